package io.monitoringstrategy.tool.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.economics.CostRange;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ToolId;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ToolCostsTests {
  private static final ToolId JAEGER = ToolId.of("jaeger");

  @Test
  void totalCostIsCapitalRunningStaffAndExit() {
    // 4,000 + 3 x (9,000 + 12,000) + 3,000
    assertThat(jaeger().totalCost().nominal().likely().getAmount())
        .isEqualByComparingTo(BigDecimal.valueOf(70_000));
  }

  @Test
  void flowsAreBenefitLessLikelyCost() {
    assertThat(jaeger().cashFlows().orElseThrow().flows())
        .extracting(flow -> flow.getAmount().intValueExact())
        .containsExactly(-4000, 9000, 9000, 6000);
  }

  @Test
  void withoutABenefitThereAreNoFlows() {
    assertThat(ToolCosts.builder(JAEGER, CurrencyUnit.EUR, 1).build().cashFlows())
        .isEmpty();
  }

  @Test
  void whatNobodySaidIsMissingAndCountsNothing() {
    ToolCosts unknown = ToolCosts.builder(JAEGER, CurrencyUnit.EUR, 2).build();

    assertThat(unknown.missing()).containsExactly("running cost", "staff", "exit");
    assertThat(unknown.totalCost().nominal().likely().isZero()).isTrue();
    assertThat(jaeger().missing()).isEmpty();
  }

  @Test
  void twoCurrenciesAndAnImpossibleRateAreRefusedTogether() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ToolCosts.builder(JAEGER, CurrencyUnit.EUR, 0)
            .capital(cost("USD 1"))
            .rate(-1)
            .build())
        .satisfies(refused -> assertThat(refused.problems()).hasSize(3));
  }

  private static ToolCosts jaeger() {
    return ToolCosts.builder(JAEGER, CurrencyUnit.EUR, 3)
        .capital(cost("EUR 4000"))
        .infrastructure(cost("EUR 9000"))
        .staff(cost("EUR 12000"))
        .exit(cost("EUR 3000"))
        .benefit(BigMoney.parse("EUR 30000"))
        .rate(0.05)
        .build();
  }

  private static CostRange cost(String amount) {
    return CostRange.of(Money.parse(amount));
  }
}
