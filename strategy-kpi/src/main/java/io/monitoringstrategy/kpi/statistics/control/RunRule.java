package io.monitoringstrategy.kpi.statistics.control;

import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * So many values in a row strictly on one side of the line: a shift too small for the limits to see.
 *
 * <p>Eight in a row is the usual rule; chance does it once in 128 times. Source: Western Electric
 * (1956); Wheeler, Understanding Variation.
 *
 * @param length how many in a row, at least 2
 */
public record RunRule(int length) {
  /** Eight in a row. */
  public static final RunRule EIGHT = new RunRule(8);

  /**
   * Checks the length.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it is below 2
   */
  public RunRule {
    Problems.of("run rule")
        .rejectIf(length < 2, "a run has at least 2 values (was " + length + ")")
        .throwIfAny();
  }

  /**
   * {@return the index of every value that completes a run, so a run that is one longer has two}
   *
   * @param center the line; a value on it ends a run
   * @param values in the order of their periods
   */
  public List<Integer> signals(double center, double... values) {
    double[] checked = Values.finite("run rule", values);
    List<Integer> signals = new ArrayList<>();
    int run = 0;
    double side = 0;
    for (int i = 0; i < checked.length; i++) {
      double now = Math.signum(checked[i] - center);
      run = now == 0 ? 0 : now == side ? run + 1 : 1;
      side = now;
      if (run >= length) {
        signals.add(i);
      }
    }
    return signals;
  }
}
