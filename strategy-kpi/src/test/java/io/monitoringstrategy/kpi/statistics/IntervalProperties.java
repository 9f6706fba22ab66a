package io.monitoringstrategy.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class IntervalProperties {
  private static final double SLACK = 1e-9;

  /** Every interval of a count at a level of choice. */
  private static List<DoubleFunction<ConfidenceInterval<Double>>> intervals(long k, long n) {
    List<DoubleFunction<ConfidenceInterval<Double>>> all = new ArrayList<>();
    all.add(level -> ProportionInterval.wilson(k, n, level));
    all.add(level -> ProportionInterval.clopperPearson(k, n, level));
    all.add(level -> ProportionInterval.jeffreys(k, n, level));
    all.add(level -> RateInterval.garwood(k, (double) n, level).interval());
    all.add(level -> MtbfInterval.twoSided((double) n, k, level, Termination.TIME));
    return all;
  }

  private static void assertNested(
      ConfidenceInterval<Double> narrow, ConfidenceInterval<Double> wide) {
    if (narrow instanceof ConfidenceInterval.TwoSided<Double> inner
        && wide instanceof ConfidenceInterval.TwoSided<Double> outer) {
      double slack = SLACK * (1 + Math.abs(inner.high()));
      assertThat(outer.low()).as(outer.method()).isLessThanOrEqualTo(inner.low() + slack);
      assertThat(outer.high()).as(outer.method()).isGreaterThanOrEqualTo(inner.high() - slack);
    } else {
      assertThat(narrow).hasSameClassAs(wide);
    }
  }

  @Property(tries = 500)
  void intervalsOfCountsNestWithTheirLevel(
      @ForAll @LongRange(max = 5_000) long part,
      @ForAll @LongRange(min = 1, max = 5_000) long rest,
      @ForAll @DoubleRange(min = 0.5, max = 0.98) double level) {
    intervals(part, part + rest)
        .forEach(interval -> assertNested(interval.apply(level), interval.apply(level + 0.01)));
  }

  @Property(tries = 500)
  void moreOfTheSameIsSurer(
      @ForAll @LongRange(min = 1, max = 500) long part,
      @ForAll @LongRange(min = 1, max = 500) long rest) {
    var few =
        (ConfidenceInterval.TwoSided<Double>) ProportionInterval.wilson(part, part + rest, 0.95);
    var many = (ConfidenceInterval.TwoSided<Double>)
        ProportionInterval.wilson(10 * part, 10 * (part + rest), 0.95);
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
  }

  @Property(tries = 500)
  void theOtherShareHasTheMirroredInterval(
      @ForAll @LongRange(max = 5_000) long part,
      @ForAll @LongRange(min = 1, max = 5_000) long rest) {
    var share =
        (ConfidenceInterval.TwoSided<Double>) ProportionInterval.wilson(part, part + rest, 0.9);
    var other =
        (ConfidenceInterval.TwoSided<Double>) ProportionInterval.wilson(rest, part + rest, 0.9);
    assertThat(other.low()).isCloseTo(1 - share.high(), within(SLACK));
    assertThat(other.high()).isCloseTo(1 - share.low(), within(SLACK));
  }

  @Property(tries = 200)
  void intervalsOfValuesNestWithTheirLevel(
      @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = 0.01, max = 1e6) Double> values,
      @ForAll @DoubleRange(min = 0.5, max = 0.98) double level) {
    double[] array = values.stream().mapToDouble(Double::doubleValue).toArray();
    Sample sample = Sample.of(array);
    List<DoubleFunction<Measurement<Double>>> all =
        List.of(sample::meanT, sample::geometricMean, LogNormalMean.of(array)::cox);
    all.forEach(each ->
        assertNested(each.apply(level).interval(), each.apply(level + 0.01).interval()));
  }
}
