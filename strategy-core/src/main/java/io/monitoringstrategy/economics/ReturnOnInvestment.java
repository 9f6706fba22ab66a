package io.monitoringstrategy.economics;

import io.monitoringstrategy.value.Problems;
import java.math.MathContext;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;

/** What came back beyond what was put in, as a share of what was put in. */
public final class ReturnOnInvestment {
  private ReturnOnInvestment() {}

  /**
   * {@return {@code (benefit - cost) / cost} as a decimal, 0.5 for 50 %; absent if nothing was put in}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with every problem: two currencies, or a
   *     negative cost
   */
  public static Optional<Double> of(BigMoneyProvider benefit, BigMoneyProvider cost) {
    BigMoney gained = benefit.toBigMoney();
    BigMoney paid = cost.toBigMoney();
    Problems.of("return on investment")
        .rejectIf(
            !gained.isSameCurrency(paid),
            "cannot compare " + gained + " with " + paid + ": convert one of them first")
        .rejectIf(paid.isNegative(), "the cost must not be negative (was " + paid + ")")
        .throwIfAny();
    return paid.isZero()
        ? Optional.empty()
        : Optional.of(gained
            .getAmount()
            .subtract(paid.getAmount())
            .divide(paid.getAmount(), MathContext.DECIMAL128)
            .doubleValue());
  }
}
