package io.monitoringstrategy.kpi.statistics.control;

import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The line that values scatter around and the limits that noise alone rarely crosses.
 *
 * @param lower the lower limit
 * @param center the line
 * @param upper the upper limit
 */
public record ControlLimits(double lower, double center, double upper) {

  /**
   * Checks the order.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a number is not finite or the order is
   *     another
   */
  public ControlLimits {
    Problems.of("control limits")
        .rejectIf(
            !(Double.isFinite(lower)
                && Double.isFinite(upper)
                && lower <= center
                && center <= upper),
            "must be lower <= center <= upper (was " + lower + ", " + center + ", " + upper + ")")
        .throwIfAny();
  }

  /** {@return whether the value lies strictly outside; a value on a limit does not} */
  public boolean isSignal(double value) {
    return value < lower || value > upper;
  }

  List<Integer> signals(double[] values) {
    return IntStream.range(0, values.length)
        .filter(index -> isSignal(values[index]))
        .boxed()
        .toList();
  }
}
