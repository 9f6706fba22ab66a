package io.monitoringstrategy.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IntervalTests {
  @Nested
  class TheBootstrap {
    @Test
    void givesTheSameIntervalForTheSameSeed() {
      double[] values = {3, 5, 8, 40};
      assertThat(Bootstrap.ofMean(values, 500, 7).bca(0.9))
          .isEqualTo(Bootstrap.ofMean(values, 500, 7).bca(0.9));
      assertThat(Bootstrap.ofMean(values, 500, 7).percentile(0.9))
          .isNotEqualTo(Bootstrap.ofMean(values, 500, 8).percentile(0.9));
    }

    @Test
    void byRandomDrawsComesNearTheExhaustiveOne() {
      double[] values = {5, 10, 20, 80};
      var drawn = (ConfidenceInterval.TwoSided<Double>)
          Bootstrap.ofMean(values, 200_000, 1).bca(0.9);
      var exact =
          (ConfidenceInterval.TwoSided<Double>) Bootstrap.exhaustive(values).bca(0.9);
      assertThat(drawn.low()).isCloseTo(exact.low(), within(2.5));
      assertThat(drawn.high()).isCloseTo(exact.high(), within(2.5));
    }

    @Test
    void refusesWhatItCannotDo() {
      assertThatThrownBy(() -> Bootstrap.ofMean(new double[0], 10, 1))
          .hasMessageContaining("at least one value");
      assertThatThrownBy(() -> Bootstrap.ofMean(new double[] {1}, 0, 1))
          .hasMessageContaining("at least one draw");
      assertThatThrownBy(() -> Bootstrap.exhaustive(new double[8]))
          .hasMessageContaining("at most 7");
    }

    @Test
    void ofOneValueHasNoInterval() {
      assertThat(Bootstrap.exhaustive(new double[] {4}).bca(0.9))
          .isInstanceOf(ConfidenceInterval.Undefined.class);
    }
  }

  @Nested
  class TheRanksOfAQuantile {
    @Test
    void doNotExistForTooFewValues() {
      assertThat(QuantileRanks.of(0, 0.5, 0.95)).isEmpty();
      assertThat(QuantileRanks.of(5, 0.5, 0.95)).isEmpty();
      assertThat(QuantileRanks.of(6, 0.5, 0.95)).hasValueSatisfying(ranks -> {
        assertThat(ranks.low()).isEqualTo(1);
        assertThat(ranks.high()).isEqualTo(6);
        // 1 - 2 * 0.5^6
        assertThat(ranks.coverage()).isCloseTo(0.96875, within(1e-12));
      });
    }

    @Test
    void takeProbabilitiesStrictlyBetweenNoughtAndOne() {
      assertThatThrownBy(() -> QuantileRanks.of(10, 1, 0.95))
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> QuantileRanks.of(10, 0.5, 1))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Nested
  class TheShare {
    @Test
    void isThatOfThePublishedExample() {
      // 81 of 263: Newcombe (1998), Statistics in Medicine 17, table I; digits by scipy
      var interval = (ConfidenceInterval.TwoSided<Double>) ProportionInterval.wilson(81, 263, 0.95);
      assertThat(interval.low()).isCloseTo(0.2552885198782742, within(1e-12));
      assertThat(interval.high()).isCloseTo(0.36620957698280004, within(1e-12));
    }

    @Test
    void hasExactEndsAtNoneAndAll() {
      var none = (ConfidenceInterval.TwoSided<Double>) ProportionInterval.wilson(0, 3000, 0.95);
      var all = (ConfidenceInterval.TwoSided<Double>) ProportionInterval.wilson(20, 20, 0.95);
      assertThat(none.low()).isZero();
      assertThat(all.high()).isEqualTo(1);
    }

    @Test
    void ofNothingIsUndefined() {
      assertThat(ProportionInterval.wilson(0, 0, 0.95))
          .isInstanceOf(ConfidenceInterval.Undefined.class);
    }

    @Test
    void countsInBillions() {
      var huge = (ConfidenceInterval.TwoSided<Double>)
          ProportionInterval.wilson(4_000_000_000L, 8_000_000_000L, 0.95);
      // half width 1.96 * sqrt(0.25 / 8e9)
      assertThat(huge.high() - huge.low())
          .isCloseTo(2 * 1.959964 * 0.5 / Math.sqrt(8e9), within(1e-9));
    }

    @Test
    void refusesImpossibleCounts() {
      assertThatThrownBy(() -> ProportionInterval.wilson(3, 2, 0.95))
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> ProportionInterval.wilson(0, -1, 0.95))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Nested
  class TheMtbf {
    @Test
    void withoutAFailureHasNoUpperEnd() {
      assertThat(MtbfInterval.twoSided(1000, 0, 0.9, Termination.TIME))
          .isEqualTo(
              ConfidenceInterval.atLeast(0.9, "chi-square", 1000 / -Math.log((1 - 0.9) / 2)));
    }

    @Test
    void refusesImpossibleObservations() {
      assertThatThrownBy(() -> MtbfInterval.twoSided(-1, 1, 0.9, Termination.TIME))
          .hasMessageContaining("negative");
      assertThatThrownBy(() -> MtbfInterval.lowerBound(1, -1, 0.9, Termination.TIME))
          .hasMessageContaining("negative");
      assertThatThrownBy(() -> MtbfInterval.lowerBound(1, 0, 0.9, Termination.FAILURE))
          .hasMessageContaining("at least one failure");
    }
  }

  @Test
  void aLevelLiesBetweenNoughtAndOne() {
    assertThatThrownBy(() -> ConfidenceInterval.between(1, "m", 1, 2)).hasMessageContaining("0.95");
    assertThatThrownBy(() -> ConfidenceInterval.atLeast(0, "m", 1)).hasMessageContaining("0.95");
  }

  @Test
  void momentsTakeFiniteNumbersOnly() {
    assertThatThrownBy(() -> new Moments().add(Double.NaN)).hasMessageContaining("finite");
    assertThat(new Moments().mean()).isEmpty();
    assertThat(new Moments().variance()).isEmpty();
  }
}
