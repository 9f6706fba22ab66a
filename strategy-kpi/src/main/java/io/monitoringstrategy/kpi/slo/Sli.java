package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.Optional;

/** How it is told whether a service is good. */
public sealed interface Sli {

  /**
   * Good events over all events.
   *
   * @param good the query that counts the good ones
   * @param total the query that counts all
   */
  record Events(String good, String total) implements Sli {
    /**
     * Checks that both are there.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException if a query is blank, or both are the same
     */
    public Events {
      Problems.of("indicator")
          .rejectIf(good.isBlank(), "needs 'good:', the query that counts the good events")
          .rejectIf(total.isBlank(), "needs 'total:', the query that counts all events")
          .rejectIf(
              !good.isBlank() && good.equals(total),
              "counts the same as good and as total, so that it is always met: leave the bad events"
                  + " out of good")
          .throwIfAny();
    }
  }

  /**
   * Slices of time, each of which is good or bad as a whole.
   *
   * @param query the query that gives the share of good events of a slice
   * @param slice how long a slice is, above 0
   * @param sliceTarget the share from which a slice is good
   */
  record TimeSlices(String query, Duration slice, Ratio sliceTarget) implements Sli {
    /**
     * Checks query and slice.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException if a value is out of its range
     */
    public TimeSlices {
      Problems.of("indicator")
          .rejectIf(query.isBlank(), "needs 'query:', which gives the share of good events")
          .rejectIf(slice.isZero() || slice.isNegative(), "the slice must be above 0")
          .throwIfAny();
    }
  }

  /**
   * Slices of time, each of which counts by its share of good events.
   *
   * @param query the query that gives that share
   * @param slice how long a slice is, above 0
   */
  record RatioTimeSlices(String query, Duration slice) implements Sli {
    /**
     * Checks query and slice.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException if a value is out of its range
     */
    public RatioTimeSlices {
      Problems.of("indicator")
          .rejectIf(query.isBlank(), "needs 'query:', which gives the share of good events")
          .rejectIf(slice.isZero() || slice.isNegative(), "the slice must be above 0")
          .throwIfAny();
    }

    /**
     * {@return how long such a share can last until a period that is otherwise this good falls to the
     * objective; absent if it never does}
     *
     * @param otherwise the share of good events of the other slices
     * @param meanwhile the share of good events while it lasts
     */
    public static Optional<Duration> untilBreach(
        Objective objective, Duration period, Ratio otherwise, Ratio meanwhile) {
      double reserve = otherwise.toDouble() - objective.target().toDouble();
      double loss = otherwise.toDouble() - meanwhile.toDouble();
      return loss <= 0 || reserve < 0 || reserve > loss
          ? Optional.empty()
          : Optional.of(Duration.ofNanos(
              Math.round(Objective.seconds(Objective.positive(period)) * reserve / loss * 1e9)));
    }
  }
}
