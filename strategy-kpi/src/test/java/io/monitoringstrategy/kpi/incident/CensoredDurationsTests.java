package io.monitoringstrategy.kpi.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CensoredDurationsTests {
  @Test
  void haveTheirMedianWhereHalfOfThemAreOver() {
    for (int n = 2; n <= 200; n++) {
      CensoredDurations times = CensoredDurations.of(IntStream.rangeClosed(1, n)
          .mapToObj(hour -> new CensoredDurations.Observed(Duration.ofHours(hour), true))
          .toList());
      // of 24, twelve are over after 12 h; of 25, no half before 13 h
      assertThat(times.median().orElseThrow())
          .as("1 to %s h", n)
          .isEqualTo(Duration.ofHours(n % 2 == 0 ? n / 2 : (n + 1) / 2));
    }
  }

  @Test
  void haveTheirMedianWhereTheCurveMeetsTheHalfAfterOpenOnes() {
    CensoredDurations times = CensoredDurations.of(IntStream.rangeClosed(1, 15)
        .mapToObj(
            hour -> new CensoredDurations.Observed(Duration.ofHours(hour), hour < 7 || hour > 9))
        .toList());
    // 9 of 15 last longer than 6 h; after three open ones, 5 of the 6 left longer than 10 h
    assertThat(times.median().orElseThrow()).isEqualTo(Duration.ofHours(10));
  }

  @Test
  void withoutAnyClosedOneHaveNoMedian() {
    CensoredDurations times =
        CensoredDurations.of(List.of(new CensoredDurations.Observed(Duration.ofHours(1), false)));
    assertThat(times.median().value()).isEmpty();
    assertThat(times.exposureMean().value()).isEmpty();
    assertThat(CensoredDurations.of(List.of()).restrictedMean().value()).isEmpty();
    assertThatThrownBy(() -> CensoredDurations.of(
            List.of(new CensoredDurations.Observed(Duration.ofHours(-1), true))))
        .hasMessageContaining("negative");
  }
}
