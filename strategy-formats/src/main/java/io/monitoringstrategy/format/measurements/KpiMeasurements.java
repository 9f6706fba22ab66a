package io.monitoringstrategy.format.measurements;

import io.monitoringstrategy.kpi.incident.RejectedRecord;
import io.monitoringstrategy.kpi.scorecard.KpiSeries;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.TimeWindow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a measurements file says: a series for each KPI, and the rows that could not be read. */
public final class KpiMeasurements {
  private final Map<KpiId, KpiSeries> series;
  private final List<RejectedRecord> rejected;

  KpiMeasurements(Map<KpiId, KpiSeries> series, List<RejectedRecord> rejected) {
    this.series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
    this.rejected = List.copyOf(rejected);
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

  /** {@return the readings whose period lies in the window; a KPI without one has an empty series} */
  public KpiMeasurements within(TimeWindow window) {
    Map<KpiId, KpiSeries> inside = new LinkedHashMap<>();
    series.forEach((kpi, readings) -> inside.put(kpi, readings.within(window)));
    return new KpiMeasurements(inside, rejected);
  }

  /** {@return the rows that could not be read, with their reasons} */
  public List<RejectedRecord> rejected() {
    return rejected;
  }
}
