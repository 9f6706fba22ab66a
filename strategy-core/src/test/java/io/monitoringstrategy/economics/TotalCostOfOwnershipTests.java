package io.monitoringstrategy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TotalCostOfOwnershipTests {
  private static CostRange cost(String low, String likely, String high) {
    return CostRange.of(
        Money.parse("EUR " + low), Money.parse("EUR " + likely), Money.parse("EUR " + high));
  }

  private static CostRange cost(String known) {
    return CostRange.of(Money.parse("EUR " + known));
  }

  @Test
  void theBoundsOfATotalAreTheTotalsOfTheBounds() {
    CostRange total = TotalCostOfOwnership.builder(CurrencyUnit.EUR)
        .capital(cost("90", "100", "150"))
        .addRunning(cost("10", "20", "30"), cost("10", "20", "30"))
        .addStaff(cost("5"))
        .exit(cost("1", "2", "3"))
        .build()
        .nominal();
    assertThat(total.low()).isEqualTo(BigMoney.parse("EUR 116.00"));
    assertThat(total.likely()).isEqualTo(BigMoney.parse("EUR 147.00"));
    assertThat(total.high()).isEqualTo(BigMoney.parse("EUR 218.00"));
  }

  @Test
  void theExitFallsDueAtTheEndOfTheLastYear() {
    TotalCostOfOwnership tco = TotalCostOfOwnership.builder(CurrencyUnit.EUR)
        .addStaff(cost("0"), cost("0"))
        .exit(cost("121"))
        .build();
    assertThat(tco.years()).isEqualTo(2);
    assertThat(tco.presentValue(0.1).likely().getAmount()).isEqualByComparingTo("100");
  }

  @Test
  void nothingCostsNothing() {
    assertThat(TotalCostOfOwnership.builder(CurrencyUnit.EUR)
            .build()
            .nominal()
            .likely()
            .isZero())
        .isTrue();
  }

  @Test
  void everyForeignCostIsNamed() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TotalCostOfOwnership.builder(CurrencyUnit.USD)
            .capital(cost("1"))
            .addRunning(cost("2"))
            .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(2))
        .withMessageContaining("EUR 2.00");
  }

  @Test
  void aRangeGoesFromTheLeastToTheMost() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> cost("2", "1", "3"))
        .withMessageContaining("from the least to the most");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> CostRange.of(Money.parse("EUR 1"), Money.parse("USD 2"), Money.parse("EUR 3")))
        .withMessageContaining("one currency");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> cost("1").plus(CostRange.zero(CurrencyUnit.USD)))
        .withMessageContaining("cannot add USD to EUR");
  }

  @Test
  void theExpectedCostLeansTowardsTheLikelyOne() {
    assertThat(cost("0", "6", "18").expected().getAmount()).isEqualByComparingTo("7");
  }

  @Test
  void aRangeReadsAsOneAmountWhenItIsKnown() {
    assertThat(cost("7")).hasToString("EUR 7.00");
    assertThat(cost("1", "2", "3")).hasToString("EUR 1.00 to EUR 3.00, likely EUR 2.00");
  }

  @Test
  void theReturnOfNothingIsUndefined() {
    assertThat(ReturnOnInvestment.of(Money.parse("EUR 5"), Money.parse("EUR 0")))
        .isEmpty();
    assertThat(ReturnOnInvestment.of(Money.parse("EUR 5"), Money.parse("EUR 4")))
        .contains(0.25);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ReturnOnInvestment.of(Money.parse("EUR 5"), Money.parse("USD -4")))
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
  }
}
