package io.monitoringstrategy.architecture.governance;

import io.monitoringstrategy.value.Problems;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/**
 * What a store charges.
 *
 * <p>{@code StoragePrice.of(Money.parse("EUR 0.50"), Money.parse("EUR 0.03"))}.
 *
 * @param perGibIngested for each GiB that arrives
 * @param perGibMonth for each GiB that is kept for a month
 */
public record StoragePrice(BigMoney perGibIngested, BigMoney perGibMonth) {
  /**
   * Checks currency and sign.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for two currencies or a negative price
   */
  public StoragePrice {
    Problems.of("storage price")
        .rejectIf(
            !perGibIngested.isSameCurrency(perGibMonth),
            "must be of one currency: convert " + perGibIngested + " or " + perGibMonth)
        .rejectIf(perGibIngested.isNegative(), "must not be negative (was " + perGibIngested + ")")
        .rejectIf(perGibMonth.isNegative(), "must not be negative (was " + perGibMonth + ")")
        .throwIfAny();
  }

  /** {@return a price of these two parts} */
  public static StoragePrice of(BigMoneyProvider perGibIngested, BigMoneyProvider perGibMonth) {
    return new StoragePrice(perGibIngested.toBigMoney(), perGibMonth.toBigMoney());
  }
}
