package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import java.time.Duration;
import java.util.List;

/** How long it took to get everybody to an incident who was needed. */
public final class TimeToEngage {
  private TimeToEngage() {}

  /**
   * {@return the time from the first responder to the last; undefined for fewer than two}
   *
   * @param engagements when each responder joined, counted from the start of the incident
   */
  public static Measurement<Duration> of(List<Duration> engagements) {
    if (engagements.size() < 2) {
      return Measurement.undefined("fewer than two responders have no time between them");
    }
    List<Duration> sorted = engagements.stream().sorted().toList();
    return Measurement.measured(
        sorted.get(sorted.size() - 1).minus(sorted.get(0)),
        engagements.size(),
        ConfidenceInterval.undefined("one incident, not a sample"));
  }
}
