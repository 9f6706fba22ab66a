package io.monitoringstrategy.kpi.availability;

import static io.monitoringstrategy.kpi.availability.AvailabilityBasis.CYCLE;
import static io.monitoringstrategy.kpi.availability.AvailabilityBasis.UP_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AvailabilityBasisTests {
  private static Ratio availability(AvailabilityBasis basis, Duration mtbf, Duration mttr) {
    return basis.availability(mtbf, mttr).orElseThrow();
  }

  @Test
  void decidesWhatTheSameTwoTimesMean() {
    Duration thousand = Duration.ofHours(1000);
    Duration hundred = Duration.ofHours(100);
    assertThat(availability(CYCLE, thousand, hundred)).isEqualTo(Ratio.parse("90 %"));
    assertThat(availability(UP_TIME, thousand, hundred)).isEqualTo(Ratio.of(1000, 1100));
  }

  @Test
  void agreesOnTheSameSystemWhenTheCycleIsUpTimeAndRepair() {
    Duration up = Duration.ofMinutes(47);
    Duration repair = Duration.ofMinutes(13);
    assertThat(availability(UP_TIME, up, repair))
        .isEqualTo(availability(CYCLE, up.plus(repair), repair));
  }

  @Test
  void countsTimesShorterThanAMillisecond() {
    assertThat(availability(UP_TIME, Duration.ofMillis(1), Duration.ofNanos(600_000)))
        .isEqualTo(Ratio.parse("62.5 %"));
    assertThat(availability(CYCLE, Duration.ofNanos(4), Duration.ofNanos(1)))
        .isEqualTo(Ratio.parse("75 %"));
  }

  @Test
  void doesNotOverflowOnTheLongestTime() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
    assertThat(availability(UP_TIME, longest, longest)).isEqualTo(Ratio.parse("50 %"));
  }

  @Test
  void isUndefinedWithoutAnyTime() {
    assertThat(UP_TIME.availability(Duration.ZERO, Duration.ZERO).value()).isEmpty();
    assertThat(CYCLE.availability(Duration.ZERO, Duration.ZERO).value()).isEmpty();
  }

  @Test
  void refusesARepairThatOutlastsItsCycle() {
    assertThatThrownBy(() -> CYCLE.availability(Duration.ofHours(1), Duration.ofHours(2)))
        .hasMessageContaining("outlast");
    assertThat(availability(UP_TIME, Duration.ofHours(1), Duration.ofHours(3)))
        .isEqualTo(Ratio.parse("25 %"));
  }

  @Test
  void refusesNegativeTimesAllAtOnce() {
    assertThatThrownBy(() -> UP_TIME.availability(Duration.ofHours(-1), Duration.ofHours(-2)))
        .hasMessageContaining("MTBF must not be negative (was PT-1H)")
        .hasMessageContaining("MTTR must not be negative (was PT-2H)");
  }
}
