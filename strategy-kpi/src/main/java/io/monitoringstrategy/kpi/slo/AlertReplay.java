package io.monitoringstrategy.kpi.slo;

import java.util.List;

/**
 * An alert held against errors that really happened.
 *
 * @param alert which
 * @param outcome when it would have fired, and how right that is
 * @param burn how fast the budget burned over its long window
 */
public record AlertReplay(BurnRateAlert alert, AlertSimulation.Outcome outcome, RollingBurn burn) {

  /**
   * {@return every alert of a policy}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a window is no multiple of a slice
   */
  public static List<AlertReplay> of(
      BurnRatePolicy policy, Objective objective, AlertSimulation simulation) {
    return policy.alerts().stream()
        .map(alert -> new AlertReplay(
            alert,
            simulation.run(alert, objective),
            RollingBurn.of(simulation.errors(), objective, alert)))
        .toList();
  }
}
