package io.monitoringstrategy.kpi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursTests {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T07:59:59.999, sleep",
    "2026-03-02T08:00:00, business",
    "2026-03-02T17:59:59.999, business",
    "2026-03-02T18:00:00, off",
    "2026-03-02T22:00:00, sleep",
    "2026-03-07T10:00:00, off",
    "2026-03-08T10:00:00, off",
    "2026-03-08T03:00:00, sleep"
  })
  void theClockOnTheWallDecides(LocalDateTime local, String kind) {
    assertThat(WorkingHours.in(SEOUL).at(local.atZone(SEOUL).toInstant()).label())
        .isEqualTo(kind);
    assertThat(WorkingHours.in(ZoneOffset.UTC).at(local.toInstant(ZoneOffset.UTC)))
        .isEqualTo(HourKind.parse(kind));
  }

  @Test
  void theSameMomentIsAnotherHourElsewhere() {
    Instant moment = Instant.parse("2026-03-02T10:00:00Z");
    assertThat(WorkingHours.in(ZoneOffset.UTC).at(moment)).isEqualTo(HourKind.BUSINESS);
    assertThat(WorkingHours.in(SEOUL).at(moment)).isEqualTo(HourKind.OFF);
  }

  @Test
  void summerTimeMovesTheHoursWithThePeople() {
    WorkingHours berlin = WorkingHours.in(ZoneId.of("Europe/Berlin"));
    assertThat(berlin.at(Instant.parse("2026-03-27T07:30:00Z"))).isEqualTo(HourKind.BUSINESS);
    assertThat(berlin.at(Instant.parse("2026-03-30T06:30:00Z"))).isEqualTo(HourKind.BUSINESS);
    assertThat(berlin.at(Instant.parse("2026-03-27T06:30:00Z"))).isEqualTo(HourKind.SLEEP);
  }

  @Test
  void hoursAndDaysCanBeOthers() {
    WorkingHours other = WorkingHours.builder(ZoneOffset.UTC)
        .business(DailyHours.parse("06:00-14:00"))
        .sleep(DailyHours.parse("21:00-05:00"))
        .addDaysOff(DayOfWeek.FRIDAY)
        .build();
    assertThat(other.at(Instant.parse("2026-03-08T07:00:00Z"))).isEqualTo(HourKind.BUSINESS);
    assertThat(other.at(Instant.parse("2026-03-06T07:00:00Z"))).isEqualTo(HourKind.OFF);
  }

  @Test
  void nobodyWorksAsleep() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WorkingHours.in(SEOUL).withBusiness(DailyHours.parse("07:00-12:00")))
        .withMessageContaining("07:00-12:00 and sleep 22:00-08:00 overlap");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> WorkingHours.in(SEOUL).withBusiness(DailyHours.parse("09:00-23:00")));
  }

  @Test
  void hoursAreReadAsTheyAreShown() {
    assertThat(DailyHours.parse(" 22:00 - 08:00 ")).hasToString("22:00-08:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "9-18", "09:00", "09:00-25:00", "09:00-09:00", "a-b", "1:00-2:00-3:00"})
  void otherHoursAreRefused(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> DailyHours.parse(text))
        .withMessageContaining("09:00-18:00");
  }
}
