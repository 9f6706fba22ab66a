package io.monitoringstrategy.kpi.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.statistics.QuantileMethod;
import io.monitoringstrategy.kpi.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class MannWhitneyProperties {
  private static double[] array(List<Integer> values) {
    return values.stream().mapToDouble(Integer::doubleValue).toArray();
  }

  private static Sample sample(List<Integer> values) {
    return Sample.of(array(values));
  }

  @Property(tries = 300)
  void bothSidesShareThePairs(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 50) Integer> before,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 50) Integer> after) {
    MannWhitney there = MannWhitney.of(sample(before), sample(after));
    MannWhitney back = MannWhitney.of(sample(after), sample(before));
    assertThat(there.u().orElseThrow() + back.u().orElseThrow())
        .isEqualTo((double) before.size() * after.size());
    assertThat(there.twoSided().p().orElseThrow())
        .isCloseTo(back.twoSided().p().orElseThrow(), within(1e-9));
  }

  @Property(tries = 300)
  void theShiftIsTheMedianOfAllDifferences(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -50, max = 50) Integer> before,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -50, max = 50) Integer> after) {
    double[] differences = DoubleStream.of(array(before))
        .flatMap(left -> DoubleStream.of(array(after)).map(right -> left - right))
        .toArray();
    assertThat(MannWhitney.of(sample(before), sample(after)).hodgesLehmann(0.9).orElseThrow())
        .isEqualTo(Sample.of(differences).quantile(0.5, QuantileMethod.LINEAR));
  }

  @Property(tries = 200)
  void everyDifferenceHasItsRank(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -50, max = 50) Integer> left,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -50, max = 50) Integer> right) {
    double[] sortedLeft = array(left);
    double[] sortedRight = array(right);
    Arrays.sort(sortedLeft);
    Arrays.sort(sortedRight);
    PairwiseDifferences differences = new PairwiseDifferences(sortedLeft, sortedRight);
    double[] expected = DoubleStream.of(sortedLeft)
        .flatMap(a -> DoubleStream.of(sortedRight).map(b -> a - b))
        .sorted()
        .toArray();
    for (int rank = 1; rank <= expected.length; rank++) {
      assertThat(differences.at(rank) + 0.0).isEqualTo(expected[rank - 1] + 0.0);
    }
  }

  @Property(tries = 200)
  void theIntervalLeavesOutNoShiftExactlyWhenTheTestRejectsIt(
      @ForAll @Size(min = 10, max = 24) @UniqueElements List<@IntRange(max = 1000) Integer> values,
      @ForAll @IntRange(min = 4, max = 6) int first) {
    MannWhitney test = MannWhitney.of(
        sample(values.subList(0, first)), sample(values.subList(first, values.size())));
    if (test.hodgesLehmann(0.9).interval() instanceof ConfidenceInterval.TwoSided<Double> shift) {
      boolean rejected = shift.low() > 0 || shift.high() < 0;
      assertThat(rejected).isEqualTo(test.exact().p().orElseThrow() <= 0.1 + 1e-12);
    }
  }

  @Property(tries = 200)
  void whatTheIntervalSaysLiesAroundTheShift(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 500) Integer> before,
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 500) Integer> after) {
    var shift = MannWhitney.of(sample(before), sample(after)).hodgesLehmann(0.95);
    if (shift.interval() instanceof ConfidenceInterval.TwoSided<Double> interval) {
      assertThat(shift.orElseThrow()).isBetween(interval.low(), interval.high());
    }
  }

  @Property(tries = 40)
  void theProbabilitiesByChanceAreSymmetricAndSumToOne(
      @ForAll @IntRange(min = 1, max = 25) int n, @ForAll @IntRange(min = 1, max = 25) int m) {
    double[] chance = new RankSumDistribution(n, m).probabilities();
    assertThat(chance).hasSize(n * m + 1);
    assertThat(DoubleStream.of(chance).sum()).isCloseTo(1, within(1e-12));
    for (int u = 0; u < chance.length; u++) {
      assertThat(chance[u]).isCloseTo(chance[chance.length - 1 - u], within(1e-12));
    }
  }
}
