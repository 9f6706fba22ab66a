package io.monitoringstrategy.kpi.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ComparisonProperties {
  private static Sample sample(List<Integer> values) {
    return Sample.of(values.stream().mapToDouble(Integer::doubleValue).toArray());
  }

  private static void assertOrdered(Measurement<Double> measured) {
    if (measured.interval() instanceof ConfidenceInterval.TwoSided<Double> interval) {
      double value = measured.orElseThrow();
      double slack = 1e-9 * Math.abs(value);
      assertThat(interval.low()).isLessThanOrEqualTo(value + slack);
      assertThat(interval.high()).isGreaterThanOrEqualTo(value - slack);
    }
  }

  @Property(tries = 200)
  void everyEffectLiesInItsInterval(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 500) Integer> before,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 500) Integer> after) {
    Comparison comparison = Comparison.of(sample(before), sample(after), Direction.DOWN);
    assertOrdered(comparison.shift());
    assertOrdered(comparison.ratio());
  }

  @Property(tries = 200)
  void turningTimeAroundTurnsTheVerdict(
      @ForAll @Size(min = 4, max = 20) List<@IntRange(min = 1, max = 60) Integer> before,
      @ForAll @Size(min = 4, max = 20) List<@IntRange(min = 30, max = 500) Integer> after) {
    Verdict there = Comparison.of(sample(before), sample(after), Direction.DOWN).verdict();
    Verdict back = Comparison.of(sample(after), sample(before), Direction.DOWN).verdict();
    assertThat(back)
        .isEqualTo(
            switch (there) {
              case IMPROVED -> Verdict.WORSENED;
              case WORSENED -> Verdict.IMPROVED;
              case NOT_DISTINGUISHABLE -> Verdict.NOT_DISTINGUISHABLE;
            });
  }

  @Property(tries = 100)
  void theOrderWithinAPeriodChangesNothing(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 500) Integer> before,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 500) Integer> after,
      @ForAll long seed) {
    List<Integer> shuffled = new ArrayList<>(before);
    Collections.shuffle(shuffled, new Random(seed));
    Comparison whole = Comparison.of(sample(before), sample(after), Direction.DOWN);
    Comparison other = Comparison.of(sample(shuffled), sample(after), Direction.DOWN);
    assertThat(other.toString()).isEqualTo(whole.toString());
    assertThat(other.shift()).isEqualTo(whole.shift());
    assertThat(other.ratio()).isEqualTo(whole.ratio());
  }

  @Property(tries = 100)
  void aPeriodAgainstItselfIsNeverDistinguishable(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 500) Integer> values) {
    Comparison same = Comparison.of(sample(values), sample(values), Direction.UP);
    assertThat(same.verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
    assertThat(same.shift().value()).contains(0.0);
  }

  @Property(tries = 200)
  void moreSpreadMoreCareOrASmallerCutTakesMoreIncidents(
      @ForAll @DoubleRange(min = 0.1, max = 3) double deviation,
      @ForAll @DoubleRange(min = 0.05, max = 0.9) double reduction) {
    long base = RequiredIncidents.forReduction(deviation, reduction, 0.05, 0.8).orElseThrow();
    assertThat(
            RequiredIncidents.forReduction(2 * deviation, reduction, 0.05, 0.8).orElseThrow())
        .isGreaterThanOrEqualTo(base);
    assertThat(RequiredIncidents.forReduction(deviation, reduction, 0.05, 0.9).orElseThrow())
        .isGreaterThanOrEqualTo(base);
    assertThat(
            RequiredIncidents.forReduction(deviation, reduction / 2, 0.05, 0.8).orElseThrow())
        .isGreaterThanOrEqualTo(base);
  }

  @Property(tries = 60)
  void oneDealInAllIsTheLeastAPermutationTestCanFind(
      @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 500) Integer> before,
      @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 500) Integer> after) {
    PermutationTest test = PermutationTest.of(sample(before), sample(after));
    double least = 1.0 / test.permutations();
    assertThat(test.twoSided().p().orElseThrow()).isBetween(least, 1.0);
    assertThat(test.beforeIsGreater().p().orElseThrow()).isBetween(least, 1.0);
  }
}
