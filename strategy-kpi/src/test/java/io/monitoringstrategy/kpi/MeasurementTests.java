package io.monitoringstrategy.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTests {
  private static final ConfidenceInterval<Double> NO_INTERVAL =
      ConfidenceInterval.undefined("nobody asked");

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsUndefined(double none) {
    assertThat(Measurement.measured(none, 3, NO_INTERVAL))
        .hasToString("undefined: the result is beyond the range of numbers");
    assertThat(Measurement.measured(1.0, 3, NO_INTERVAL).map(value -> none).value())
        .isEmpty();
    assertThat(ConfidenceInterval.between(0.9, "student-t", 1.0, none))
        .hasToString("no interval: the result is beyond the range of numbers");
    assertThat(ConfidenceInterval.atLeast(0.9, "student-t", none))
        .isInstanceOf(ConfidenceInterval.Undefined.class);
    assertThat(ConfidenceInterval.atMost(0.9, "student-t", none))
        .isInstanceOf(ConfidenceInterval.Undefined.class);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Measurement.Measured<>(none, 3, NO_INTERVAL, List.of()))
        .withMessageContaining("must be a finite number (was " + none + ")");
  }

  @Test
  void theCaveatsOfWhatIsNoNumberStay() {
    assertThat(Measurement.measured(1.0, 3, NO_INTERVAL)
            .withCaveat("of three")
            .map(value -> value / 0)
            .caveats())
        .containsExactly("of three");
  }

  @Test
  void theLowerEndOfAnIntervalIsNotAboveTheUpper() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ConfidenceInterval.between(0.9, "x", Duration.ofDays(2), Duration.ZERO))
        .withMessage(
            "interval: the lower end must not be above the upper one (were PT48H and PT0S)");
    assertThat(ConfidenceInterval.between(0.9, "x", 1.0, 1.0)).hasToString("90 % 1.0 to 1.0, x");
  }
}
