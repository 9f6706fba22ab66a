package io.monitoringstrategy.kpi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.alert.AlertEvent;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.alert.AlertQuality;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptionsTests {
  /** Monday to Sunday, twice. */
  private static final TimeWindow TWO_WEEKS =
      TimeWindow.of(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-16T00:00:00Z"));

  private static final WorkingHours UTC = WorkingHours.in(ZoneOffset.UTC);
  private static final List<Instant> MOMENTS = List.of(
      Instant.parse("2026-03-02T03:00:00Z"),
      Instant.parse("2026-03-03T03:00:00Z"),
      Instant.parse("2026-03-03T10:00:00Z"),
      Instant.parse("2026-03-07T10:00:00Z"),
      Instant.parse("2026-03-16T10:00:00Z"));
  private static final Interruptions INTERRUPTIONS = Interruptions.of(MOMENTS, TWO_WEEKS, UTC);

  @Test
  void eachIsCountedAtItsHour() {
    assertThat(INTERRUPTIONS.count(HourKind.SLEEP)).isEqualTo(2);
    assertThat(INTERRUPTIONS.count(HourKind.BUSINESS)).isOne();
    assertThat(INTERRUPTIONS.count(HourKind.OFF)).isOne();
    assertThat(INTERRUPTIONS.all()).as("one lies outside the window").isEqualTo(4);
    assertThat(INTERRUPTIONS.hours()).isEqualTo(UTC);
  }

  @Test
  void theShareIsOfAllInterruptions() {
    assertThat(INTERRUPTIONS.share(HourKind.SLEEP, 0.95).orElseThrow())
        .isEqualTo(Ratio.parse("50 %"));
    assertThat(INTERRUPTIONS.share(HourKind.SLEEP, 0.95).n()).isEqualTo(4);
  }

  @Test
  void aWeekHasHalfOfTwo() {
    assertThat(INTERRUPTIONS.perWeek(HourKind.SLEEP, 0.95).orElseThrow()).isEqualTo(1.0);
    assertThat(INTERRUPTIONS.perWeek(HourKind.OFF, 0.95).orElseThrow()).isEqualTo(0.5);
  }

  @Test
  void withoutAnyTheShareIsUndefinedAndTheRateIsNone() {
    Interruptions none = Interruptions.of(List.of(), TWO_WEEKS, UTC);
    assertThat(none.share(HourKind.SLEEP, 0.95)).hasToString("undefined: nobody was interrupted");
    assertThat(none.perWeek(HourKind.SLEEP, 0.95).orElseThrow()).isZero();
  }

  @Test
  void anEmptyWindowHasNoWeek() {
    TimeWindow empty = TimeWindow.of(TWO_WEEKS.start(), TWO_WEEKS.start());
    assertThat(Interruptions.of(MOMENTS, empty, UTC).perWeek(HourKind.OFF, 0.95))
        .hasToString("undefined: the window is empty");
  }

  @Test
  void alertsInterruptWhenTheyFire() {
    AlertLog log = AlertLog.of(
        MOMENTS.stream().map(at -> AlertEvent.builder("rule", at).build()).toList());
    Interruptions interruptions = AlertQuality.over(TWO_WEEKS).measure(log).interruptions(UTC);
    assertThat(interruptions.count(HourKind.SLEEP)).isEqualTo(2);
    assertThat(interruptions.all()).isEqualTo(4);
  }

  @Test
  void incidentsInterruptWhenTheyStart() {
    IncidentLog log =
        IncidentLog.of(MOMENTS.stream().map(at -> Incident.builder(at).build()).toList());
    Interruptions interruptions = IncidentKpis.over(TWO_WEEKS).measure(log).interruptions(UTC);
    assertThat(interruptions.count(HourKind.SLEEP)).isEqualTo(2);
    assertThat(interruptions.all()).isEqualTo(4);
  }
}
