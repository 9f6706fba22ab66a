package io.monitoringstrategy.kpi.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.kpi.statistics.TestResult;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MannWhitneyTests {
  private static final Sample NONE = Sample.of();

  private static Sample upTo(int n, double shift) {
    return Sample.of(IntStream.range(0, n).mapToDouble(i -> i + shift).toArray());
  }

  @Nested
  class TheTest {
    @Test
    void isExactForAFewDifferentValues() {
      assertThat(MannWhitney.of(Sample.of(19, 22, 16, 29, 24), Sample.of(20, 11, 17, 12))
              .twoSided())
          .hasToString("p = 0.111 (mann-whitney-exact)");
    }

    @Test
    void isApproximateWhereValuesAreEqual() {
      MannWhitney tied = MannWhitney.of(Sample.of(10, 10, 20, 30), Sample.of(5, 10, 10, 20));
      assertThat(tied.twoSided().method()).isEqualTo("mann-whitney-asymptotic-corrected");
      assertThat(tied.exact())
          .isInstanceOf(TestResult.Untestable.class)
          .asString()
          .contains("some values are equal");
    }

    @Test
    void isApproximateForManyValues() {
      MannWhitney many = MannWhitney.of(upTo(60, 0), upTo(60, 0.5));
      assertThat(many.twoSided().method()).isEqualTo("mann-whitney-asymptotic-corrected");
      assertThat(many.exact()).asString().contains("too many");
    }

    @Test
    void ofValuesThatAreAllEqualHasAProbabilityOfOne() {
      MannWhitney constant = MannWhitney.of(Sample.of(7, 7), Sample.of(7, 7, 7));
      assertThat(constant.twoSided().p()).contains(1.0);
      assertThat(constant.asymptoticWithoutContinuity().p()).contains(1.0);
      assertThat(constant.beforeIsGreater().p()).contains(1.0);
      assertThat(constant.hodgesLehmann(0.95).value()).contains(0.0);
    }

    @Test
    void withoutValuesCannotBeMade() {
      assertThat(MannWhitney.of(NONE, Sample.of(1)).twoSided())
          .asString()
          .contains("there is no value before");
      assertThat(MannWhitney.of(Sample.of(1), NONE).exact())
          .asString()
          .contains("there is no value after");
      assertThat(MannWhitney.of(NONE, NONE).u().value()).isEmpty();
      assertThat(MannWhitney.of(NONE, NONE).vda().value()).isEmpty();
      assertThat(MannWhitney.of(NONE, NONE).hodgesLehmann(0.95).value()).isEmpty();
    }
  }

  @Nested
  class TheShift {
    @Test
    void takesFourAgainstFourForAnIntervalOfNinetyFivePercent() {
      // 2 / C(6, 3) = 0.1 is above 0.05, 2 / C(8, 4) = 0.029 is not
      assertThat(MannWhitney.of(upTo(3, 0), upTo(3, 10)).hodgesLehmann(0.95).interval())
          .isInstanceOf(ConfidenceInterval.Undefined.class);
      assertThat(MannWhitney.of(upTo(4, 0), upTo(4, 10)).hodgesLehmann(0.95).interval())
          .isEqualTo(ConfidenceInterval.between(0.95, "hodges-lehmann-exact", -13.0, -7.0));
    }

    @Test
    void ofManyValuesIsFoundWithoutHoldingEveryDifference() {
      var shift = MannWhitney.of(upTo(20_000, 0), upTo(20_000, 30)).hodgesLehmann(0.95);
      assertThat(shift.orElseThrow()).isEqualTo(-30);
      assertThat(shift.interval().toString()).contains("hodges-lehmann-asymptotic");
    }
  }

  @Nested
  class TheDistributionByChance {
    @Test
    void ofTwoAgainstTwoIsCountedByHand() {
      // the six orders of xxyy give U = 0, 1, 2, 2, 3, 4
      assertThat(new RankSumDistribution(2, 2).probabilities())
          .containsExactly(
              new double[] {1 / 6.0, 1 / 6.0, 2 / 6.0, 1 / 6.0, 1 / 6.0}, within(1e-15));
    }

    @Test
    void agreesWithTheLibraryAtItsTail() {
      double[] before = {12, 15, 22, 30, 45, 90, 480};
      double[] after = {4, 7, 9, 11, 18, 25, 60};
      double[] chance = new RankSumDistribution(7, 7).probabilities();
      double tail = DoubleStream.of(chance).skip(39).sum();
      assertThat(MannWhitney.of(Sample.of(before), Sample.of(after))
              .beforeIsGreater()
              .p())
          .hasValueSatisfying(p -> assertThat(p).isCloseTo(tail, within(1e-12)));
    }
  }
}
