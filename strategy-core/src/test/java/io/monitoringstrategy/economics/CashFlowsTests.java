package io.monitoringstrategy.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CashFlowsTests {
  private static CashFlows flows(String... amounts) {
    return CashFlows.parse(CurrencyUnit.EUR, amounts);
  }

  @Nested
  class ThePresentValue {
    @Test
    void atNoRateIsTheSum() {
      assertThat(flows("-100", "60", "60.50").netPresentValue(0).getAmount())
          .isEqualByComparingTo("20.50");
    }

    @Test
    void ofSpreadsheetsIsOnePeriodLater() {
      // -110/1.1 + 121/1.21 = 0, one period later still 0; 110 one period later is 100
      assertThat(flows("110").endOfPeriodNetPresentValue(0.1).getAmount())
          .isEqualByComparingTo("100");
      assertThat(flows("110").netPresentValue(0.1).getAmount()).isEqualByComparingTo("110");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -2, Double.NaN, Double.POSITIVE_INFINITY})
    void needsARateAboveMinusOne(double rate) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> flows("1").netPresentValue(rate))
          .withMessageContaining("such as 0.08 for 8 %");
    }
  }

  @Nested
  class BadInput {
    @Test
    void namesEveryCurrencyThatDoesNotFit() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> CashFlows.of(
              List.of(Money.parse("EUR 1"), Money.parse("USD 2"), Money.parse("KRW 3"))))
          .satisfies(e -> assertThat(e.problems()).hasSize(2))
          .withMessageContaining("USD 2.00");
    }

    @Test
    void namesEveryTextThatIsNoNumber() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> flows("1", "NaN", "x"))
          .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void isNoFlowAtAll() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> CashFlows.of(List.of()));
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> flows());
    }
  }

  @Nested
  class TheInternalRate {
    @Test
    void isUniqueForAnInvestmentThatPaysBack() {
      assertThat(flows("-100", "110").internalRateOfReturn().unique().orElseThrow())
          .isCloseTo(0.1, within(1e-12));
    }

    @Test
    void isNotQuotedWhereThereAreTwo() {
      InternalRateOfReturn irr = flows("-1000", "2300", "-1320").internalRateOfReturn();
      assertThat(irr).isInstanceOf(InternalRateOfReturn.Multiple.class);
      assertThat(irr.unique()).isEmpty();
    }

    @Test
    void isFoundWhereTheValueOnlyTouchesZero() {
      // -(1 - 1.1 x)^2 has the double root x = 1/1.1
      assertThat(flows("-1", "2.2", "-1.21").internalRateOfReturn().unique().orElseThrow())
          .isCloseTo(0.1, within(1e-6));
    }

    @Test
    void doesNotExistWithoutMoneyBothWays() {
      assertThat(flows("0", "0").internalRateOfReturn())
          .isEqualTo(new InternalRateOfReturn.None("no sign change"));
      assertThat(flows("5").internalRateOfReturn().rates()).isEmpty();
    }

    @Test
    void isFoundForAHundredYearsOfMonths() {
      String[] amounts = new String[1201];
      Arrays.fill(amounts, "1");
      amounts[0] = "-100";
      // a perpetuity of 1 for 100 yields 1 % a period; 1200 periods miss 1.01^-1200 of it
      assertThat(flows(amounts).internalRateOfReturn().unique().orElseThrow())
          .isCloseTo(0.01, within(1e-6));
    }

    @Test
    void aboveTenOrNotAtAllIsNoRoot() {
      assertThat(flows("-1", "20").internalRateOfReturn())
          .isEqualTo(new InternalRateOfReturn.None("no real root"));
    }
  }

  @Nested
  class Payback {
    @Test
    void isNeverWhereTooLittleComesBack() {
      assertThat(flows("-10", "4", "5").payback())
          .isEqualTo(new PaybackPeriod.NotRecovered("not recovered in horizon"));
    }

    @Test
    void isAtOnceWhereNothingWasPutIn() {
      assertThat(flows("0", "5").payback()).isEqualTo(new PaybackPeriod.Recovered(0, 0, true));
    }

    @Test
    void saysWhetherItStays() {
      assertThat(flows("-10", "20", "-15").payback())
          .isEqualTo(new PaybackPeriod.Recovered(0.5, 0.5, false));
    }

    @Test
    void takesLongerWhenDiscounted() {
      assertThat(flows("-100", "60", "60").discountedPayback(0.1))
          .isInstanceOfSatisfying(
              PaybackPeriod.Recovered.class,
              recovered -> assertThat(recovered.first())
                  // 100 - 54.5454 = 45.4545 of the second year's 49.5868
                  .isCloseTo(1 + 45.454545454 / 49.586776859, within(1e-8)));
    }
  }

  @Test
  void flowsReadAsTheyWereGiven() {
    assertThat(flows("-1.50", "2")).hasToString("EUR [-1.50, 2]").isEqualTo(flows("-1.50", "2"));
    assertThat(flows("-1.50", "2").flows())
        .containsExactly(BigMoney.parse("EUR -1.50"), BigMoney.parse("EUR 2"));
    assertThat(flows("1")).hasSameHashCodeAs(flows("1")).isNotEqualTo(flows("2"));
    assertThat(flows("1").currency()).isEqualTo(CurrencyUnit.EUR);
  }
}
