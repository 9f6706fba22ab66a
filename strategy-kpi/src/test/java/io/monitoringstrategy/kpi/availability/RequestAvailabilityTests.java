package io.monitoringstrategy.kpi.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestAvailabilityTests {
  private static ConfidenceInterval.TwoSided<Ratio> interval(long good, long total) {
    return (ConfidenceInterval.TwoSided<Ratio>)
        new RequestAvailability(good, total).availability(0.95).interval();
  }

  @Test
  void isTheShareOfGoodRequests() {
    Measurement<Ratio> availability = new RequestAvailability(999, 1000).availability(0.95);
    assertThat(availability.orElseThrow()).isEqualTo(Ratio.parse("99.9 %"));
    assertThat(availability.n()).isEqualTo(1000);
  }

  @Test
  void isUndefinedWithoutRequests() {
    assertThat(new RequestAvailability(0, 0).availability(0.95))
        .isEqualTo(Measurement.undefined("there was no request"));
  }

  @Test
  void takenTogetherIsARatioOfSumsAndNoMeanOfRatios() {
    RequestAvailability both =
        new RequestAvailability(90, 100).and(new RequestAvailability(999_900, 1_000_000));
    assertThat(both).isEqualTo(new RequestAvailability(999_990, 1_000_100));
  }

  /** Ends after Wilson (1927) with z = 1.959964, for 90 of 100 and 20 of 20. */
  @ParameterizedTest
  @CsvSource({"90, 100, 0.825634, 0.944771", "20, 20, 0.838875, 1", "0, 20, 0, 0.161125"})
  void hasTheIntervalOfWilson(long good, long total, double low, double high) {
    assertThat(interval(good, total).method()).isEqualTo("wilson");
    assertThat(interval(good, total).low().toDouble()).isCloseTo(low, within(1e-6));
    assertThat(interval(good, total).high().toDouble()).isCloseTo(high, within(1e-6));
  }

  @Test
  void hasExactlyZeroAndOneAsOuterEnds() {
    for (long total = 1; total <= 60; total++) {
      assertThat(interval(0, total).low()).isEqualTo(Ratio.ZERO);
      assertThat(interval(total, total).high()).isEqualTo(Ratio.ONE);
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 1, impossible", "-1, 1, negative", "-2, -1, negative"})
  void refusesCountsThatCannotBe(long good, long total, String problem) {
    assertThatThrownBy(() -> new RequestAvailability(good, total))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void refusesMoreRequestsThanCanBeCounted() {
    RequestAvailability most = new RequestAvailability(1, Long.MAX_VALUE);
    assertThatThrownBy(() -> most.and(new RequestAvailability(0, 1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("too many");
    assertThat(most.and(new RequestAvailability(0, 0))).isEqualTo(most);
  }
}
