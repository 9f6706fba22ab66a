package io.monitoringstrategy.kpi.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DowntimeTests {
  private static Downtime of(long... ends) {
    Downtime downtime = new Downtime();
    for (int i = 0; i < ends.length; i += 2) {
      downtime.addMillis(ends[i], ends[i + 1]);
    }
    return downtime;
  }

  @Test
  void whatOverlapsIsDownOnce() {
    assertThat(of(100, 200, 150, 250).millisWithin(0, 1000)).isEqualTo(150);
  }

  @Test
  void whatTouchesIsOneOutage() {
    assertThat(of(100, 200, 200, 300).outages()).isEqualTo(1);
    assertThat(of(100, 200, 201, 300).outages()).isEqualTo(2);
  }

  @Test
  void anOutageOfNoLengthIsNone() {
    assertThat(of(100, 100).outages()).isZero();
  }

  @Test
  void anOutageThatBeganBeforeIsDowntimeButNoOnset() {
    Downtime downtime = of(-50, 100, 500, 600);
    assertThat(downtime.onsetsWithin(0, 1000)).isEqualTo(1);
    assertThat(downtime.outagesWithin(0, 1000)).isEqualTo(2);
    assertThat(downtime.millisWithin(0, 1000)).isEqualTo(200);
  }

  @Test
  void anOnsetAtTheEndOfTheWindowBelongsToTheNext() {
    assertThat(of(1000, 1100).onsetsWithin(0, 1000)).isZero();
    assertThat(of(0, 10).onsetsWithin(0, 1000)).isEqualTo(1);
  }

  @Test
  void growsPastItsFirstRoomAndKeepsEveryOutage() {
    Downtime downtime = new Downtime();
    for (int i = 0; i < 1000; i++) {
      downtime.addMillis(10L * i, 10L * i + 4);
    }
    assertThat(downtime.outages()).isEqualTo(1000);
    assertThat(downtime.millisWithin(0, 10_000)).isEqualTo(4000);
  }

  @Test
  void anOutageThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(
            () -> new Downtime().add(Instant.ofEpochSecond(50), Instant.ofEpochSecond(20)))
        .hasMessageContaining(
            "ends at 1970-01-01T00:00:20Z, before it starts at 1970-01-01T00:00:50Z");
  }

  @Test
  void listsItsOutagesUnitedAndInOrderOfTime() {
    assertThat(of(500, 600, 100, 200, 190, 300).mergedIntervals())
        .containsExactly(between(100, 300), between(500, 600));
    assertThat(new Downtime().mergedIntervals()).isEmpty();
  }

  @Test
  void keepsALongOutageThatSwallowsLaterOnes() {
    assertThat(of(0, 1000, 10, 20, 30, 40, 990, 1010).mergedIntervals())
        .containsExactly(between(0, 1010));
  }

  @Test
  void unitesAnOutageThatIsAddedInFrontAfterALook() {
    Downtime downtime = of(100, 200, 300, 400);
    assertThat(downtime.outages()).isEqualTo(2);
    downtime.addMillis(0, 350);
    assertThat(downtime.mergedIntervals()).containsExactly(between(0, 400));
  }

  @Test
  void leavesTheOtherOneAsItIsWhenMerged() {
    Downtime other = of(20, 40);
    assertThat(of(10, 30).merge(other).millisWithin(0, 100)).isEqualTo(30);
    assertThat(other.mergedIntervals()).containsExactly(between(20, 40));
  }

  @Test
  void isUnchangedWhenMergedWithItself() {
    Downtime downtime = of(10, 30, 20, 40, 60, 70);
    assertThat(downtime.merge(downtime).mergedIntervals())
        .containsExactly(between(10, 40), between(60, 70));
  }

  @Test
  void beginsNoFailureInExcusedTime() {
    assertThat(of(100, 200, 300, 400).onsetsWithin(0, 1000, of(90, 150))).isEqualTo(1);
  }

  private static TimeWindow between(long from, long to) {
    return TimeWindow.of(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
  }
}
