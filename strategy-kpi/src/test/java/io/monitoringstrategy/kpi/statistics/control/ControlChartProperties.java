package io.monitoringstrategy.kpi.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ControlChartProperties {
  private static double[] array(List<Integer> values, int shift) {
    return values.stream().mapToDouble(value -> value + shift).toArray();
  }

  @Property(tries = 200)
  void movingEveryValueMovesTheLimitsAndNoSignal(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 100) Integer> values,
      @ForAll @IntRange(min = -1000, max = 1000) int shift) {
    ControlLimits here = XmrChart.of(array(values, 0)).limits().orElseThrow();
    ControlLimits there = XmrChart.of(array(values, shift)).limits().orElseThrow();
    assertThat(there.center()).isCloseTo(here.center() + shift, within(1e-6));
    assertThat(there.upper() - there.lower()).isCloseTo(here.upper() - here.lower(), within(1e-6));
  }

  @Property(tries = 200)
  void cumulativeSumsAreMirrored(
      @ForAll @Size(max = 40) List<@IntRange(min = -50, max = 50) Integer> values) {
    double[] mirrored = values.stream().mapToDouble(value -> -value).toArray();
    CusumChart here = CusumChart.of(0, 3, 20, array(values, 0));
    CusumChart there = CusumChart.of(0, 3, 20, mirrored);
    assertThat(there.high()).isEqualTo(here.low());
    assertThat(there.low()).isEqualTo(here.high());
    assertThat(there.signals()).isEqualTo(here.signals());
  }

  @Property(tries = 200)
  void anAverageLiesBetweenTheTargetAndTheValues(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 100) Integer> values) {
    assertThat(EwmaChart.of(50, 1).series(array(values, 0)))
        .allSatisfy(average -> assertThat(average).isBetween(0.0, 100.0));
  }

  @Property(tries = 200)
  void everyRunOfNineIsFoundByTheRuleOfEightTwice(@ForAll @IntRange(min = 1, max = 50) int height) {
    double[] run = new double[9];
    java.util.Arrays.fill(run, height);
    assertThat(RunRule.EIGHT.signals(0, run)).containsExactly(7, 8);
  }
}
