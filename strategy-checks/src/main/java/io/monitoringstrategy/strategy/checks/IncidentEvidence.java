package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.check.Evidence;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.TimeWindow;

/**
 * The incidents that rules hold a strategy against.
 *
 * <pre>{@code
 * CheckPolicy policy = strategy.policyOn(today)
 *     .withEvidence(Evidence.NONE.with(IncidentEvidence.KIND, new IncidentEvidence(log, year)));
 * }</pre>
 *
 * @param log the incidents
 * @param window the time in which they were watched for
 */
public record IncidentEvidence(IncidentLog log, TimeWindow window) {
  /** What the engine knows it by. */
  public static final Evidence.Kind<IncidentEvidence> KIND =
      new Evidence.Kind<>("incidents", IncidentEvidence.class);

  /** {@return the KPIs of the window} */
  public IncidentKpis kpis() {
    return IncidentKpis.over(window).withAsOf(window.end()).measure(log);
  }
}
