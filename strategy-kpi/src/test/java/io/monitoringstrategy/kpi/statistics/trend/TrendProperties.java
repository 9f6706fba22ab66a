package io.monitoringstrategy.kpi.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TrendProperties {
  private static double[] array(List<Integer> values) {
    return values.stream().mapToDouble(Integer::doubleValue).toArray();
  }

  private static FailureTimes failures(List<Integer> times, double unit) {
    return FailureTimes.until(
        1000 * unit, times.stream().mapToDouble(time -> time * unit).toArray());
  }

  @Property(tries = 200)
  void theUnitOfTimeChangesNothing(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 999) Integer> times,
      @ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
    FailureTimes one = failures(times, 1);
    FailureTimes other = failures(times, unit);
    assertThat(LaplaceTest.of(other).u().orElseThrow())
        .isCloseTo(LaplaceTest.of(one).u().orElseThrow(), within(1e-8));
    assertThat(MilHdbk189Test.of(other).improvement().p().orElseThrow())
        .isCloseTo(MilHdbk189Test.of(one).improvement().p().orElseThrow(), within(1e-8));
    assertThat(CrowAmsaa.of(other).beta(0.95).orElseThrow())
        .isCloseTo(CrowAmsaa.of(one).beta(0.95).orElseThrow(), within(1e-8));
    assertThat(CrowAmsaa.of(other).instantaneousMtbf().orElseThrow())
        .isCloseTo(unit * CrowAmsaa.of(one).instantaneousMtbf().orElseThrow(), within(1e-5));
  }

  @Property(tries = 200)
  void timeTurnedAroundTurnsLaplace(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 999) Integer> times) {
    List<Integer> turned = times.stream().map(time -> 1000 - time).toList();
    assertThat(LaplaceTest.of(failures(turned, 1)).u().orElseThrow())
        .isCloseTo(-LaplaceTest.of(failures(times, 1)).u().orElseThrow(), within(1e-9));
  }

  @Property(tries = 200)
  void bothFitsAgreeOnTheMtbfThatIsReached(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 999) Integer> times) {
    assertThat(PowerLawGrowth.of(failures(times, 1)).mtbf(0.8).orElseThrow())
        .isCloseTo(
            CrowAmsaa.of(failures(times, 1)).unbiasedInstantaneousMtbf().orElseThrow(),
            within(1e-6));
  }

  @Property(tries = 300)
  void aSeriesTurnedAroundTrendsTheOtherWay(
      @ForAll @Size(min = 2, max = 25) List<@IntRange(min = -40, max = 40) Integer> values) {
    List<Integer> turned = new ArrayList<>(values);
    Collections.reverse(turned);
    MannKendall there = MannKendall.of(array(values));
    MannKendall back = MannKendall.of(array(turned));
    assertThat(back.s()).isEqualTo(-there.s());
    assertThat(back.twoSided().p()).isEqualTo(there.twoSided().p());
    assertThat(back.theilSen().orElseThrow())
        .isCloseTo(-there.theilSen().orElseThrow(), within(1e-12));
  }

  @Property(tries = 200)
  void ranksAreAllThatMannAndKendallSee(
      @ForAll @Size(min = 2, max = 25) List<@IntRange(min = -10, max = 10) Integer> values) {
    double[] cubes = values.stream().mapToDouble(value -> Math.pow(value, 3)).toArray();
    assertThat(MannKendall.of(cubes).twoSided())
        .isEqualTo(MannKendall.of(array(values)).twoSided());
  }

  @Property(tries = 200)
  void tauLiesBetweenMinusOneAndOne(
      @ForAll @Size(min = 2, max = 25) List<@IntRange(min = 0, max = 5) Integer> values) {
    MannKendall.of(array(values))
        .tau()
        .value()
        .ifPresent(tau -> assertThat(tau).isBetween(-1 - 1e-12, 1 + 1e-12));
  }

  @Property(tries = 60)
  void exactProbabilitiesComeNearTheNormalOnes(
      @ForAll @IntRange(min = 30, max = 60) int n, @ForAll long seed) {
    double[] values = new java.util.Random(seed).doubles(n).toArray();
    MannKendall test = MannKendall.of(values);
    assertThat(test.exact().p().orElseThrow())
        .isCloseTo(test.asymptotic().p().orElseThrow(), within(0.01));
  }
}
