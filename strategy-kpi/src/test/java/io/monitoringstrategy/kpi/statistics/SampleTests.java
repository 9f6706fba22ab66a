package io.monitoringstrategy.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SampleTests {
  private static final Sample REPAIRS = Sample.of(4, 7, 9, 12, 15, 22, 30, 45, 90, 480);

  private static void assertUndefined(Measurement<Double> measured, String reason) {
    assertThat(measured.value()).isEmpty();
    assertThat(((Measurement.Undefined<Double>) measured).reason()).isEqualTo(reason);
  }

  @Nested
  class TheMean {
    @Test
    void ofNothingIsUndefined() {
      assertUndefined(Sample.of().mean(0.95), "there is no value");
      assertUndefined(Sample.of().meanT(0.95), "there is no value");
    }

    @Test
    void ofOneValueIsTheValueWithoutAnInterval() {
      Measurement<Double> mean = Sample.of(42).mean(0.95);
      assertThat(mean.orElseThrow()).isEqualTo(42);
      assertThat(mean.interval())
          .isEqualTo(ConfidenceInterval.undefined("one value has no spread"));
    }

    @Test
    void ofEqualValuesHasNoInterval() {
      assertThat(Sample.of(7, 7, 7).mean(0.95).interval())
          .isInstanceOf(ConfidenceInterval.Undefined.class);
      assertThat(Sample.of(7, 7, 7).meanT(0.95).interval())
          .isInstanceOf(ConfidenceInterval.Undefined.class);
    }

    @Test
    void saysWhichMethodItsIntervalIsBy() {
      assertThat(((ConfidenceInterval.TwoSided<Double>) REPAIRS.mean(0.95).interval()).method())
          .isEqualTo("bca-bootstrap");
      Sample large = Sample.of(IntStream.rangeClosed(1, Sample.LARGEST_BOOTSTRAPPED + 1)
          .asDoubleStream()
          .toArray());
      assertThat(((ConfidenceInterval.TwoSided<Double>) large.mean(0.95).interval()).method())
          .isEqualTo("student-t");
    }

    @Test
    void ofFewValuesSaysThatItsIntervalIsTooNarrow() {
      assertThat(Sample.of(IntStream.range(0, 29).asDoubleStream().toArray())
              .mean(0.95)
              .caveats())
          .containsExactly("of only 29 values; if they are skewed, the interval is too narrow");
      assertThat(Sample.of(IntStream.range(0, 30).asDoubleStream().toArray())
              .mean(0.95)
              .caveats())
          .isEmpty();
      assertThat(Sample.of(42).mean(0.95).caveats()).isEmpty();
    }
  }

  @Nested
  class AQuantile {
    @Test
    void ofFiveValuesHasNoIntervalAt95Percent() {
      assertThat(Sample.of(1, 2, 3, 4, 5).quantile(0.5, 0.95).interval())
          .isEqualTo(ConfidenceInterval.undefined("5 values are too few for this quantile"));
      assertThat(Sample.of(1, 2, 3, 4, 5, 6).quantile(0.5, 0.95).interval())
          .isEqualTo(ConfidenceInterval.between(0.95, "order-statistics", 1.0, 6.0));
    }

    @Test
    void ofNothingIsUndefinedOrRefused() {
      assertUndefined(Sample.of().quantile(0.5, 0.95), "there is no value");
      assertThatThrownBy(() -> Sample.of().quantile(0.5, QuantileMethod.LINEAR))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Nested
  class TheGeometricMean {
    @Test
    void needsPositiveValues() {
      assertThatThrownBy(() -> Sample.of(0, 4).geometricMean(0.95))
          .hasMessageContaining("above 0 (one is 0.0)");
      assertUndefined(Sample.of().geometricMean(0.95), "there is no value");
    }

    @Test
    void ofTwoAndEightIsFour() {
      assertThat(Sample.of(2, 8).geometricMean(0.95).orElseThrow()).isCloseTo(4, within(1e-12));
    }
  }

  @Test
  void aTrimmedMeanDropsTheSameNumberAtBothEnds() {
    assertThat(Sample.of(1, 2, 3, 100).trimmedMean(0.25).orElseThrow()).isEqualTo(2.5);
    assertUndefined(Sample.of().trimmedMean(0.1), "there is no value");
    assertThatThrownBy(() -> REPAIRS.trimmedMean(0.5)).hasMessageContaining("[0, 0.5)");
  }

  @Test
  void theDeviationOfOneValueIsUndefined() {
    assertUndefined(Sample.of(5).standardDeviation(), "one value has no spread");
    assertUndefined(Sample.of().standardDeviation(), "there is no value");
    assertThat(Sample.of(3, 5).standardDeviation().orElseThrow())
        .isCloseTo(Math.sqrt(2), within(1e-12));
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatThrownBy(() -> Sample.of(1, Double.NaN)).hasMessageContaining("finite");
    assertThatThrownBy(() -> Sample.of(Double.NEGATIVE_INFINITY)).hasMessageContaining("finite");
  }

  @Test
  void keepsItsValuesInOrder() {
    assertThat(Sample.of(3, 1, 2).toArray()).containsExactly(1, 2, 3);
    assertThat(Sample.of(3, 1, 2).atLeast(2).n()).isEqualTo(2);
  }
}
