package io.monitoringstrategy.kpi.statistics.control;

import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * The chart of cumulative sums: what values lie above, or below, the target by more than an allowance
 * adds up until it passes the decision limit.
 *
 * <p>{@code high = max(0, high + x - target - k)}, {@code low = max(0, low + target - k - x)}; a signal
 * is a sum strictly above {@code h}. Allowance k is usually half the shift to be found, h four to five
 * standard deviations. Source: NIST/SEMATECH e-Handbook 6.3.2.3.
 */
public final class CusumChart {
  private final List<Double> high;
  private final List<Double> low;
  private final List<Integer> signals;

  private CusumChart(List<Double> high, List<Double> low, List<Integer> signals) {
    this.high = List.copyOf(high);
    this.low = List.copyOf(low);
    this.signals = List.copyOf(signals);
  }

  /**
   * {@return the chart of these values}
   *
   * @param target where the values should lie
   * @param k the allowance, at least 0, in the unit of the values
   * @param h the decision limit, above 0, in the unit of the values
   * @param values in the order of their periods
   */
  public static CusumChart of(double target, double k, double h, double... values) {
    Problems.of("CUSUM chart")
        .rejectIf(!Double.isFinite(target), "the target must be finite (was " + target + ")")
        .rejectIf(
            !(k >= 0) || Double.isInfinite(k), "the allowance k must be at least 0 (was " + k + ")")
        .rejectIf(
            !(h > 0) || Double.isInfinite(h),
            "the decision limit h must be above 0 (was " + h + ")")
        .throwIfAny();
    List<Double> high = new ArrayList<>();
    List<Double> low = new ArrayList<>();
    List<Integer> signals = new ArrayList<>();
    double above = 0;
    double below = 0;
    for (double value : Values.finite("CUSUM chart", values)) {
      above = Math.max(0, above + value - target - k);
      below = Math.max(0, below + target - k - value);
      if (above > h || below > h) {
        signals.add(high.size());
      }
      high.add(above);
      low.add(below);
    }
    return new CusumChart(high, low, signals);
  }

  /** {@return the sums of what lies above the target} */
  public List<Double> high() {
    return high;
  }

  /** {@return the sums of what lies below the target} */
  public List<Double> low() {
    return low;
  }

  /** {@return the indices at which a sum lies above the decision limit} */
  public List<Integer> signals() {
    return signals;
  }
}
