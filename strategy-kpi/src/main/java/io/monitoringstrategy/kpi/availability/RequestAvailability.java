package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.ProportionInterval;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;

/**
 * Availability as users meet it: good requests out of all requests.
 *
 * <p>Two parts add up as a ratio of sums. 90 of 100 and 999,900 of 1,000,000 are 99.989 % together;
 * the mean of the two ratios would be 94.995 %.
 *
 * @param good requests that were served well
 * @param total all requests
 */
public record RequestAvailability(long good, long total) {

  /**
   * Checks the counts.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative or more are good
   *     than there are
   */
  public RequestAvailability {
    Problems.of("requests")
        .rejectIf(
            good < 0 || total < 0,
            "counts must not be negative (were " + good + " of " + total + ")")
        .rejectIf(good > total, good + " good of " + total + " in all is impossible")
        .throwIfAny();
  }

  /**
   * {@return both parts taken together, in any order}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there are more requests than a long
   *     can count
   */
  public RequestAvailability and(RequestAvailability other) {
    Problems.of("requests")
        .rejectIf(
            total > Long.MAX_VALUE - other.total,
            total + " and " + other.total + " are too many to count together: use larger units")
        .throwIfAny();
    return new RequestAvailability(good + other.good, total + other.total);
  }

  /**
   * {@return the share of good requests with its Wilson interval; undefined without requests}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Ratio> availability(double level) {
    return total == 0
        ? Measurement.undefined("there was no request")
        : Measurement.measured(
            Ratio.of(good, total),
            total,
            ProportionInterval.wilson(good, total, level).map(Ratio::of));
  }
}
