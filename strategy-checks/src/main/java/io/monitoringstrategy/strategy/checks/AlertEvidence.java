package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.check.Evidence;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.value.TimeWindow;

/**
 * The alerts that rules hold a strategy against.
 *
 * @param log the alerts
 * @param window the time in which they fired
 */
public record AlertEvidence(AlertLog log, TimeWindow window) {
  /** What the engine knows it by. */
  public static final Evidence.Kind<AlertEvidence> KIND =
      new Evidence.Kind<>("alerts", AlertEvidence.class);
}
