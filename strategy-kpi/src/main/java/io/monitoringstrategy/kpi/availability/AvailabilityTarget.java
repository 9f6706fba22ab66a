package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
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
  private static final int NANO_DIGITS = 9;

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

  /** {@return {@code (1 - A) x period} to the nanosecond, computed in decimals} */
  public Duration allowedDowntime(Duration period) {
    BigDecimal nanos = BigDecimal.valueOf(period.getSeconds())
        .add(BigDecimal.valueOf(period.getNano(), NANO_DIGITS))
        .multiply(availability.complement().toBigDecimal())
        .movePointRight(NANO_DIGITS);
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.TEN.pow(NANO_DIGITS));
    return Duration.ofSeconds(parts[0].longValue(), parts[1].longValue());
  }
}
