package io.monitoringstrategy.kpi.availability;

import java.math.BigDecimal;
import java.time.Duration;

/** Lengths of time as whole numbers of nanoseconds, which no length overflows. */
final class Nanos {
  private static final int DIGITS = 9;

  private Nanos() {}

  static BigDecimal of(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .movePointRight(DIGITS)
        .add(BigDecimal.valueOf(duration.getNano()));
  }

  /** {@return the length, less what is finer than a nanosecond} */
  static Duration toDuration(BigDecimal nanos) {
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.TEN.pow(DIGITS));
    return Duration.ofSeconds(parts[0].longValue(), parts[1].longValue());
  }
}
