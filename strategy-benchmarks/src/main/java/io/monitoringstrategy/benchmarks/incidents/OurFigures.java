package io.monitoringstrategy.benchmarks.incidents;

import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.ServiceSummary;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** W1 by the library. */
public final class OurFigures {
  private OurFigures() {}

  /** {@return the figures of each service of a log, by name} */
  public static List<ServiceFigures> of(IncidentLog log) {
    return ServiceSummary.of(log, IncidentKpis.over(GeneratedIncidents.WINDOW)).stream()
        .map(OurFigures::figures)
        .toList();
  }

  /** {@return the same from objects, a log made of them included} */
  public static List<ServiceFigures> of(Incident[] incidents) {
    return of(IncidentLog.of(Arrays.asList(incidents)));
  }

  private static ServiceFigures figures(ServiceSummary summary) {
    return new ServiceFigures(
        summary.service(),
        summary.incidents(),
        summary.open(),
        millis(summary.mttd()),
        millis(summary.mtta()),
        millis(summary.mttr()),
        millis(summary.p50()),
        millis(summary.p90()),
        millis(summary.p95()),
        millis(summary.p99()),
        summary.down().toMillis());
  }

  private static double millis(Optional<Duration> time) {
    return time.map(known -> known.toNanos() / 1e6).orElse(Double.NaN);
  }
}
