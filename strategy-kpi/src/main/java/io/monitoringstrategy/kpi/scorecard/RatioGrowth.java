package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.KpiId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How fast a ratio grows: automation-growth, from the measurements of the automation ratio.
 *
 * <p>The last reading less the one before it, in points from -1 to 1 for each quarter; of two counted shares
 * with Newcombe's interval.
 */
public final class RatioGrowth {
  private static final KpiId GROWTH = KpiId.of("automation-growth");
  private static final KpiId RATIO = KpiId.of("automation-ratio");
  private static final double QUARTER_DAYS = 365.2425 / 4;

  private RatioGrowth() {}

  /** {@return whether a KPI is the growth of a ratio} */
  public static boolean isGrowth(Kpi kpi) {
    return kpi.catalog().filter(GROWTH::equals).isPresent();
  }

  /** {@return whether a KPI is the ratio that grows} */
  public static boolean isRatio(Kpi kpi) {
    return kpi.catalog().filter(RATIO::equals).isPresent();
  }

  /**
   * {@return the entry of a growth; empty with less than two readings of the ratio}
   *
   * @param level the confidence level, in (0, 1)
   */
  public static Optional<ScorecardEntry> entry(Kpi growth, KpiSeries ratio, double level) {
    List<KpiPoint> points = ratio.points();
    if (points.size() < 2) {
      return Optional.empty();
    }
    double[] all = new double[points.size() - 1];
    int known = 0;
    for (int i = 1; i < points.size(); i++) {
      Optional<Double> value = between(points.get(i - 1), points.get(i), level).value();
      if (value.isPresent()) {
        all[known++] = value.get();
      }
    }
    Measurement<Double> last =
        between(points.get(points.size() - 2), points.get(points.size() - 1), level);
    double[] values = Arrays.copyOf(all, known);
    return Optional.of(ScorecardEntry.ofNumber(growth, last).withTrend(Trend.of(level, values)));
  }

  private static Measurement<Double> between(KpiPoint before, KpiPoint after, double level) {
    double quarters =
        Duration.between(before.period().start(), after.period().start()).toHours()
            / 24.0
            / QUARTER_DAYS;
    return points(before.reading(), after.reading(), level).map(points -> points / quarters);
  }

  private static Measurement<Double> points(KpiReading before, KpiReading after, double level) {
    if (before instanceof KpiReading.Part was && after instanceof KpiReading.Part is) {
      return is.share().growthSince(was.share(), level);
    }
    Optional<BigDecimal> was = before.measure(level).value();
    Optional<BigDecimal> is = after.measure(level).value();
    return was.isEmpty() || is.isEmpty()
        ? Measurement.undefined("a ratio that is not known has not grown")
        : Measurement.measured(
            is.get().subtract(was.get()).doubleValue(),
            2,
            ConfidenceInterval.undefined("a bare number says nothing of how sure it is"));
  }
}
