package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/**
 * What may go wrong in a period, and what already has.
 *
 * <pre>{@code
 * ErrorBudget budget = ErrorBudget.ofEvents(Objective.parse("99.9 %"), 2_500, 1_000_000);
 * budget.consumed();       // 2.5: two and a half budgets are spent
 * budget.remaining();      // -1.5, never clamped
 * }</pre>
 *
 * <p>Amounts are events, seconds or slices, as the budget was made; budgets of the same kind over parts
 * of a period are {@linkplain #and added up}, never averaged.
 */
public final class ErrorBudget {
  private static final MathContext PRECISE = MathContext.DECIMAL128;
  private static final BigDecimal NANOS_A_SECOND = BigDecimal.valueOf(1_000_000_000);

  private final Objective objective;
  private final BigDecimal whole;
  private final BigDecimal bad;

  private ErrorBudget(Objective objective, BigDecimal whole, BigDecimal bad) {
    this.objective = objective;
    this.whole = whole;
    this.bad = bad;
  }

  /**
   * {@return the budget of so many events, {@code (1 - objective) x total}}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless {@code 0 <= bad <= total}
   */
  public static ErrorBudget ofEvents(Objective objective, long bad, long total) {
    return of("events", objective, BigDecimal.valueOf(bad), BigDecimal.valueOf(total));
  }

  /**
   * {@return the budget of a period, in seconds}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless {@code 0 <= down <= period}
   */
  public static ErrorBudget ofTime(Objective objective, Duration down, Duration period) {
    return of("time", objective, seconds(down), seconds(Objective.positive(period)));
  }

  /**
   * {@return the budget of the slices of a period, each good or bad as a whole; not rounded}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a length is not above 0, or there are
   *     more bad slices than slices
   */
  public static ErrorBudget ofSlices(
      Objective objective, long badSlices, Duration slice, Duration period) {
    BigDecimal slices =
        seconds(Objective.positive(period)).divide(seconds(Objective.positive(slice)), PRECISE);
    return of("slices", objective, BigDecimal.valueOf(badSlices), slices);
  }

  private static ErrorBudget of(
      String kind, Objective objective, BigDecimal bad, BigDecimal whole) {
    Problems.of("error budget of " + kind)
        .rejectIf(bad.signum() < 0, "what is bad must not be negative (was " + bad + ")")
        .rejectIf(whole.signum() < 0, "the whole must not be negative (was " + whole + ")")
        .rejectIf(
            bad.compareTo(whole) > 0,
            "what is bad must be part of the whole (was " + bad.toPlainString() + " of "
                + whole.toPlainString() + ")")
        .throwIfAny();
    return new ErrorBudget(objective, whole, bad);
  }

  /**
   * {@return this part of a period and another one together}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the other has another objective
   */
  public ErrorBudget and(ErrorBudget other) {
    Problems.of("error budget")
        .rejectIf(
            !objective.equals(other.objective),
            "cannot add one of " + other.objective + " to one of " + objective)
        .throwIfAny();
    return new ErrorBudget(objective, whole.add(other.whole), bad.add(other.bad));
  }

  /** {@return what is promised} */
  public Objective objective() {
    return objective;
  }

  /** {@return all events, seconds or slices of the period} */
  public BigDecimal whole() {
    return whole;
  }

  /** {@return what may be bad} */
  public BigDecimal budget() {
    return objective.budget().toBigDecimal().multiply(whole);
  }

  /** {@return what was bad} */
  public BigDecimal spent() {
    return bad;
  }

  /** {@return what may still be bad; below 0 once the budget is overdrawn} */
  public BigDecimal left() {
    return budget().subtract(bad);
  }

  /** {@return the share of the budget that is spent; undefined without a budget} */
  public Measurement<Double> consumed() {
    if (!objective.hasBudget()) {
      return Objective.undefined();
    }
    if (whole.signum() == 0) {
      return Measurement.undefined("nothing happened: there are no events");
    }
    return Objective.exact(bad.divide(budget(), PRECISE).doubleValue());
  }

  /**
   * {@return the share of the budget of a whole period that is spent, if this is a part of it and the rest
   * has as many events in the same time: {@code consumed x counted / period}}
   *
   * @param counted how long the part is, above 0
   * @param period how long the whole is, not shorter
   */
  public Measurement<Double> consumedOf(Duration counted, Duration period) {
    double part = Objective.seconds(Objective.positive(counted))
        / Objective.seconds(Objective.positive(period));
    Problems.of("error budget")
        .rejectIf(part > 1, "a part of " + counted + " is longer than the whole, " + period)
        .throwIfAny();
    return consumed().map(spent -> spent * part);
  }

  /** {@return the share of the budget that is left, {@code 1 - consumed}; may be below 0} */
  public Measurement<Double> remaining() {
    return consumed().map(spent -> budgetLeft().doubleValue());
  }

  private BigDecimal budgetLeft() {
    return left().divide(budget(), PRECISE);
  }

  /** {@return the burn rate over the whole: equal to what is consumed, if this is the whole period} */
  public Measurement<Double> burnRate() {
    return consumed();
  }

  private static BigDecimal seconds(Duration time) {
    return BigDecimal.valueOf(time.toSeconds())
        .add(BigDecimal.valueOf(time.toNanosPart()).divide(NANOS_A_SECOND));
  }

  /** {@return {@code 1000 of 1000.000 spent}} */
  @Override
  public String toString() {
    return bad.toPlainString() + " of " + budget().toPlainString() + " spent";
  }
}
