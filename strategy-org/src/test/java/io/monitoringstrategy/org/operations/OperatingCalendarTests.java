package io.monitoringstrategy.org.operations;

import static io.monitoringstrategy.org.operations.Processes.BUSINESS;
import static io.monitoringstrategy.org.operations.Processes.SEOUL;
import static io.monitoringstrategy.org.operations.Processes.SRE;
import static io.monitoringstrategy.org.operations.Processes.process;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OperatingCalendarTests {
  private static final OperatingProcess REVIEW =
      process("review", Cadence.monthly(1, DayOfWeek.TUESDAY));
  private static final TimeWindow JANUARY = TimeWindow.ofMonth(YearMonth.of(2026, 1), SEOUL);

  @Test
  void aMeetingKnowsWhenItBeginsAndEnds() {
    assertThat(OperatingCalendar.of(List.of(REVIEW)).meetings(JANUARY))
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.start()).hasToString("2026-01-06T10:00+09:00[Asia/Seoul]");
          assertThat(meeting.end()).hasToString("2026-01-06T11:30+09:00[Asia/Seoul]");
          assertThat(meeting.isMoved()).isFalse();
          assertThat(meeting.isInClockGap()).isFalse();
        });
  }

  @Test
  void meetingsOfAllZonesAreInTheOrderOfTime() {
    OperatingProcess berlin =
        process("berlin", Cadence.daily()).withZone(ZoneId.of("Europe/Berlin"));
    OperatingProcess seoul = process("seoul", Cadence.daily());
    TimeWindow day = TimeWindow.ofDay(LocalDate.of(2026, 1, 5), SEOUL);
    assertThat(OperatingCalendar.of(List.of(berlin, seoul)).meetings(day))
        .extracting(meeting -> meeting.process().id().value())
        .containsExactly("seoul", "berlin");
  }

  @Test
  void anHourInTheGapOfTheClockIsSaid() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    OperatingProcess early =
        process("early", Cadence.daily()).withZone(berlin).withAt(LocalTime.of(2, 15));
    assertThat(OperatingCalendar.of(List.of(early))
            .meetings(TimeWindow.ofDay(LocalDate.of(2026, 3, 29), berlin)))
        .singleElement()
        .satisfies(meeting -> {
          assertThat(meeting.start().toLocalTime()).isEqualTo(LocalTime.of(3, 15));
          assertThat(meeting.isInClockGap()).isTrue();
        });
  }

  @Test
  void aProcessIsThereOnce() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> OperatingCalendar.of(List.of(REVIEW, REVIEW)))
        .withMessageContaining("operation/review is there twice");
  }

  @Nested
  class Holidays {
    private final LocalDate holiday = LocalDate.of(2026, 1, 6);

    @Test
    void aMeetingOnAHolidayMovesToTheNextWorkday() {
      assertThat(calendar(HolidayRule.NEXT_WORKDAY, holiday).meetings(JANUARY))
          .singleElement()
          .satisfies(meeting -> {
            assertThat(meeting.due()).isEqualTo(holiday);
            assertThat(meeting.start()).hasToString("2026-01-07T10:00+09:00[Asia/Seoul]");
            assertThat(meeting.isMoved()).isTrue();
          });
    }

    @Test
    void overWeekendsAndFurtherHolidays() {
      List<LocalDate> week = holiday.datesUntil(LocalDate.of(2026, 1, 13)).toList();
      assertThat(
              calendar(HolidayRule.NEXT_WORKDAY, week.toArray(LocalDate[]::new)).meetings(JANUARY))
          .singleElement()
          .extracting(meeting -> meeting.start().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 1, 13));
    }

    @Test
    void itIsCancelledOrKeptWhereThatIsTheRule() {
      assertThat(calendar(HolidayRule.CANCEL, holiday).meetings(JANUARY)).isEmpty();
      assertThat(calendar(HolidayRule.KEEP, holiday).meetings(JANUARY))
          .singleElement()
          .matches(meeting -> !meeting.isMoved());
    }

    @Test
    void aDailyMeetingIsNotHeldTwiceOnTheNextDay() {
      OperatingProcess standup = process("standup", Cadence.workdays());
      List<Meeting> week = OperatingCalendar.of(List.of(standup))
          .withHolidays(List.of(holiday), HolidayRule.NEXT_WORKDAY)
          .meetings(TimeWindow.of(
              LocalDate.of(2026, 1, 5).atStartOfDay(SEOUL).toInstant(),
              LocalDate.of(2026, 1, 12).atStartOfDay(SEOUL).toInstant()));
      assertThat(week)
          .extracting(meeting -> meeting.start().toLocalDate().getDayOfMonth())
          .containsExactly(5, 7, 8, 9);
    }

    @Test
    void aMeetingMovedIntoTheWindowBelongsToIt() {
      TimeWindow next = TimeWindow.ofDay(LocalDate.of(2026, 1, 7), SEOUL);
      assertThat(calendar(HolidayRule.NEXT_WORKDAY, holiday).meetings(next)).hasSize(1);
      assertThat(calendar(HolidayRule.NEXT_WORKDAY, holiday)
              .meetings(TimeWindow.ofDay(holiday, SEOUL)))
          .isEmpty();
    }

    @Test
    void aMonthOfHolidaysCancels() {
      List<LocalDate> all = holiday.datesUntil(LocalDate.of(2026, 3, 1)).toList();
      assertThat(
              calendar(HolidayRule.NEXT_WORKDAY, all.toArray(LocalDate[]::new)).meetings(JANUARY))
          .isEmpty();
    }

    private OperatingCalendar calendar(HolidayRule rule, LocalDate... days) {
      return OperatingCalendar.of(List.of(REVIEW)).withHolidays(List.of(days), rule);
    }
  }

  @Nested
  class Time {
    private final OperatingCalendar calendar = OperatingCalendar.of(List.of(
        Processes.builder("review", Cadence.monthly(1, DayOfWeek.TUESDAY))
            .putParticipant(BUSINESS, 2)
            .build(),
        process("weekly", Cadence.weekly(DayOfWeek.MONDAY))));

    @Test
    void hoursOfAWindowAreThoseOfItsMeetings() {
      // January 2026 has four Mondays and one first Tuesday, 90 minutes each.
      assertThat(calendar.time(JANUARY))
          .containsEntry(SRE, Duration.ofMinutes(5 * 90))
          .containsEntry(BUSINESS, Duration.ofMinutes(2 * 90));
    }

    @Test
    void hoursAMonthAreTheMean() {
      // 28 years have 1461 weeks, 336 months.
      assertThat(calendar.timePerMonth())
          .containsEntry(SRE, Duration.ofSeconds(5400 + Math.round(5400 * 1461 / 336.0)))
          .containsEntry(BUSINESS, Duration.ofHours(3));
    }
  }
}
