package io.monitoringstrategy.kpi.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IncidentHistoryTests {
  private static final Instant DAY = Instant.parse("2026-03-01T00:00:00Z");

  private static Instant hour(int hour) {
    return DAY.plus(Duration.ofHours(hour));
  }

  @Test
  void mustBeginWithAnOpening() {
    assertThatThrownBy(() -> IncidentHistory.of(List.of())).hasMessageContaining("opened");
    assertThatThrownBy(() -> IncidentHistory.of(
            List.of(new IncidentHistory.Update(IncidentHistory.Change.RESOLVED, DAY))))
        .hasMessageContaining("opened");
  }

  @Test
  void doesNotCountASecondResolution() {
    IncidentHistory history = IncidentHistory.of(List.of(
        new IncidentHistory.Update(IncidentHistory.Change.OPENED, hour(0)),
        new IncidentHistory.Update(IncidentHistory.Change.RESOLVED, hour(1)),
        new IncidentHistory.Update(IncidentHistory.Change.RESOLVED, hour(5))));
    assertThat(history.span()).contains(Duration.ofHours(1));
    assertThat(history.active(hour(9))).isEqualTo(Duration.ofHours(1));
  }

  @Nested
  class AReopenPolicy {
    /** Open from 0 to 1 and from 3 to 5 hours. */
    private final List<IncidentHistory.Update> twice = List.of(
        new IncidentHistory.Update(IncidentHistory.Change.OPENED, hour(0)),
        new IncidentHistory.Update(IncidentHistory.Change.RESOLVED, hour(1)),
        new IncidentHistory.Update(IncidentHistory.Change.REOPENED, hour(3)),
        new IncidentHistory.Update(IncidentHistory.Change.RESOLVED, hour(5)));

    @Test
    void saysWhatADurationIs() {
      IncidentHistory history = IncidentHistory.of(twice);
      assertThat(history.duration(ReopenPolicy.TO_LAST)).contains(Duration.ofHours(5));
      assertThat(history.duration(ReopenPolicy.COUNT_ACTIVE)).contains(Duration.ofHours(3));
      assertThat(history.duration(ReopenPolicy.TO_FIRST)).contains(Duration.ofHours(1));
    }

    @Test
    void hasNoDurationOfAnIncidentThatIsOpenAgainUnlessTheFirstOneCounts() {
      IncidentHistory open = IncidentHistory.of(twice.subList(0, 3));
      assertThat(open.duration(ReopenPolicy.TO_LAST)).isEmpty();
      assertThat(open.duration(ReopenPolicy.COUNT_ACTIVE)).isEmpty();
      assertThat(open.duration(ReopenPolicy.TO_FIRST)).contains(Duration.ofHours(1));
    }

    @Test
    void isWrittenAsAWord() {
      assertThat(ReopenPolicy.parse("count-active")).isEqualTo(ReopenPolicy.COUNT_ACTIVE);
      assertThat(ReopenPolicy.TO_LAST.label()).isEqualTo("to-last");
      assertThatThrownBy(() -> ReopenPolicy.parse("last")).hasMessageContaining("to-last");
    }
  }
}
