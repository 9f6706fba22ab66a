package io.monitoringstrategy.economics;

import io.monitoringstrategy.value.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * What a tool costs from its purchase to its end: capital today, running and staff cost of each year,
 * and what it takes to leave it.
 *
 * <pre>{@code
 * TotalCostOfOwnership.builder(CurrencyUnit.EUR)
 *     .capital(CostRange.of(Money.parse("EUR 50000")))
 *     .addRunning(licence, licence, licence)
 *     .addStaff(halfAnEngineer, halfAnEngineer, halfAnEngineer)
 *     .exit(migration)
 *     .build()
 *     .presentValue(0.08);
 * }</pre>
 */
@Value.Immutable
public abstract sealed class TotalCostOfOwnership implements WithTotalCostOfOwnership
    permits ImmutableTotalCostOfOwnership {
  TotalCostOfOwnership() {}

  /** {@return a builder for costs in this currency} */
  public static Builder builder(CurrencyUnit currency) {
    return new Builder().currency(currency);
  }

  /** {@return the currency of every cost} */
  public abstract CurrencyUnit currency();

  /** {@return what is paid at once, today; nothing unless given} */
  @Value.Default
  public CostRange capital() {
    return CostRange.zero(currency());
  }

  /** {@return licences, infrastructure and support of each year, paid at its end} */
  public abstract List<CostRange> running();

  /** {@return the people of each year, paid at its end} */
  public abstract List<CostRange> staff();

  /** {@return what leaving it costs, migration included, at the end of the last year; nothing unless given} */
  @Value.Default
  public CostRange exit() {
    return CostRange.zero(currency());
  }

  /** {@return how many years are looked at} */
  public int years() {
    return Math.max(running().size(), staff().size());
  }

  /** {@return the sum of all costs, as they fall due} */
  public CostRange nominal() {
    return presentValue(0);
  }

  /**
   * {@return what all costs are worth today: capital, each year's cost over {@code (1 + rate)^year}, the
   * exit over {@code (1 + rate)^years}}
   *
   * @param rate per year, above -1
   * @throws io.monitoringstrategy.value.InvalidValueException for any other rate
   */
  public CostRange presentValue(double rate) {
    BigDecimal growth = Discounting.factor(rate);
    return capital()
        .plus(presentValue(running(), growth))
        .plus(presentValue(staff(), growth))
        .plus(exit().discounted(growth, years()));
  }

  private CostRange presentValue(List<CostRange> costs, BigDecimal growth) {
    CostRange sum = CostRange.zero(currency());
    for (int year = 1; year <= costs.size(); year++) {
      sum = sum.plus(costs.get(year - 1).discounted(growth, year));
    }
    return sum;
  }

  @Value.Check
  void check() {
    Problems problems = Problems.of("total cost of ownership");
    Stream.of(Stream.of(capital(), exit()), running().stream(), staff().stream())
        .flatMap(costs -> costs)
        .filter(cost -> !cost.currency().equals(currency()))
        .forEach(
            cost -> problems.add("mixes " + cost + " with " + currency() + ": convert it first"));
    problems.throwIfAny();
  }

  /** Builds it; every cost is nothing unless given. */
  public static final class Builder extends ImmutableTotalCostOfOwnership.Builder {
    Builder() {}
  }
}
