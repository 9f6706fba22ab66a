package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * An availability somebody promises, in the two other ways people say it.
 *
 * <p>99.9 % is three nines, and 43 minutes 12 seconds down in 30 days. Source: Site Reliability
 * Engineering, appendix A.
 *
 * @param availability the promise
 */
public record AvailabilityTarget(Ratio availability) {

  /** {@return {@code -log10(1 - A)}; undefined for 100 %, which has no end of nines} */
  public Measurement<Double> nines() {
    BigDecimal unavailable = availability.complement().toBigDecimal();
    return unavailable.signum() == 0
        ? Measurement.undefined("100 % has infinitely many nines")
        : Measurement.measured(
            0.0 - Math.log10(unavailable.doubleValue()),
            1,
            ConfidenceInterval.undefined("a promise, not an observation"));
  }

  /**
   * {@return {@code (1 - A) x period} in exact decimals, less what is finer than a nanosecond}
   *
   * @param period what the promise is kept over; calendar days may last 23 or 25 hours
   * @throws io.monitoringstrategy.value.InvalidValueException if the period is negative
   */
  public Duration allowedDowntime(Duration period) {
    Problems.of("allowed downtime")
        .rejectIf(
            period.isNegative(),
            "the period must not be negative (was " + period + "): swap its ends")
        .throwIfAny();
    return Nanos.toDuration(Nanos.of(period).multiply(availability.complement().toBigDecimal()));
  }
}
