package io.monitoringstrategy.kpi.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.statistics.Termination;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrendTests {
  /** The ten failures of NIST/SEMATECH e-Handbook 8.2.3.4 and 8.4.5.2. */
  private static final FailureTimes NIST =
      FailureTimes.until(1500, 5, 40, 43, 175, 389, 712, 747, 795, 1299, 1478);

  private static final FailureTimes NONE = FailureTimes.until(100);

  @Nested
  class Failures {
    @Test
    void areKeptInOrder() {
      FailureTimes failures = FailureTimes.untilLast(7, 3, 5);
      assertThat(failures.toArray()).containsExactly(3, 5, 7);
      assertThat(failures.n()).isEqualTo(3);
      assertThat(failures.end()).isEqualTo(7);
      assertThat(failures.termination()).isEqualTo(Termination.FAILURE);
      assertThat(failures.gaps()).containsExactly(3, 2, 2);
    }

    @Test
    void lieBetweenTheStartAndTheEnd() {
      assertThatThrownBy(() -> FailureTimes.until(10, 11))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("one is at 11.0");
      assertThatThrownBy(() -> FailureTimes.until(10, -1)).hasMessageContaining("one is at -1.0");
      assertThatThrownBy(() -> FailureTimes.untilLast(Double.POSITIVE_INFINITY))
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> FailureTimes.until(0)).hasMessageContaining("above 0");
    }
  }

  @Nested
  class Laplace {
    @Test
    void isNegativeWhereFailuresCrowdAtTheBeginning() {
      LaplaceTest test = LaplaceTest.of(NIST);
      assertThat(test.u().orElseThrow()).isCloseTo(-1.327, within(0.001));
      assertThat(test.improvement().p().orElseThrow() + test.worsening().p().orElseThrow())
          .isCloseTo(1, within(1e-12));
    }

    @Test
    void doesNotCountTheFailureThatEndedTheObservation() {
      assertThat(LaplaceTest.of(FailureTimes.untilLast(25, 50, 100)).u().n()).isEqualTo(2);
      assertThat(LaplaceTest.of(FailureTimes.untilLast(5)).u()).asString().contains("one failure");
      assertThat(LaplaceTest.of(FailureTimes.untilLast()).worsening())
          .asString()
          .contains("no failure");
    }

    @Test
    void withoutFailuresIsUndefined() {
      assertThat(LaplaceTest.of(NONE).u().value()).isEmpty();
      assertThat(LaplaceTest.of(NONE).improvement().p()).isEmpty();
    }
  }

  @Nested
  class MilHdbk189 {
    @Test
    void hasTwoDegreesOfFreedomAFailure() {
      MilHdbk189Test test = MilHdbk189Test.of(NIST);
      assertThat(test.degreesOfFreedom()).isEqualTo(20);
      assertThat(test.improvement().p().orElseThrow() + test.worsening().p().orElseThrow())
          .isCloseTo(1, within(1e-12));
    }

    @Test
    void hasTwoLessWhereTheLastFailureEndedTheObservation() {
      assertThat(MilHdbk189Test.of(FailureTimes.untilLast(5, 40, 43)).degreesOfFreedom())
          .isEqualTo(4);
    }

    @Test
    void takesAFailure() {
      assertThat(MilHdbk189Test.of(NONE).improvement().p()).isEmpty();
      assertThat(MilHdbk189Test.of(FailureTimes.untilLast(3)).worsening().p()).isEmpty();
      assertThatThrownBy(() -> MilHdbk189Test.of(FailureTimes.until(10, 0, 5)))
          .hasMessageContaining("no logarithm");
    }
  }

  @Nested
  class ReverseArrangement {
    @Test
    void isExactForAFewFailures() {
      ReverseArrangements test = ReverseArrangements.of(FailureTimes.until(10, 1, 3, 6));
      assertThat(test.reversals()).isEqualTo(3);
      // the gaps 1, 2, 3 are the one of six orders that only climbs
      assertThat(test.improvement()).hasToString("p = 0.167 (reverse-arrangements-exact)");
    }

    @Test
    void isApproximateWhereGapsAreEqual() {
      assertThat(ReverseArrangements.of(FailureTimes.until(10, 1, 2, 5))
              .improvement()
              .method())
          .isEqualTo("reverse-arrangements-asymptotic");
    }

    @Test
    void takesTwoFailures() {
      assertThat(ReverseArrangements.of(FailureTimes.until(9, 1)).improvement().p())
          .isEmpty();
      assertThatThrownBy(() -> ReverseArrangements.of(FailureTimes.until(
              1e6, IntStream.range(0, 10_001).asDoubleStream().toArray())))
          .hasMessageContaining("at most 10000");
    }
  }

  @Nested
  class Growth {
    @Test
    void byCrowHasAnIntervalOfBeta() {
      var beta = CrowAmsaa.of(NIST).beta(0.9);
      var interval = (ConfidenceInterval.TwoSided<Double>) beta.interval();
      assertThat(beta.orElseThrow()).isBetween(interval.low(), interval.high());
      // beta * chi2(0.05; 20) / 20, the quantile from tables
      assertThat(interval.low()).isCloseTo(0.5372288660 * 10.8508 / 20, within(1e-4));
      assertThat(interval.high()).isCloseTo(0.5372288660 * 31.4104 / 20, within(1e-4));
    }

    @Test
    void byCrowIsUndefinedWithoutFailures() {
      CrowAmsaa none = CrowAmsaa.of(NONE);
      assertThat(none.beta(0.95).value()).isEmpty();
      assertThat(none.unbiasedBeta().value()).isEmpty();
      assertThat(none.lambda().value()).isEmpty();
      assertThat(none.cumulativeMtbf().value()).isEmpty();
      assertThat(none.cramerVonMises().value()).isEmpty();
    }

    @Test
    void byCrowHasNoUnbiasedBetaOfTooFewFailures() {
      assertThat(CrowAmsaa.of(FailureTimes.until(10, 5)).unbiasedBeta())
          .asString()
          .contains("more than 1");
      assertThat(CrowAmsaa.of(FailureTimes.untilLast(5, 9)).unbiasedBeta())
          .asString()
          .contains("more than 2");
      assertThat(CrowAmsaa.of(FailureTimes.untilLast(5)).beta(0.95)).asString().contains("end");
      assertThat(CrowAmsaa.of(FailureTimes.until(10, 5))
              .unbiasedInstantaneousMtbf()
              .value())
          .isEmpty();
    }

    @Test
    void byNistHasNoUpperEndForFewFailuresAtAHighLevel() {
      var few = PowerLawGrowth.of(FailureTimes.until(100, 10, 60)).mtbf(0.99);
      assertThat(few.interval()).isInstanceOf(ConfidenceInterval.LowerBound.class);
      assertThat(few.interval().toString()).startsWith("99.5 % at least");
    }

    @Test
    void byNistTakesTwoFailures() {
      PowerLawGrowth one = PowerLawGrowth.of(FailureTimes.until(100, 10));
      assertThat(one.b().value()).isEmpty();
      assertThat(one.a().value()).isEmpty();
      assertThat(one.slope().value()).isEmpty();
      assertThat(one.mtbf(0.8)).asString().contains("two failures");
      assertThat(PowerLawGrowth.of(FailureTimes.until(100, 100, 100)).mtbf(0.8))
          .asString()
          .contains("at the end");
      assertThatThrownBy(() -> PowerLawGrowth.of(NIST).mtbf(0)).hasMessageContaining("level");
    }
  }

  @Nested
  class MannAndKendall {
    @Test
    void countClimbingPairsAgainstFallingOnes() {
      MannKendall test = MannKendall.of(12, 15, 11, 18, 20, 19, 25, 24, 30, 28);
      assertThat(test.s()).isEqualTo(35);
      assertThat(test.twoSided().method()).isEqualTo("mann-kendall-exact");
      assertThat(test.theilSen().orElseThrow()).isEqualTo(2);
    }

    @Test
    void areExactOnlyForDifferentValues() {
      MannKendall tied = MannKendall.of(5, 5, 6, 5, 7, 7);
      assertThat(tied.twoSided().method()).isEqualTo("mann-kendall-asymptotic-corrected");
      assertThat(tied.exact().p()).isEmpty();
    }

    @Test
    void findNoTrendInEqualValues() {
      MannKendall constant = MannKendall.of(4, 4, 4);
      assertThat(constant.asymptotic().statistic()).contains(0.0);
      assertThat(constant.twoSided().p()).contains(1.0);
      assertThat(constant.theilSen().value()).contains(0.0);
      assertThat(constant.tau()).asString().contains("all equal");
    }

    @Test
    void takeTwoValues() {
      MannKendall one = MannKendall.of(4);
      assertThat(one.twoSided().p()).isEmpty();
      assertThat(one.exact().p()).isEmpty();
      assertThat(one.theilSen().value()).isEmpty();
      assertThat(one.tau().value()).isEmpty();
    }

    @Test
    void refuseWhatIsNoSeries() {
      assertThatThrownBy(() -> MannKendall.of(1, Double.NaN)).hasMessageContaining("finite");
      assertThatThrownBy(() -> MannKendall.of(new double[3001]))
          .hasMessageContaining("at most 3000");
    }

    @Test
    void knowHowOrdersOfThreeValuesAreDistributed() {
      // of the six orders of three values one has 3 ascending pairs, two have 2, two 1 and one 0
      assertThat(Inversions.atLeast(3, 3)).isCloseTo(1 / 6.0, within(1e-15));
      assertThat(Inversions.atLeast(3, 2)).isCloseTo(3 / 6.0, within(1e-15));
      assertThat(Inversions.atLeast(3, 1)).isCloseTo(5 / 6.0, within(1e-15));
      assertThat(Inversions.atLeast(3, 0)).isCloseTo(1, within(1e-15));
    }
  }
}
