package io.monitoringstrategy.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTests {
  /** A Poisson count of k has a standard deviation of the root of k. */
  @ParameterizedTest
  @ValueSource(longs = {400_000_000L, 600_000_000L, 1_000_000_000_000_000L})
  void aGiantCountIsAsSureAsItsRootSays(long count) {
    double half = 1.959964 * Math.sqrt((double) count);
    var interval = (ConfidenceInterval.TwoSided<Double>)
        RateInterval.garwood(count, 1, 0.95).interval();
    assertThat(interval.low()).isCloseTo(count - half, within(3.0));
    assertThat(interval.high()).isCloseTo(count + half, within(4.0));
    var mtbf = (ConfidenceInterval.TwoSided<Double>)
        MtbfInterval.twoSided((double) count, count, 0.95, Termination.TIME);
    assertThat(mtbf.low()).isCloseTo(1 / (1 + half / count), within(1e-8));
    assertThat(mtbf.high()).isCloseTo(1 / (1 - half / count), within(1e-8));
  }

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

    /** The sum of three times 0.95 is not three times 0.95. */
    @Test
    void hasNoSpreadOfEqualValuesWhateverTheirSumIsRoundedTo() {
      assertThat(Bootstrap.ofMean(new double[] {0.95, 0.95, 0.95}, 100, 1).bca(0.9))
          .hasToString("no interval: the values are all equal: their spread says nothing");
    }

    @Test
    void refusesWhatItCannotDo() {
      assertThatThrownBy(() -> Bootstrap.ofMean(new double[0], 10, 1))
          .hasMessageContaining("at least one value");
      assertThatThrownBy(() -> Bootstrap.ofMean(new double[] {1, Double.NaN}, 10, 1))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("finite number");
      assertThatThrownBy(() -> Bootstrap.ofMean(new double[] {1}, 0, 1))
          .hasMessageContaining("at least one draw");
      assertThatThrownBy(() -> Bootstrap.exhaustive(new double[8]))
          .hasMessageContaining("at most 7");
    }

    /** Computed apart in Python, with the generator of java.util.Random. */
    @Test
    void ofARatioDrawsPartsWithTheirWholes() {
      double[] parts = {1, 5, 2, 9};
      double[] wholes = {2, 6, 4, 10};
      Bootstrap ratio = Bootstrap.ofRatio(parts, wholes, 2_000, 7);

      // 17 of 22
      assertThat(ratio.mean()).isCloseTo(0.772727272727, within(1e-12));
      assertThat(ratio.bias().orElseThrow()).isCloseTo(0.0294571418, within(1e-9));
      assertThat(ratio.acceleration().orElseThrow()).isCloseTo(0.0399111154, within(1e-9));
      var bca = (ConfidenceInterval.TwoSided<Double>) ratio.bca(0.9);
      assertThat(bca.low()).isCloseTo(0.611111111111, within(1e-9));
      assertThat(bca.high()).isCloseTo(0.875, within(1e-9));
    }

    @Test
    void ofARatioRefusesWhatItCannotDivide() {
      double[] two = {1, 2};
      assertThatThrownBy(() -> Bootstrap.ofRatio(two, new double[] {1}, 9, 1))
          .hasMessageContaining("was 2 and 1");
      assertThatThrownBy(() -> Bootstrap.ofRatio(two, new double[] {1, 0}, 0, 1))
          .hasMessageContaining("every whole must be above 0")
          .hasMessageContaining("at least one draw");
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
    void isWiderWhereItsLevelIsGuaranteed() {
      var wilson = (ConfidenceInterval.TwoSided<Double>) ProportionInterval.wilson(15, 148, 0.95);
      var exact =
          (ConfidenceInterval.TwoSided<Double>) ProportionInterval.clopperPearson(15, 148, 0.95);
      assertThat(exact.high() - exact.low()).isGreaterThan(wilson.high() - wilson.low());
    }

    @Test
    void ofNoneHasAnExactUpperEndThatTheRuleOfThreeApproximates() {
      var bound =
          (ConfidenceInterval.UpperBound<Double>) ProportionInterval.upperBound(0, 300, 0.95);
      // 1 - 0.05^(1/300)
      assertThat(bound.high()).isCloseTo(1 - Math.pow(0.05, 1.0 / 300), within(1e-12));
      assertThat(ProportionInterval.ruleOfThree(300)).isEqualTo(0.01);
      assertThat(ProportionInterval.ruleOfThree(2)).isEqualTo(1);
      assertThat(bound).hasToString("95 % at most " + bound.high() + ", clopper-pearson");
    }

    @Test
    void ofSomeHasTheUpperEndOfTheTwoSidedIntervalAtTwiceTheTail() {
      var bound =
          (ConfidenceInterval.UpperBound<Double>) ProportionInterval.upperBound(3, 40, 0.95);
      var both =
          (ConfidenceInterval.TwoSided<Double>) ProportionInterval.clopperPearson(3, 40, 0.9);
      assertThat(bound.high()).isCloseTo(both.high(), within(1e-12));
      assertThat(bound.map(high -> 2 * high))
          .isEqualTo(ConfidenceInterval.atMost(0.95, "clopper-pearson", 2 * bound.high()));
    }

    @Test
    void ofAllHasNoUpperEndBelowOne() {
      assertThat(ProportionInterval.upperBound(4, 4, 0.95))
          .isEqualTo(ConfidenceInterval.atMost(0.95, "clopper-pearson", 1.0));
    }

    @Test
    void ofNothingIsUndefinedByEveryMethod() {
      assertThat(ProportionInterval.clopperPearson(0, 0, 0.95))
          .isInstanceOf(ConfidenceInterval.Undefined.class);
      assertThat(ProportionInterval.jeffreys(0, 0, 0.95))
          .isInstanceOf(ConfidenceInterval.Undefined.class);
      assertThat(ProportionInterval.upperBound(0, 0, 0.95))
          .isInstanceOf(ConfidenceInterval.Undefined.class);
      assertThatThrownBy(() -> ProportionInterval.ruleOfThree(0))
          .hasMessageContaining("at least one");
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
    void hasTheSameEndsOneSidedAtHalfTheTail() {
      var both = (ConfidenceInterval.TwoSided<Double>)
          MtbfInterval.twoSided(1000, 5, 0.9, Termination.FAILURE);
      assertThat(MtbfInterval.lowerBound(1000, 5, 0.95, Termination.FAILURE).toString())
          .contains("at least " + both.low());
      var upper = (ConfidenceInterval.UpperBound<Double>)
          MtbfInterval.upperBound(1000, 5, 0.95, Termination.TIME);
      assertThat(upper.high()).isCloseTo(both.high(), within(1e-9));
    }

    @Test
    void withoutAFailureOrWithoutTimeHasNoUpperBound() {
      assertThat(MtbfInterval.upperBound(1000, 0, 0.9, Termination.TIME).toString())
          .contains("without a failure");
      assertThat(MtbfInterval.upperBound(0, 0, 0.9, Termination.TIME).toString())
          .contains("no time");
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

  @Nested
  class TheRate {
    @Test
    void isEventsOverExposure() {
      var rate = RateInterval.garwood(6, 3, 0.95);
      assertThat(rate.orElseThrow()).isEqualTo(2);
      assertThat(rate.n()).isEqualTo(6);
      assertThat(rate.interval().toString()).endsWith("garwood");
    }

    @Test
    void ofNoEventIsAtMostThreeOverTheExposure() {
      var interval =
          (ConfidenceInterval.TwoSided<Double>) RateInterval.garwood(0, 1, 0.9).interval();
      assertThat(interval.low()).isZero();
      // -ln(0.05): the Poisson probability of no event is exp(-rate)
      assertThat(interval.high()).isCloseTo(-Math.log(0.05), within(1e-9));
    }

    @Test
    void withoutExposureIsUndefined() {
      assertThat(RateInterval.garwood(0, 0, 0.95).value()).isEmpty();
    }

    @Test
    void refusesImpossibleCounts() {
      assertThatThrownBy(() -> RateInterval.garwood(-1, -1, 1))
          .hasMessageContaining("events must not be negative (was -1)")
          .hasMessageContaining("exposure")
          .hasMessageContaining("level");
    }
  }

  @Nested
  class TheLogNormalMean {
    @Test
    void liesAboveTheGeometricMean() {
      double[] durations = {4, 7, 9, 12, 15, 22, 30, 45, 90, 480};
      assertThat(LogNormalMean.of(durations).cox(0.95).orElseThrow())
          .isGreaterThan(Sample.of(durations).geometricMean(0.95).orElseThrow());
    }

    @Test
    void takesTwoValues() {
      assertThat(LogNormalMean.of().cox(0.95).value()).isEmpty();
      assertThat(LogNormalMean.of(5).cox(0.95).value()).isEmpty();
      assertThat(LogNormalMean.of(5).modifiedCox(0.95).value()).isEmpty();
    }

    @Test
    void ofEqualValuesIsThatValueWithoutAnInterval() {
      var mean = LogNormalMean.of(7, 7, 7).modifiedCox(0.95);
      assertThat(mean.orElseThrow()).isCloseTo(7, within(1e-12));
      assertThat(mean.interval()).isInstanceOf(ConfidenceInterval.Undefined.class);
    }

    @Test
    void ofValuesTooFarApartIsUndefinedInsteadOfInfinite() {
      assertThat(LogNormalMean.of(1e-300, 1e300).cox(0.95).value()).isEmpty();
    }

    @Test
    void refusesWhatHasNoLogarithm() {
      assertThatThrownBy(() -> LogNormalMean.of(3, 0))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("one is 0.0");
      assertThatThrownBy(() -> LogNormalMean.of(3, 4).cox(1)).hasMessageContaining("level");
    }
  }

  @Nested
  class ATest {
    @Test
    void saysItsNameAndItsProbability() {
      assertThat(TestResult.tested("laplace", -1.3, 0.07284)).hasToString("p = 0.0728 (laplace)");
      assertThat(TestResult.tested("laplace", 9, 1e-9)).hasToString("p = below 0.0001 (laplace)");
      assertThat(TestResult.untestable("laplace", "there is no failure"))
          .hasToString("untestable: there is no failure (laplace)");
    }

    @Test
    void isSignificantOnlyStrictlyBelowAlpha() {
      assertThat(TestResult.tested("m", 1, 0.05).isSignificant(0.05)).isFalse();
      assertThat(TestResult.tested("m", 1, 0.049).isSignificant(0.05)).isTrue();
      assertThat(TestResult.untestable("m", "no value").isSignificant(0.99)).isFalse();
    }

    @Test
    void holdsNoImpossibleNumber() {
      assertThatThrownBy(() -> TestResult.tested("m", Double.NaN, 1.5))
          .hasMessageContaining("finite")
          .hasMessageContaining("between 0 and 1");
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
