package io.monitoringstrategy.format.measurements;

import io.monitoringstrategy.kpi.incident.RejectedRecord;
import io.monitoringstrategy.kpi.scorecard.KpiSeries;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a measurements file says: a series for each KPI, and the rows that could not be read. */
public final class KpiMeasurements {
  private final Map<KpiId, KpiSeries> series;
  private final List<RejectedRecord> rejected;
  private final long ahead;

  KpiMeasurements(Map<KpiId, KpiSeries> series, List<RejectedRecord> rejected) {
    this(series, rejected, 0);
  }

  private KpiMeasurements(Map<KpiId, KpiSeries> series, List<RejectedRecord> rejected, long ahead) {
    this.series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
    this.rejected = List.copyOf(rejected);
    this.ahead = ahead;
  }

  /** {@return no measurements} */
  public static KpiMeasurements none() {
    return new KpiMeasurements(Map.of(), List.of());
  }

  /** {@return the readings of each KPI, in the order of the file} */
  public Map<KpiId, KpiSeries> series() {
    return series;
  }

  /** {@return the readings of a KPI; empty if there is none} */
  public Optional<KpiSeries> of(KpiId kpi) {
    return Optional.ofNullable(series.get(kpi));
  }

  /** {@return the readings whose period lies in the window; a KPI without one is not measured} */
  public KpiMeasurements within(TimeWindow window) {
    return new KpiMeasurements(some(readings -> readings.within(window)), rejected, ahead);
  }

  /**
   * {@return the readings as they are known at an instant: one of a period that begins later is left out,
   * for nobody can have measured it}
   */
  public KpiMeasurements knownAt(Instant now) {
    Map<KpiId, KpiSeries> known = some(readings -> readings.knownAt(now));
    return new KpiMeasurements(known, rejected, ahead + count(series) - count(known));
  }

  /** {@return how many readings are of a period that begins after the instant of {@link #knownAt}} */
  public long ahead() {
    return ahead;
  }

  private Map<KpiId, KpiSeries> some(UnaryOperator<KpiSeries> part) {
    Map<KpiId, KpiSeries> some = new LinkedHashMap<>();
    series.forEach((kpi, readings) -> {
      KpiSeries those = part.apply(readings);
      if (!those.points().isEmpty()) {
        some.put(kpi, those);
      }
    });
    return some;
  }

  private static long count(Map<KpiId, KpiSeries> series) {
    return series.values().stream()
        .mapToLong(readings -> readings.points().size())
        .sum();
  }

  /** {@return the rows that could not be read, with their reasons} */
  public List<RejectedRecord> rejected() {
    return rejected;
  }
}
