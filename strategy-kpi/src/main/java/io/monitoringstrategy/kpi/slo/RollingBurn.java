package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.kpi.Measurement;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast a budget burned over a window that rolled along a series.
 *
 * <pre>{@code
 * RollingBurn hour = RollingBurn.of(errors, Objective.parse("99.9 %"), Duration.ofHours(1), 14.4);
 * hour.worst();       // 21.3 times as fast as sustainable
 * hour.worstAt();     // over the hour that ended then
 * hour.above();       // PT17M: so long it was above 14.4
 * }</pre>
 *
 * <p>Source: Google SRE workbook, chapter 5: {@code burn rate = error ratio / (1 - objective)}.
 *
 * @param window how long the window is
 * @param worst the highest burn rate; undefined if the objective leaves no budget, or nothing happened
 * @param worstAt when the window of the highest burn rate ended, the first of equals
 * @param now the burn rate over the last window of the series
 * @param factor a burn rate to compare with
 * @param above for how long the burn rate was above it
 */
public record RollingBurn(
    Duration window,
    Measurement<Double> worst,
    Instant worstAt,
    Measurement<Double> now,
    double factor,
    Duration above) {
  /** Sums in binary are this sure: errors exactly at the threshold are not above it. */
  private static final double ROUNDING = 1e-9;

  /** {@return the burn rates over the long window of an alert, compared with its factor} */
  public static RollingBurn of(ErrorSeries errors, Objective objective, BurnRateAlert alert) {
    return of(errors, objective, alert.longWindow(), alert.factor());
  }

  /**
   * {@return the burn rates over a window of this length, one for every slice that ends it}
   *
   * @param factor a burn rate to compare with, 0 or more
   * @throws io.monitoringstrategy.value.InvalidValueException if the window is no multiple of a slice, or
   *     the factor is out of its range
   */
  public static RollingBurn of(
      ErrorSeries errors, Objective objective, Duration window, double factor) {
    int slices = errors.slices(window);
    double threshold = objective.errorRatio(factor) * (1 + ROUNDING);
    double worstBad = 0;
    double worstAll = 0;
    int worstEnd = 0;
    int above = 0;
    for (int end = 1; end <= errors.slices(); end++) {
      double bad = errors.bad(end, slices);
      double all = errors.all(end, slices);
      if (bad * worstAll > worstBad * all || (worstAll == 0 && all > 0)) {
        worstBad = bad;
        worstAll = all;
        worstEnd = end;
      }
      above += bad > threshold * all ? 1 : 0;
    }
    int last = errors.slices();
    return new RollingBurn(
        window,
        rate(objective, worstBad, worstAll),
        errors.endOf(worstEnd),
        last == 0
            ? rate(objective, 0, 0)
            : rate(objective, errors.bad(last, slices), errors.all(last, slices)),
        factor,
        errors.slice().multipliedBy(objective.hasBudget() ? above : 0));
  }

  private static Measurement<Double> rate(Objective objective, double bad, double all) {
    if (!objective.hasBudget()) {
      return Objective.undefined();
    }
    return all > 0
        ? Objective.exact(bad / all / objective.budget().toDouble())
        : Measurement.undefined("nothing happened: there are no events");
  }
}
