package io.monitoringstrategy.org.operations;

import static io.monitoringstrategy.org.operations.Processes.SEOUL;
import static io.monitoringstrategy.org.operations.Processes.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.TimeWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of meetings and reviews, whatever the holidays and whatever was held. */
class OperatingCalendarProperties {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 15);
  private static final TimeWindow YEAR = TimeWindow.of(
      FROM.atStartOfDay(SEOUL).toInstant(),
      LocalDate.of(2027, 1, 1).atStartOfDay(SEOUL).toInstant());

  @Property(tries = 200)
  void aMeetingThatIsDueOnNoHolidayIsHeldOnItsDay(
      @ForAll("cadences") Cadence cadence,
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll HolidayRule rule) {
    List<LocalDate> due = cadence.dates(FROM, LocalDate.of(2027, 1, 1));

    assertThat(days(meetings(cadence, holidays, rule)))
        .containsAll(due.stream().filter(day -> !holidays.contains(day)).toList())
        .doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void toCancelIsToLeaveOutTheHolidaysAndToKeepIsToLeaveOutNothing(
      @ForAll("cadences") Cadence cadence, @ForAll("holidays") Set<LocalDate> holidays) {
    List<LocalDate> due = cadence.dates(FROM, LocalDate.of(2027, 1, 1));

    assertThat(days(meetings(cadence, holidays, HolidayRule.KEEP))).isEqualTo(due);
    assertThat(days(meetings(cadence, holidays, HolidayRule.CANCEL)))
        .isEqualTo(due.stream().filter(day -> !holidays.contains(day)).toList());
  }

  @Property(tries = 200)
  void aMeetingMovesToTheFirstDayOnWhichPeopleWork(
      @ForAll("cadences") Cadence cadence, @ForAll("holidays") Set<LocalDate> holidays) {
    assertThat(meetings(cadence, holidays, HolidayRule.NEXT_WORKDAY))
        .filteredOn(Meeting::isMoved)
        .allSatisfy(meeting -> {
          LocalDate day = meeting.start().toLocalDate();
          assertThat(holidays).contains(meeting.due());
          assertThat(isWorkday(day, holidays)).isTrue();
          assertThat(meeting.due().plusDays(1).datesUntil(day))
              .noneMatch(between -> isWorkday(between, holidays));
        });
  }

  @Property(tries = 200)
  void everyMeetingDueIsReviewedOnceAndEachRecordCountsOnce(
      @ForAll("cadences") Cadence cadence,
      @ForAll("holidays") Set<LocalDate> holidays,
      @ForAll("holidays") Set<LocalDate> held) {
    OperatingProcess review = process("review", cadence);
    OperatingCalendar calendar =
        OperatingCalendar.of(List.of(review)).withHolidays(holidays, HolidayRule.NEXT_WORKDAY);

    List<Review> reviews = ReviewLog.of(
            held.stream().map(day -> ReviewRecord.held(review.id(), day)).toList())
        .reviews(calendar, FROM, TODAY);

    assertThat(reviews.stream().map(Review::due).toList())
        .isEqualTo(days(calendar.meetings(YEAR)).stream()
            .filter(day -> !day.isAfter(TODAY))
            .sorted()
            .toList());
    assertThat(reviews.stream().flatMap(each -> each.record().stream()).toList())
        .doesNotHaveDuplicates()
        .allMatch(record -> held.contains(record.date()));
    for (int i = 0; i < reviews.size(); i++) {
      boolean last = i == reviews.size() - 1;
      assertThat(reviews.get(i).status())
          .isIn(
              reviews.get(i).record().isPresent()
                  ? Set.of(ReviewStatus.HELD, ReviewStatus.LATE)
                  : last
                      ? Set.of(ReviewStatus.OVERDUE, ReviewStatus.DUE)
                      : Set.of(ReviewStatus.MISSED));
    }
  }

  private static List<Meeting> meetings(
      Cadence cadence, Set<LocalDate> holidays, HolidayRule rule) {
    return OperatingCalendar.of(List.of(process("review", cadence)))
        .withHolidays(holidays, rule)
        .meetings(YEAR);
  }

  private static List<LocalDate> days(List<Meeting> meetings) {
    return meetings.stream().map(meeting -> meeting.start().toLocalDate()).toList();
  }

  private static boolean isWorkday(LocalDate day, Set<LocalDate> holidays) {
    return day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day);
  }

  @Provide
  Arbitrary<Cadence> cadences() {
    return Arbitraries.of(
        Cadence.daily(),
        Cadence.workdays(),
        Cadence.weekly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
        Cadence.monthly(1, DayOfWeek.TUESDAY),
        Cadence.monthly(31),
        Cadence.lastWorkday(),
        Cadence.quarterly(2, DayOfWeek.WEDNESDAY));
  }

  @Provide
  Arbitrary<Set<LocalDate>> holidays() {
    return Arbitraries.longs()
        .between(FROM.toEpochDay(), TODAY.toEpochDay())
        .map(LocalDate::ofEpochDay)
        .set()
        .ofMaxSize(60);
  }
}
