package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class RatioProperties {
  private static final BigDecimal HALF_A_MILLIONTH_OF_A_PERCENT = new BigDecimal("0.000000005");

  @Provide
  Arbitrary<Ratio> ratios() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.ONE)
        .ofScale(20)
        .map(Ratio::of);
  }

  @Property
  void theComplementOfTheComplementIsTheRatio(@ForAll("ratios") Ratio ratio) {
    assertThat(ratio.complement().complement()).isEqualTo(ratio);
  }

  @Property
  void aRatioAndItsComplementMakeTheWhole(@ForAll("ratios") Ratio ratio) {
    assertThat(ratio.toBigDecimal().add(ratio.complement().toBigDecimal()))
        .isEqualByComparingTo(BigDecimal.ONE);
  }

  @Property
  void whatIsShownReadsBackWithinSixDecimals(@ForAll("ratios") Ratio ratio) {
    BigDecimal back = Ratio.parse(ratio.toString()).toBigDecimal();
    assertThat(back.subtract(ratio.toBigDecimal()).abs())
        .isLessThanOrEqualTo(HALF_A_MILLIONTH_OF_A_PERCENT);
  }

  @Property
  void showingIsStableOnceItIsRounded(@ForAll("ratios") Ratio ratio) {
    assertThat(Ratio.parse(ratio.toString())).hasToString(ratio.toString());
  }

  @Property
  void aPartIsNeverMoreThanTheWhole(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 2) long part,
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE / 2) long rest) {
    assertThat(Ratio.of(part, part + rest)).isBetween(Ratio.ZERO, Ratio.ONE);
  }

  @Property
  void equalRatiosAreThoseThatCompareEqual(
      @ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other) {
    assertThat(one.equals(other)).isEqualTo(one.compareTo(other) == 0);
  }
}
