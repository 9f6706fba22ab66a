package io.monitoringstrategy.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.TimeWindow;
import org.junit.jupiter.api.Test;

class ClaimedImprovementTests {
  private static TimeWindow months(int from, int to) {
    return TimeWindow.parse("2026-0%d-01T00:00:00Z/2026-0%d-01T00:00:00Z".formatted(from, to));
  }

  @Test
  void theSecondPeriodMayBeginWhereTheFirstEnds() {
    assertThat(new ClaimedImprovement(months(1, 4), months(4, 7)).after()).isEqualTo(months(4, 7));
  }

  @Test
  void periodsThatOverlapAreRefused() {
    assertThatThrownBy(() -> new ClaimedImprovement(months(1, 4), months(3, 7)))
        .hasMessageContaining("starts before the one before")
        .hasMessageContaining("swap them");
  }
}
