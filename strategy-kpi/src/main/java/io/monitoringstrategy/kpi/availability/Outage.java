package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.value.Problems;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time in which something did not work, wholly or in part.
 *
 * @param start when it began
 * @param end when it was over; empty while it is not
 * @param weight how much was down, from 0 to 1: 0.3 where three users in ten are hit
 */
public record Outage(Instant start, Optional<Instant> end, double weight) {

  /**
   * Checks order and weight.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it ends before it starts, or the
   *     weight lies outside 0..1
   */
  public Outage {
    Problems.of("outage " + start)
        .rejectIf(
            end.isPresent() && end.get().isBefore(start),
            "ends at " + end.map(Instant::toString).orElse("") + ", before it starts")
        .rejectIf(
            !(weight >= 0 && weight <= 1),
            "the weight must lie between 0 and 1 (was " + weight + ")")
        .throwIfAny();
  }

  /** {@return a full outage that is over} */
  public static Outage of(Instant start, Instant end) {
    return new Outage(start, Optional.of(end), 1);
  }

  /** {@return a full outage that is not over yet} */
  public static Outage since(Instant start) {
    return new Outage(start, Optional.empty(), 1);
  }

  /** {@return the same outage, partial} */
  public Outage withWeight(double share) {
    return new Outage(start, end, share);
  }
}
