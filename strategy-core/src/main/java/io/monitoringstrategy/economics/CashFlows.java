package io.monitoringstrategy.economics;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;

/**
 * Money in and out, one amount a period: the first today, the next after one period.
 *
 * <pre>{@code
 * CashFlows flows = CashFlows.parse(CurrencyUnit.EUR, "-15000", "1500", "2500", "3500", "4500", "6000");
 * flows.netPresentValue(0.05);         // EUR 122.89...
 * flows.internalRateOfReturn();        // Unique[rate=0.0523...]
 * }</pre>
 */
public final class CashFlows {
  private static final MathContext PRECISE = MathContext.DECIMAL128;

  private final CurrencyUnit currency;
  private final List<BigDecimal> amounts;

  private CashFlows(CurrencyUnit currency, List<BigDecimal> amounts) {
    this.currency = currency;
    this.amounts = amounts;
  }

  /**
   * {@return these flows, the first today}
   *
   * @throws InvalidValueException with every problem: no flow, or one of another currency than the
   *     first
   */
  public static CashFlows of(List<? extends BigMoneyProvider> flows) {
    Problems problems = Problems.of("cash flows").rejectIf(flows.isEmpty(), "must have one flow");
    List<BigDecimal> amounts = new ArrayList<>();
    for (BigMoneyProvider flow : flows) {
      BigMoney money = flow.toBigMoney();
      CurrencyUnit first = flows.get(0).toBigMoney().getCurrencyUnit();
      problems.rejectIf(
          !money.getCurrencyUnit().equals(first),
          "mix " + money + " with " + first + ": convert it first");
      amounts.add(money.getAmount());
    }
    problems.throwIfAny();
    return new CashFlows(flows.get(0).toBigMoney().getCurrencyUnit(), List.copyOf(amounts));
  }

  /**
   * {@return the flows of these decimal numbers, the first today}
   *
   * @throws InvalidValueException with every text that is no decimal number
   */
  public static CashFlows parse(CurrencyUnit currency, String... amounts) {
    Problems problems =
        Problems.of("cash flows").rejectIf(amounts.length == 0, "must have one flow");
    List<BigDecimal> parsed = new ArrayList<>();
    for (String amount : amounts) {
      try {
        parsed.add(new BigDecimal(amount));
      } catch (NumberFormatException e) {
        problems.add("'" + amount + "' is no decimal number: write it like -1500 or 99.90");
      }
    }
    problems.throwIfAny();
    return new CashFlows(currency, List.copyOf(parsed));
  }

  /** {@return the currency of every flow} */
  public CurrencyUnit currency() {
    return currency;
  }

  /** {@return the flows, the first today} */
  public List<BigMoney> flows() {
    return amounts.stream().map(amount -> BigMoney.of(currency, amount)).toList();
  }

  /**
   * {@return the net present value, {@code sum of flow(t) / (1 + rate)^t}, the first flow undiscounted}
   *
   * @param rate per period, above -1
   * @throws InvalidValueException for any other rate
   */
  public BigMoney netPresentValue(double rate) {
    return BigMoney.of(currency, presentValue(Discounting.factor(rate), amounts));
  }

  /**
   * {@return the net present value of spreadsheets, which discounts the first flow too}
   *
   * @param rate per period, above -1
   * @throws InvalidValueException for any other rate
   */
  public BigMoney endOfPeriodNetPresentValue(double rate) {
    BigDecimal growth = Discounting.factor(rate);
    return BigMoney.of(currency, presentValue(growth, amounts).divide(growth, PRECISE));
  }

  /** {@return every rate from above -1 to 10 at which the net present value is zero} */
  public InternalRateOfReturn internalRateOfReturn() {
    return RateSolver.solve(doubles());
  }

  /**
   * {@return the rate at which what was paid in, discounted at the finance rate, grows to what came
   * back, reinvested at the other rate; absent without both a negative and a positive flow}
   *
   * @param financeRate per period, what money costs
   * @param reinvestRate per period, what money earns
   * @throws InvalidValueException for a rate of -1 or less
   */
  public Optional<Double> modifiedInternalRateOfReturn(double financeRate, double reinvestRate) {
    BigDecimal finance = Discounting.factor(financeRate);
    BigDecimal reinvest = Discounting.factor(reinvestRate);
    int last = amounts.size() - 1;
    BigDecimal paid = presentValue(finance, only(-1)).negate();
    BigDecimal returned =
        presentValue(reinvest, only(1)).multiply(reinvest.pow(last, PRECISE), PRECISE);
    if (paid.signum() == 0 || returned.signum() == 0) {
      return Optional.empty();
    }
    double growth = returned.divide(paid, PRECISE).doubleValue();
    return Optional.of(Math.pow(growth, 1.0 / last) - 1);
  }

  /** {@return when the flows have paid back what was put in} */
  public PaybackPeriod payback() {
    return PaybackPeriod.of(doubles());
  }

  /**
   * {@return when the discounted flows have paid back what was put in}
   *
   * @param rate per period, above -1
   * @throws InvalidValueException for any other rate
   */
  public PaybackPeriod discountedPayback(double rate) {
    double growth = Discounting.factor(rate).doubleValue();
    double[] discounted = doubles();
    for (int period = 0; period < discounted.length; period++) {
      discounted[period] /= Math.pow(growth, period);
    }
    return PaybackPeriod.of(discounted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CashFlows that
        && currency.equals(that.currency)
        && amounts.equals(that.amounts);
  }

  @Override
  public int hashCode() {
    return 31 * currency.hashCode() + amounts.hashCode();
  }

  /** {@return {@code EUR [-15000, 1500, 2500]}} */
  @Override
  public String toString() {
    return currency + " " + amounts;
  }

  private List<BigDecimal> only(int sign) {
    return amounts.stream()
        .map(amount -> amount.signum() == sign ? amount : BigDecimal.ZERO)
        .toList();
  }

  private double[] doubles() {
    return amounts.stream().mapToDouble(BigDecimal::doubleValue).toArray();
  }

  private static BigDecimal presentValue(BigDecimal growth, List<BigDecimal> amounts) {
    BigDecimal value = BigDecimal.ZERO;
    for (int period = amounts.size() - 1; period >= 0; period--) {
      value = value.divide(growth, PRECISE).add(amounts.get(period), PRECISE);
    }
    return value;
  }
}
