package io.monitoringstrategy.architecture.governance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * What a data set takes once as much is deleted as arrives.
 *
 * <p>It leaves out indexes, write-ahead logs and free space to work in; a store's own manual says how
 * much to add.
 *
 * @param bytesPerDay what arrives on an average day, before copies
 * @param retention how long it is kept
 * @param copies how often it is kept
 */
public record StorageEstimate(double bytesPerDay, Duration retention, int copies) {
  private static final double SECONDS_A_DAY = 86_400;
  private static final double DAYS_A_MONTH = 365.2425 / 12;
  private static final double BYTES_A_GIB = 1L << 30;

  /** {@return the bytes on disk: {@code bytes per day x days of retention x copies}} */
  public double storedBytes() {
    return bytesPerDay * (retention.toSeconds() / SECONDS_A_DAY) * copies;
  }

  /** {@return the same in GiB of 2^30 bytes} */
  public double storedGib() {
    return storedBytes() / BYTES_A_GIB;
  }

  /** {@return the GiB that arrive in an average month of 30.44 days, before copies} */
  public double ingestedGibPerMonth() {
    return bytesPerDay * DAYS_A_MONTH / BYTES_A_GIB;
  }

  /**
   * {@return what it costs a month at this price: what arrives, and what is kept, copies included}
   *
   * <p>Rounded to the currency's smallest unit, half up.
   */
  public Money monthlyCost(StoragePrice price) {
    BigMoney arriving =
        price.perGibIngested().multipliedBy(BigDecimal.valueOf(ingestedGibPerMonth()));
    BigMoney kept = price.perGibMonth().multipliedBy(BigDecimal.valueOf(storedGib()));
    return arriving.plus(kept).toMoney(RoundingMode.HALF_UP);
  }
}
