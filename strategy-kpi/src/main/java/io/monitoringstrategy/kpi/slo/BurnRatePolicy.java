package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.List;

/**
 * Alerts of several windows that together catch fast and slow burns.
 *
 * <p>{@code BurnRatePolicy.standard(Duration.ofDays(30))} pages at 14.4 times over 1 h and 6 times over
 * 6 h, and opens a ticket at 3 times over 1 d and once over 3 d. The factors belong to the period: those
 * of 30 days are wrong for 28 or 7.
 *
 * @param alerts the alerts, fastest first
 */
public record BurnRatePolicy(List<BurnRateAlert> alerts) {

  /**
   * Copies the alerts.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is none
   */
  public BurnRatePolicy {
    alerts = List.copyOf(alerts);
    Problems.of("burn-rate policy")
        .rejectIf(alerts.isEmpty(), "must have an alert")
        .throwIfAny();
  }

  /**
   * {@return the usual four: 2 % of the budget in an hour and 5 % in six page, 10 % in a day and in three
   * open a ticket; each short window is a twelfth of the long one}
   */
  public static BurnRatePolicy standard(Duration period) {
    return new BurnRatePolicy(List.of(
        alert(AlertUrgency.PAGE, "2 %", Duration.ofHours(1), period),
        alert(AlertUrgency.PAGE, "5 %", Duration.ofHours(6), period),
        alert(AlertUrgency.TICKET, "10 %", Duration.ofDays(1), period),
        alert(AlertUrgency.TICKET, "10 %", Duration.ofDays(3), period)));
  }

  /** {@return the alerts that can never fire for the objective} */
  public List<BurnRateAlert> dead(Objective objective) {
    return alerts.stream().filter(alert -> !alert.canFire(objective)).toList();
  }

  private static BurnRateAlert alert(
      AlertUrgency urgency, String share, Duration longWindow, Duration period) {
    return BurnRateAlert.of(
        urgency, Ratio.parse(share), longWindow, longWindow.dividedBy(12), period);
  }
}
