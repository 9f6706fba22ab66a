package io.monitoringstrategy.kpi.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {
  private static final Sample BEFORE = Sample.of(12, 15, 22, 30, 45, 90, 480);
  private static final Sample AFTER = Sample.of(4, 7, 9, 11, 18, 25, 60);
  private static final Sample LOW = Sample.of(1, 2, 3, 4, 5, 6);
  private static final Sample HIGH = Sample.of(11, 12, 13, 14, 15, 16);

  private static Sample logNormal(Random random, int n, double scale) {
    return Sample.of(random
        .doubles(n)
        .map(ignored -> scale * Math.exp(1.5 * random.nextGaussian()))
        .toArray());
  }

  @Nested
  class TheVerdict {
    @Test
    void ofSevenBeforeAndSevenAfterIsThatTheyAreNotDistinguishable() {
      Comparison mttr = Comparison.of(BEFORE, AFTER, Direction.DOWN);
      assertThat(mttr.verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
      assertThat(mttr)
          .hasToString("not distinguishable: p = 0.0728 (mann-whitney-exact), 7 before, 7 after");
    }

    @Test
    void dependsOnWhichWayIsBetter() {
      assertThat(Comparison.of(HIGH, LOW, Direction.DOWN).verdict()).isEqualTo(Verdict.IMPROVED);
      assertThat(Comparison.of(HIGH, LOW, Direction.UP).verdict()).isEqualTo(Verdict.WORSENED);
      assertThat(Comparison.of(LOW, HIGH, Direction.DOWN).verdict()).isEqualTo(Verdict.WORSENED);
      assertThat(Comparison.of(LOW, HIGH, Direction.UP).verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void takesLessEvidenceAtALowerLevel() {
      assertThat(Comparison.of(BEFORE, AFTER, Direction.DOWN).withLevel(0.9).verdict())
          .isEqualTo(Verdict.IMPROVED);
      assertThatThrownBy(() -> Comparison.of(BEFORE, AFTER, Direction.DOWN).withLevel(95))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("0.95");
    }

    @Test
    void withoutValuesIsThatNothingCanBeTold() {
      Comparison empty = Comparison.of(Sample.of(), Sample.of(), Direction.DOWN);
      assertThat(empty.verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
      assertThat(empty.shift().value()).isEmpty();
      assertThat(empty.ratio().value()).isEmpty();
      assertThat(empty.superiorityOfBefore().value()).isEmpty();
      assertThat(empty.requiredForObserved().value()).isEmpty();
      assertThat(empty.requiredFor(0.1).value()).isEmpty();
      assertThat(empty.toString()).contains("there is no value before");
    }

    @Test
    void namesThePeriodThatIsEmpty() {
      assertThat(Comparison.of(BEFORE, Sample.of(), Direction.DOWN).shift())
          .asString()
          .contains("there is no value after");
      assertThat(Comparison.of(Sample.of(), AFTER, Direction.DOWN).shift())
          .asString()
          .contains("there is no value before");
    }

    @Test
    void isRarelyWrongWhereNothingChanged() {
      Random random = new Random(1);
      int wrong = 0;
      for (int run = 0; run < 400; run++) {
        Comparison same =
            Comparison.of(logNormal(random, 20, 30), logNormal(random, 20, 30), Direction.DOWN);
        wrong += same.verdict() == Verdict.NOT_DISTINGUISHABLE ? 0 : 1;
      }
      // 5 % of 400 is 20; more than 36 has a probability below 0.0005
      assertThat(wrong).isBetween(5, 36);
    }

    @Test
    void isKnownByWordAndByNameInTwoLanguages() {
      for (Verdict verdict : Verdict.values()) {
        assertThat(Verdict.parse(verdict.label())).isEqualTo(verdict);
      }
      assertThat(Verdict.NOT_DISTINGUISHABLE.label()).isEqualTo("not-distinguishable");
      assertThat(Verdict.NOT_DISTINGUISHABLE.title(Locale.ENGLISH))
          .isEqualTo("Not distinguishable");
      assertThat(Verdict.IMPROVED.title(Locale.KOREAN)).isEqualTo("개선됨");
      assertThatThrownBy(() -> Verdict.parse("better")).hasMessageContaining("improved");
    }
  }

  @Nested
  class TheEffect {
    @Test
    void isNegativeWhereValuesFell() {
      Comparison mttr = Comparison.of(BEFORE, AFTER, Direction.DOWN);
      assertThat(mttr.shift().orElseThrow()).isEqualTo(-18);
      assertThat(mttr.ratio().orElseThrow()).isCloseTo(0.317336927624939, within(1e-12));
      assertThat(mttr.superiorityOfBefore().orElseThrow())
          .isCloseTo(0.7959183673469388, within(1e-12));
    }

    @Test
    void hasIntervalsThatAgreeWithTheVerdict() {
      Comparison mttr = Comparison.of(BEFORE, AFTER, Direction.DOWN);
      var shift = (ConfidenceInterval.TwoSided<Double>) mttr.shift().interval();
      assertThat(0.0).isBetween(shift.low(), shift.high());
      var ratio = (ConfidenceInterval.TwoSided<Double>) mttr.ratio().interval();
      assertThat(1.0).isBetween(ratio.low(), ratio.high());
      assertThat(ratio.method()).isEqualTo("welch-on-logs");
    }

    @Test
    void asARatioTakesValuesAboveNought() {
      Comparison zero = Comparison.of(Sample.of(0, 1, 2), Sample.of(1, 2, 3), Direction.UP);
      assertThat(zero.ratio()).asString().contains("no logarithm");
      assertThat(zero.requiredFor(0.1)).asString().contains("no logarithm");
      assertThat(zero.requiredForObserved()).asString().contains("no logarithm");
      assertThat(zero.shift().value()).isPresent();
    }

    @Test
    void ofASingleValueHasNoIntervals() {
      Comparison one = Comparison.of(Sample.of(10), Sample.of(5), Direction.DOWN);
      assertThat(one.ratio().orElseThrow()).isCloseTo(0.5, within(1e-12));
      assertThat(one.ratio().interval()).isInstanceOf(ConfidenceInterval.Undefined.class);
      assertThat(one.shift().interval()).isInstanceOf(ConfidenceInterval.Undefined.class);
      assertThat(one.requiredForObserved()).asString().contains("spread");
    }
  }

  @Nested
  class TheRequiredNumber {
    @Test
    void isAboutThreeThousandForATenPercentCutOfUsualDurations() {
      assertThat(RequiredIncidents.forReduction(1.5, 0.1, 0.05, 0.8)).hasValue(3182);
    }

    @Test
    void comesFromTheSpreadOfBothPeriods() {
      Comparison mttr = Comparison.of(BEFORE, AFTER, Direction.DOWN);
      double deviation = WelchOnLogs.of(BEFORE, AFTER).deviation().orElseThrow();
      assertThat(mttr.requiredFor(0.1).orElseThrow())
          .isEqualTo(
              RequiredIncidents.forReduction(deviation, 0.1, 1 - 0.95, 0.8).orElseThrow());
      assertThat(mttr.requiredForObserved().orElseThrow())
          .isLessThan(mttr.requiredFor(0.1).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0.95, 4", "0.9, 4", "0.8, 3", "0.99, 5", "0.5, 2"})
    void isNeverLessThanTheTestNeedsToFindAnythingAtAll(double level, int least) {
      // 2 of the (2n over n) orders are the most extreme: 2/6, 2/20, 2/70, 2/252
      double[] low = new double[least];
      double[] high = new double[least];
      Arrays.setAll(low, i -> 1 + i / 100.0);
      Arrays.setAll(high, i -> 1000 + i);
      Comparison apart =
          Comparison.of(Sample.of(high), Sample.of(low), Direction.DOWN).withLevel(level);
      assertThat(apart.requiredForObserved().orElseThrow()).isEqualTo(least);
      assertThat(apart.verdict()).isEqualTo(Verdict.IMPROVED);
      Comparison fewer = Comparison.of(
              Sample.of(Arrays.copyOf(high, least - 1)),
              Sample.of(Arrays.copyOf(low, least - 1)),
              Direction.DOWN)
          .withLevel(level);
      assertThat(fewer.verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
    }

    @Test
    void pointsInTheBetterDirection() {
      assertThat(Comparison.of(BEFORE, AFTER, Direction.UP).requiredFor(0.1).orElseThrow())
          .isGreaterThan(
              Comparison.of(BEFORE, AFTER, Direction.DOWN).requiredFor(0.1).orElseThrow());
    }

    @Test
    void doesNotExistWhereNothingChanged() {
      assertThat(Comparison.of(BEFORE, BEFORE, Direction.DOWN).requiredForObserved())
          .asString()
          .contains("no number of values");
      assertThat(RequiredIncidents.forRatio(1, 1, 0.05, 0.8)).isEmpty();
    }

    @Test
    void refusesWhatIsNoPlan() {
      assertThatThrownBy(() -> RequiredIncidents.forRatio(0, -1, 0, 1))
          .hasMessageContaining("deviation")
          .hasMessageContaining("ratio")
          .hasMessageContaining("alpha")
          .hasMessageContaining("power");
      assertThatThrownBy(() -> RequiredIncidents.forReduction(1, 1, 0.05, 0.8))
          .hasMessageContaining("such as 0.1");
      assertThatThrownBy(() -> Comparison.of(LOW, HIGH, Direction.UP).requiredFor(10))
          .hasMessageContaining("such as 0.1");
    }
  }

  @Nested
  class WelchOnLogarithms {
    @Test
    void takesTwoValuesThatDiffer() {
      assertThat(WelchOnLogs.of(Sample.of(1), Sample.of(2, 3)).twoSided())
          .asString()
          .contains("one value");
      assertThat(WelchOnLogs.of(Sample.of(2, 2), Sample.of(3, 3)).twoSided())
          .asString()
          .contains("all equal");
      assertThat(WelchOnLogs.of(Sample.of(2, 2), Sample.of(3, 3)).degreesOfFreedom())
          .isEmpty();
      assertThat(WelchOnLogs.of(Sample.of(1, 2), Sample.of()).twoSided())
          .asString()
          .contains("no value after");
    }

    @Test
    void refusesWhatHasNoLogarithm() {
      assertThatThrownBy(() -> WelchOnLogs.of(Sample.of(1, 2), Sample.of(-1)))
          .hasMessageContaining("values after");
    }
  }

  @Nested
  class ThePermutationTest {
    @Test
    void dealsEveryHandOfFewValues() {
      PermutationTest test = PermutationTest.of(BEFORE, AFTER);
      assertThat(test.permutations()).isEqualTo(3432);
      assertThat(test.twoSided().method()).isEqualTo("permutation-exact");
    }

    @Test
    void drawsHandsOfManyValuesAndCountsTheRealOne() {
      Random random = new Random(3);
      Sample before = logNormal(random, 60, 30);
      PermutationTest test = PermutationTest.of(before, logNormal(random, 60, 3));
      assertThat(test.permutations()).isEqualTo(10_001);
      assertThat(test.twoSided().method()).isEqualTo("permutation-drawn");
      assertThat(test.twoSided().p().orElseThrow()).isBetween(1.0 / 10_001, 0.01);
    }

    @Test
    void withoutValuesCannotBeMade() {
      assertThat(PermutationTest.of(Sample.of(), AFTER).twoSided())
          .asString()
          .contains("no value before");
      assertThat(PermutationTest.of(BEFORE, Sample.of()).observed().value()).isEmpty();
    }

    @Test
    void ofEqualValuesFindsEveryDealAsExtreme() {
      PermutationTest test = PermutationTest.of(Sample.of(7, 7, 7), Sample.of(7, 7));
      assertThat(test.twoSided().p()).contains(1.0);
      assertThat(test.beforeIsGreater().p()).contains(1.0);
    }
  }
}
