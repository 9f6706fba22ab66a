package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.measurements.KpiMeasurements;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.scorecard.CatalogKpis;
import io.monitoringstrategy.kpi.scorecard.KpiSeries;
import io.monitoringstrategy.kpi.scorecard.RatioGrowth;
import io.monitoringstrategy.kpi.scorecard.Scorecard;
import io.monitoringstrategy.kpi.scorecard.ScorecardEntry;
import io.monitoringstrategy.value.KpiId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the numbers of a scorecard come from: what somebody measured goes before what a log tells.
 *
 * @param measurements what somebody measured
 * @param logs what logs tell
 * @param level the confidence level
 */
record ScorecardSources(KpiMeasurements measurements, CatalogKpis logs, double level) {

  Scorecard card(List<Kpi> kpis) {
    return Scorecard.of(kpis.stream().map(kpi -> entry(kpi, kpis)).toList());
  }

  /** {@return where the number of each KPI that has one comes from} */
  Map<KpiId, String> names(List<Kpi> kpis) {
    Map<KpiId, String> names = new LinkedHashMap<>();
    kpis.forEach(kpi -> measurements
        .of(kpi.id())
        .map(readings -> "measurements")
        .or(() -> growth(kpi, kpis).map(entry -> "measurements"))
        .or(() -> logs.source(kpi))
        .ifPresent(source -> names.put(kpi.id(), source)));
    return names;
  }

  private ScorecardEntry entry(Kpi kpi, List<Kpi> kpis) {
    Optional<KpiSeries> series = measurements.of(kpi.id());
    return series
        .map(readings -> ScorecardEntry.ofSeries(kpi, readings, level))
        .or(() -> growth(kpi, kpis))
        .or(() -> logs.entry(kpi))
        .orElseGet(() -> ScorecardEntry.unmeasured(kpi));
  }

  /** How a ratio grows that another KPI measures. */
  private Optional<ScorecardEntry> growth(Kpi kpi, List<Kpi> kpis) {
    return kpis.stream()
        .filter(each -> RatioGrowth.isGrowth(kpi) && RatioGrowth.isRatio(each))
        .flatMap(ratio -> measurements.of(ratio.id()).stream())
        .findFirst()
        .flatMap(series -> RatioGrowth.entry(kpi, series, level));
  }
}
