package io.monitoringstrategy.kpi.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTargetTests {
  private static AvailabilityTarget of(String percent) {
    return new AvailabilityTarget(Ratio.parse(percent));
  }

  @ParameterizedTest
  @CsvSource({
    "99.9 %, P30D, PT43M12S",
    "99.95 %, P1D, PT43.2S",
    "100 %, P365D, PT0S",
    "0 %, PT1H, PT1H",
    "99.999 %, PT0.001S, PT0.00000001S"
  })
  void allowsWhatIsMissingToTheWhole(String target, Duration period, Duration allowed) {
    assertThat(of(target).allowedDowntime(period)).isEqualTo(allowed);
  }

  @Test
  void allowsLessOnADayOf23Hours() {
    TimeWindow day = TimeWindow.ofDay(LocalDate.of(2025, 3, 30), ZoneId.of("Europe/Berlin"));
    assertThat(of("99.9 %").allowedDowntime(day.duration())).isEqualTo(Duration.ofMillis(82_800));
  }

  @Test
  void leavesOutWhatIsFinerThanANanosecond() {
    assertThat(of("99.9 %").allowedDowntime(Duration.ofNanos(1999))).isEqualTo(Duration.ofNanos(1));
  }

  @Test
  void refusesANegativePeriod() {
    assertThatThrownBy(() -> of("99 %").allowedDowntime(Duration.ofHours(-1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("was PT-1H");
  }

  @ParameterizedTest
  @CsvSource({"0 %, 0", "90 %, 1", "99.9 %, 3", "99.95 %, 3.301029995663981"})
  void countsItsNines(String target, double nines) {
    assertThat(of(target).nines().orElseThrow()).isCloseTo(nines, within(1e-12));
  }

  @Test
  void hasNoNumberOfNinesAtOneHundredPercent() {
    assertThat(of("100 %").nines().value()).isEmpty();
  }
}
