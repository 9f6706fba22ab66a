package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.util.Collection;
import java.util.Optional;

/**
 * Alerts and incidents, each counted as what it is: precision per alert, recall per incident.
 *
 * <p>Three alerts of one incident are three right alerts and one found incident; to count them as three
 * found ones would hide the two that nobody saw.
 *
 * @param incidents how many there were
 * @param detected how many of them some alert belongs to
 * @param alerts how many fired
 * @param attributed how many of them belong to an incident
 */
public record EventLevel(long incidents, long detected, long alerts, long attributed) {

  /**
   * Checks the counts.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative or larger than what it
   *     is a part of
   */
  public EventLevel {
    Problems.of("alerts and incidents")
        .rejectIf(
            detected < 0 || detected > incidents,
            detected + " of " + incidents + " incidents cannot be detected")
        .rejectIf(
            attributed < 0 || attributed > alerts,
            attributed + " of " + alerts + " alerts cannot belong to an incident")
        .throwIfAny();
  }

  /**
   * {@return the counts}
   *
   * @param incidents how many incidents there were
   * @param incidentOfAlert for each alert the id of its incident, or empty if it has none
   */
  public static EventLevel of(long incidents, Collection<Optional<String>> incidentOfAlert) {
    long detected =
        incidentOfAlert.stream().flatMap(Optional::stream).distinct().count();
    long attributed = incidentOfAlert.stream().filter(Optional::isPresent).count();
    return new EventLevel(incidents, detected, incidentOfAlert.size(), attributed);
  }

  /** {@return the share of alerts that belong to an incident} */
  public Measurement<Ratio> alertPrecision(double level) {
    return new Share(attributed, alerts, "nothing fired").measure(level);
  }

  /** {@return the share of incidents that some alert belongs to} */
  public Measurement<Ratio> incidentRecall(double level) {
    return new Share(detected, incidents, "there was no incident").measure(level);
  }

  /** {@return how many alerts a detected incident causes; undefined if none is} */
  public Measurement<Double> alertsPerDetectedIncident() {
    return detected == 0
        ? Measurement.undefined("no incident was detected")
        : Measurement.measured(
            (double) attributed / detected,
            detected,
            ConfidenceInterval.undefined("alerts of one incident are not independent"));
  }
}
