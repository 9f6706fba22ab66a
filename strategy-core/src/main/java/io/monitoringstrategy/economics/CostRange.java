package io.monitoringstrategy.economics;

import io.monitoringstrategy.value.Problems;
import java.math.BigDecimal;
import java.math.MathContext;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/**
 * What something costs: at best, likely, at worst.
 *
 * <p>{@code CostRange.of(Money.parse("EUR 900"), Money.parse("EUR 1000"), Money.parse("EUR 1500"))}.
 * The bounds of a sum are the sums of the bounds, as if everything went well or badly together, so a
 * total's range is the widest there can be.
 *
 * @param low at best
 * @param likely most likely
 * @param high at worst
 */
public record CostRange(BigMoney low, BigMoney likely, BigMoney high) {
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final BigDecimal SIX = BigDecimal.valueOf(6);

  /**
   * Checks currencies and order.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with every problem: two currencies, or
   *     bounds that are not in order
   */
  public CostRange {
    boolean oneCurrency = low.isSameCurrency(likely) && low.isSameCurrency(high);
    Problems.of("cost " + low + " to " + likely + " to " + high)
        .rejectIf(!oneCurrency, "must be of one currency: convert the others first")
        .rejectIf(
            oneCurrency && (low.isGreaterThan(likely) || likely.isGreaterThan(high)),
            "must go from the least to the most: put low, likely and high in this order")
        .throwIfAny();
  }

  /** {@return a range of these bounds} */
  public static CostRange of(BigMoneyProvider low, BigMoneyProvider likely, BigMoneyProvider high) {
    return new CostRange(low.toBigMoney(), likely.toBigMoney(), high.toBigMoney());
  }

  /** {@return a cost that is known} */
  public static CostRange of(BigMoneyProvider amount) {
    return of(amount, amount, amount);
  }

  /** {@return nothing} */
  public static CostRange zero(CurrencyUnit currency) {
    return of(BigMoney.zero(currency));
  }

  /** {@return the currency of all three} */
  public CurrencyUnit currency() {
    return likely.getCurrencyUnit();
  }

  /** {@return the PERT mean, {@code (low + 4 likely + high) / 6}} */
  public BigMoney expected() {
    BigDecimal sum = low.getAmount().add(likely.getAmount().multiply(FOUR)).add(high.getAmount());
    return BigMoney.of(currency(), sum.divide(SIX, MathContext.DECIMAL128));
  }

  /**
   * {@return both together}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the other is of another currency
   */
  public CostRange plus(CostRange other) {
    Problems.of("cost")
        .rejectIf(
            !currency().equals(other.currency()),
            "cannot add " + other.currency() + " to " + currency() + ": convert it first")
        .throwIfAny();
    return new CostRange(low.plus(other.low), likely.plus(other.likely), high.plus(other.high));
  }

  /** {@return what it is worth today if it falls due after so many periods} */
  CostRange discounted(BigDecimal growth, int periods) {
    BigDecimal factor = growth.pow(periods, MathContext.DECIMAL128);
    return new CostRange(discount(low, factor), discount(likely, factor), discount(high, factor));
  }

  private static BigMoney discount(BigMoney amount, BigDecimal factor) {
    return amount.withAmount(amount.getAmount().divide(factor, MathContext.DECIMAL128));
  }

  /** {@return {@code EUR 900 to EUR 1500, likely EUR 1000}, or the amount if it is known} */
  @Override
  public String toString() {
    return low.isEqual(high) ? likely.toString() : low + " to " + high + ", likely " + likely;
  }
}
