package io.monitoringstrategy.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class SampleProperties {
  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
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
  void everyValueLiesInItsInterval(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0.01, max = 1e9) Double> values) {
    Sample sample = Sample.of(array(values));
    assertOrdered(sample.meanT(0.9));
    assertOrdered(sample.quantile(0.5, 0.9));
    assertOrdered(sample.quantile(0.9, 0.9));
    assertOrdered(sample.geometricMean(0.9));
  }

  @Property(tries = 100)
  void intervalsNestWithTheirLevel(
      @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = 0.01, max = 1e6) Double> values) {
    Sample sample = Sample.of(array(values));
    if (sample.mean(0.8).interval() instanceof ConfidenceInterval.TwoSided<Double> narrow
        && sample.mean(0.99).interval() instanceof ConfidenceInterval.TwoSided<Double> wide) {
      assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
      assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high());
    }
  }

  @Property(tries = 100)
  void theOrderOfArrivalChangesNothing(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1e6) Double> values,
      @ForAll long seed) {
    List<Double> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Sample.of(array(shuffled)).mean(0.95))
        .isEqualTo(Sample.of(array(values)).mean(0.95));
  }

  @Property
  void momentsMergeLikeTheWhole(
      @ForAll @Size(max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> left,
      @ForAll @Size(max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> right) {
    Moments whole = new Moments();
    left.forEach(whole::add);
    right.forEach(whole::add);
    Moments merged = new Moments();
    left.forEach(merged::add);
    Moments other = new Moments();
    right.forEach(other::add);
    merged.merge(other);
    assertThat(merged.n()).isEqualTo(whole.n());
    assertThat(merged.mean().orElse(0)).isCloseTo(whole.mean().orElse(0), within(1e-6));
    assertThat(merged.variance().orElse(0)).isCloseTo(whole.variance().orElse(0), within(1e-3));
  }
}
