package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTests {

  @Nested
  class Creation {

    @Test
    void aPartOfAWholeIsARatio() {
      assertThat(Ratio.of(999, 1000)).isEqualTo(Ratio.parse("0.999"));
    }

    @Test
    void aThirdHasThirtyFourDigits() {
      assertThat(Ratio.of(1, 3).toBigDecimal()).isEqualTo(new BigDecimal("0." + "3".repeat(34)));
    }

    @Test
    void aBinaryNumberIsTakenAtItsShortestDecimalForm() {
      assertThat(Ratio.of(0.1).toBigDecimal()).isEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void theEndsBelongToTheRange() {
      assertThat(Ratio.of(BigDecimal.ZERO)).isEqualTo(Ratio.ZERO);
      assertThat(Ratio.of(BigDecimal.ONE)).isEqualTo(Ratio.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.001", "1.001", "100"})
    void numbersOutsideTheRangeAreRefused(String number) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ratio.of(new BigDecimal(number)))
          .withMessage("ratio: must lie between 0 and 1 (was " + number + ")");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double number) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ratio.of(number))
          .withMessageContaining("must be a number between 0 and 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, -1"})
    void aWholeThatIsNotPositiveIsRefused(long part, long whole) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ratio.of(part, whole))
          .withMessageContaining("the whole must be positive");
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10"})
    void aPartOutsideTheWholeIsRefused(long part, long whole) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ratio.of(part, whole))
          .withMessage(
              "ratio " + part + "/" + whole + ": the part must lie between 0 and the whole");
    }
  }

  @Nested
  class Parsing {

    @ParameterizedTest
    @ValueSource(strings = {"99.9 %", "99.9%", "0.999", "  99.900 %  ", ".999", "+0.999"})
    void percentAndDecimalsMeanTheSame(String text) {
      assertThat(Ratio.parse(text)).isEqualTo(Ratio.of(999, 1000));
    }

    @Test
    void oneIsTheWholeAndOnePercentIsNot() {
      assertThat(Ratio.parse("1")).isEqualTo(Ratio.ONE);
      assertThat(Ratio.parse("1 %")).isEqualTo(Ratio.of(1, 100));
    }

    @Test
    void aBareNumberAboveOneIsTakenForAForgottenPercentSign() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ratio.parse("99.9"))
          .withMessage("ratio '99.9': a bare number above 1 is no ratio: write '99.9 %'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "half", "1e-3", "0,5", "1.", "99.9 %%", "NaN", "١"})
    void whatIsNoNumberIsRefused(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ratio.parse(text))
          .withMessageContaining("must be a number such as 0.999 or 99.9 %");
    }

    @ParameterizedTest
    @CsvSource({"150 %, 150 %", "-1 %, -1 %", "-0.5, -0.5", "200, 200", "' 100.1%', 100.1%"})
    void aRatioOutsideTheRangeIsNamedAsItWasWritten(String text, String shown) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ratio.parse(text))
          .withMessage("ratio '" + shown + "': must lie between 0 and 1, or 0 % and 100 %");
    }

    @Test
    void noDigitOfALongPercentageIsLost() {
      assertThat(Ratio.parse("99." + "9".repeat(60) + " %")).isLessThan(Ratio.ONE);
    }

    @Test
    void aHugeTextIsRefusedBeforeItIsComputedWith() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Ratio.parse("0." + "9".repeat(1_000_000)))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }
  }

  @Nested
  class Arithmetic {

    @Test
    void theComplementOfThreeNinesIsExactlyOnePerMille() {
      assertThat(Ratio.parse("99.9 %").complement().toBigDecimal())
          .isEqualTo(new BigDecimal("0.001"));
    }

    @Test
    void nothingAndTheWholeComplementEachOther() {
      assertThat(Ratio.ZERO.complement()).isEqualTo(Ratio.ONE);
      assertThat(Ratio.ONE.complement()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void theBinaryNumberIsTheNearest() {
      assertThat(Ratio.parse("99.9 %").toDouble()).isEqualTo(0.999);
    }
  }

  @Nested
  class Comparison {

    @Test
    void zerosAtTheEndMakeNoDifference() {
      assertThat(Ratio.parse("0.50"))
          .isEqualTo(Ratio.parse("50 %"))
          .hasSameHashCodeAs(Ratio.parse("50 %"));
    }

    @Test
    void aRatioIsNotEqualToItsNumber() {
      assertThat((Object) Ratio.ONE).isNotEqualTo(BigDecimal.ONE);
    }

    @Test
    void ratiosAreOrderedByTheirNumber() {
      assertThat(Ratio.parse("9 %")).isLessThan(Ratio.parse("10 %"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.999, 99.9 %",
    "1, 100 %",
    "0, 0 %",
    "0.1, 10 %",
    "0.333333333333, 33.333333 %",
    "0.000000005, 0 %",
    "0.000000015, 0.000002 %"
  })
  void itIsShownInPercentWithSixDecimalsRoundedHalfEven(String number, String shown) {
    assertThat(Ratio.of(new BigDecimal(number))).hasToString(shown);
  }
}
