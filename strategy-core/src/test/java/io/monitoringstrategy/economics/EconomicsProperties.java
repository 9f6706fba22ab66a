package io.monitoringstrategy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

class EconomicsProperties {
  private static CashFlows conventional(int price, List<Integer> returns) {
    List<BigMoney> flows = new ArrayList<>();
    flows.add(BigMoney.of(CurrencyUnit.EUR, BigDecimal.valueOf(-price)));
    returns.forEach(back -> flows.add(BigMoney.of(CurrencyUnit.EUR, BigDecimal.valueOf(back))));
    return CashFlows.of(flows);
  }

  @Property
  void thePresentValueOfAConventionalProjectFallsAsTheRateRises(
      @ForAll @IntRange(min = 1, max = 10_000) int price,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 5_000) Integer> returns,
      @ForAll @DoubleRange(min = -0.5, max = 2) double rate,
      @ForAll @DoubleRange(min = 0.01, max = 1) double more) {
    CashFlows flows = conventional(price, returns);
    assertThat(flows.netPresentValue(rate + more)).isLessThan(flows.netPresentValue(rate));
  }

  @Property
  void aProjectIsWorthNothingAtItsInternalRate(
      @ForAll @IntRange(min = 1, max = 10_000) int price,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 5_000) Integer> returns) {
    CashFlows flows = conventional(price, returns);
    flows.internalRateOfReturn().unique().ifPresent(rate -> {
      double scale = price + returns.stream().mapToDouble(Integer::doubleValue).sum();
      double largestFactor = Math.max(1, Math.pow(1 + rate, -returns.size()));
      assertThat(flows.netPresentValue(rate).getAmount().doubleValue())
          .isCloseTo(0, within(1e-9 * scale * largestFactor));
    });
  }

  @Property
  void everyRootOfArbitraryFlowsIsARoot(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = -100, max = 100) Integer> amounts) {
    double[] flows = amounts.stream().mapToDouble(Integer::doubleValue).toArray();
    for (double rate : RateSolver.solve(flows).rates()) {
      double value = 0;
      double size = 0;
      for (int period = 0; period < flows.length; period++) {
        double discounted = flows[period] * Math.pow(1 + rate, -period);
        value += discounted;
        size += Math.abs(discounted);
      }
      assertThat(Math.abs(value)).isLessThanOrEqualTo(1e-9 * size);
      assertThat(rate).isGreaterThan(-1).isLessThanOrEqualTo(10 + 1e-9);
    }
  }

  @Property
  void theScaleOfTheAmountsLeavesTheRates(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = -100, max = 100) Integer> amounts) {
    double[] flows = amounts.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] larger = amounts.stream().mapToDouble(amount -> 1024.0 * amount).toArray();
    assertThat(RateSolver.solve(larger).rates())
        .isEqualTo(RateSolver.solve(flows).rates());
  }
}
