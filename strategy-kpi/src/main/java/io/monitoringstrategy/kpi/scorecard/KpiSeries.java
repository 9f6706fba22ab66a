package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The readings of one KPI, period after period.
 *
 * <pre>{@code
 * KpiSeries csat = KpiSeries.of(KpiId.of("csat"), List.of(
 *     new KpiPoint(january, KpiReading.share(170, 200)),
 *     new KpiPoint(february, KpiReading.share(181, 204))));
 * csat.latest(0.95); // 88.7 %, of 204
 * csat.trend(0.95);
 * }</pre>
 */
public final class KpiSeries {
  private final KpiId kpi;
  private final List<KpiPoint> points;

  private KpiSeries(KpiId kpi, List<KpiPoint> points) {
    this.kpi = kpi;
    this.points = points;
  }

  /**
   * {@return the series of these readings, given in any order}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with every two periods that overlap
   */
  public static KpiSeries of(KpiId kpi, Collection<KpiPoint> points) {
    List<KpiPoint> sorted = points.stream()
        .sorted(Comparator.comparing((KpiPoint point) -> point.period().start())
            .thenComparing(point -> point.period().end()))
        .toList();
    Problems problems = Problems.of("series of KPI " + kpi);
    for (int i = 1; i < sorted.size(); i++) {
      KpiPoint before = sorted.get(i - 1);
      KpiPoint point = sorted.get(i);
      problems.rejectIf(
          point.overlaps(before),
          point.period() + " overlaps " + before.period() + ": keep one of them");
    }
    problems.throwIfAny();
    return new KpiSeries(kpi, sorted);
  }

  /** {@return the KPI} */
  public KpiId kpi() {
    return kpi;
  }

  /** {@return the readings by time} */
  public List<KpiPoint> points() {
    return points;
  }

  /** {@return the readings whose period lies in the window} */
  public KpiSeries within(TimeWindow window) {
    return new KpiSeries(
        kpi, points.stream().filter(point -> window.contains(point.period())).toList());
  }

  /** {@return the readings whose period has begun at an instant; nobody has measured the others yet} */
  public KpiSeries knownAt(Instant now) {
    return new KpiSeries(
        kpi,
        points.stream().filter(point -> point.period().start().isBefore(now)).toList());
  }

  /** {@return the last reading} */
  public Optional<KpiPoint> last() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }

  /**
   * {@return what the last reading says; undefined without one}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<BigDecimal> latest(double level) {
    return last()
        .map(point -> point.reading().measure(level))
        .orElseGet(() -> Measurement.undefined(ScorecardEntry.UNMEASURED));
  }

  /**
   * {@return where the readings are heading, taken as equally far apart; those without a value are left
   * out}
   *
   * @param level how sure to be that it is not chance, in (0, 1)
   */
  public Trend trend(double level) {
    return Trend.of(
        level,
        points.stream()
            .flatMap(point -> point.reading().measure(level).value().stream())
            .mapToDouble(BigDecimal::doubleValue)
            .toArray());
  }
}
