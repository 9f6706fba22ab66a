package io.monitoringstrategy.tool.selection;

import io.monitoringstrategy.economics.CashFlows;
import io.monitoringstrategy.economics.CostRange;
import io.monitoringstrategy.economics.TotalCostOfOwnership;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * What a tool costs and brings over some years, as somebody wrote it down.
 *
 * <pre>{@code
 * ToolCosts jaeger = ToolCosts.builder(ToolId.of("jaeger"), CurrencyUnit.EUR, 3)
 *     .capital(CostRange.of(Money.parse("EUR 4000")))
 *     .infrastructure(CostRange.of(Money.parse("EUR 9000")))
 *     .staff(CostRange.of(Money.parse("EUR 12000")))
 *     .exit(CostRange.of(Money.parse("EUR 3000")))
 *     .benefit(BigMoney.parse("EUR 30000"))
 *     .rate(0.05)
 *     .build();
 * jaeger.totalCost().presentValue(jaeger.rate());
 * jaeger.cashFlows().orElseThrow().npv(jaeger.rate());
 * }</pre>
 *
 * <p>Capital is paid today, the yearly amounts at the end of each year, the exit with the last.
 */
@Value.Immutable
public abstract sealed class ToolCosts implements WithToolCosts permits ImmutableToolCosts {
  private static final int LONGEST = 50;

  ToolCosts() {}

  /** {@return a builder for the costs of a tool over so many years} */
  public static Builder builder(ToolId tool, CurrencyUnit currency, int years) {
    return new Builder().tool(tool).currency(currency).years(years);
  }

  /** {@return the tool} */
  public abstract ToolId tool();

  /** {@return the currency of every amount} */
  public abstract CurrencyUnit currency();

  /** {@return how many years are looked at, 1 to 50} */
  public abstract int years();

  /** {@return what is paid at once; nobody has said unless given} */
  public abstract Optional<CostRange> capital();

  /** {@return licences, machines and support each year; nobody has said unless given} */
  public abstract Optional<CostRange> infrastructure();

  /** {@return people each year; nobody has said unless given} */
  public abstract Optional<CostRange> staff();

  /** {@return what leaving costs; nobody has said unless given} */
  public abstract Optional<CostRange> exit();

  /** {@return what it brings each year; nobody has said unless given} */
  public abstract Optional<BigMoney> benefit();

  /** {@return why it is bought although it does not pay} */
  public abstract Optional<String> reason();

  /** {@return the discount rate a year, above -1; 0 unless given} */
  @Value.Default
  public double rate() {
    return 0;
  }

  /** {@return the internal rate of return somebody quoted} */
  public abstract Optional<Double> quotedIrr();

  /** {@return running, staff and exit cost, as far as nobody has said what they are} */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (infrastructure().isEmpty()) {
      missing.add("running cost");
    }
    if (staff().isEmpty()) {
      missing.add("staff");
    }
    if (exit().isEmpty()) {
      missing.add("exit");
    }
    return List.copyOf(missing);
  }

  /** {@return the total cost of ownership; what nobody has said counts nothing} */
  public TotalCostOfOwnership totalCost() {
    CostRange nothing = CostRange.zero(currency());
    return TotalCostOfOwnership.builder(currency())
        .capital(capital().orElse(nothing))
        .addAllRunning(Collections.nCopies(years(), infrastructure().orElse(nothing)))
        .addAllStaff(Collections.nCopies(years(), staff().orElse(nothing)))
        .exit(exit().orElse(nothing))
        .build();
  }

  /** {@return benefit less likely cost, year by year from today; absent without a benefit} */
  public Optional<CashFlows> cashFlows() {
    return benefit().map(this::flows);
  }

  private CashFlows flows(BigMoney yearlyBenefit) {
    CostRange nothing = CostRange.zero(currency());
    BigMoney yearly = yearlyBenefit
        .minus(infrastructure().orElse(nothing).likely())
        .minus(staff().orElse(nothing).likely());
    List<BigMoney> flows = new ArrayList<>();
    flows.add(capital().orElse(nothing).likely().negated());
    flows.addAll(Collections.nCopies(years() - 1, yearly));
    flows.add(yearly.minus(exit().orElse(nothing).likely()));
    return CashFlows.of(flows);
  }

  /** {@return {@code cost/jaeger}} */
  public String path() {
    return "cost/" + tool();
  }

  @Value.Check
  void check() {
    Problems problems = Problems.of(path());
    problems.rejectIf(
        years() < 1 || years() > LONGEST, "the years must be 1 to 50 (were " + years() + ")");
    problems.rejectIf(
        !Double.isFinite(rate()) || rate() <= -1, "the rate must be above -1 (was " + rate() + ")");
    List<CurrencyUnit> currencies = new ArrayList<>();
    List.of(capital(), infrastructure(), staff(), exit())
        .forEach(cost -> cost.map(CostRange::currency).ifPresent(currencies::add));
    benefit().map(BigMoney::getCurrencyUnit).ifPresent(currencies::add);
    currencies.stream()
        .filter(other -> !other.equals(currency()))
        .distinct()
        .forEach(other -> problems.add("mixes " + other + " with " + currency() + ": convert it"));
    problems.throwIfAny();
  }

  /** Builds costs; every amount is absent and the rate 0 unless given. */
  public static final class Builder extends ImmutableToolCosts.Builder {
    Builder() {}
  }
}
