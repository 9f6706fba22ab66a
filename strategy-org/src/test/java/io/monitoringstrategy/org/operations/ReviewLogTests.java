package io.monitoringstrategy.org.operations;

import static io.monitoringstrategy.org.operations.Processes.process;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ProcessId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewLogTests {
  private static final ProcessId REVIEW = ProcessId.of("review");
  private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

  /** Due on 6 January, 3 February, 3 March and 7 April. */
  private static final OperatingCalendar CALENDAR =
      OperatingCalendar.of(List.of(process("review", Cadence.monthly(1, DayOfWeek.TUESDAY))));

  @Test
  void tellsHeldFromLateSkippedMissedAndOverdue() {
    ReviewLog log = ReviewLog.of(List.of(
        ReviewRecord.held(REVIEW, day(1, 6)),
        ReviewRecord.held(REVIEW, day(4, 10)),
        ReviewRecord.skipped(REVIEW, day(3, 3), "company retreat")));
    assertThat(log.reviews(CALENDAR, YEAR, day(5, 20)))
        .extracting(Review::due, Review::status)
        .containsExactly(
            tuple(day(1, 6), ReviewStatus.HELD),
            tuple(day(2, 3), ReviewStatus.MISSED),
            tuple(day(3, 3), ReviewStatus.SKIPPED),
            tuple(day(4, 7), ReviewStatus.LATE),
            tuple(day(5, 5), ReviewStatus.OVERDUE));
    assertThat(log.reviews(CALENDAR, YEAR, day(5, 20), ReviewStatus.SKIPPED))
        .singleElement()
        .extracting(review -> review.record().flatMap(ReviewRecord::reason).orElseThrow())
        .isEqualTo("company retreat");
  }

  @Test
  void todayIsDueAndNotYetOverdue() {
    assertThat(ReviewLog.of(List.of()).reviews(CALENDAR, YEAR, day(1, 6)))
        .extracting(Review::status)
        .containsExactly(ReviewStatus.DUE);
    assertThat(ReviewLog.of(List.of()).reviews(CALENDAR, YEAR, day(1, 7)))
        .extracting(Review::status)
        .containsExactly(ReviewStatus.OVERDUE);
    assertThat(ReviewLog.of(List.of()).reviews(CALENDAR, YEAR, day(2, 3)))
        .extracting(Review::status)
        .containsExactly(ReviewStatus.MISSED, ReviewStatus.DUE);
  }

  @Test
  void aSecondReviewShortlyBeforeTheNextIsThatOneHeldEarly() {
    ReviewLog log = ReviewLog.of(
        List.of(ReviewRecord.held(REVIEW, day(1, 6)), ReviewRecord.held(REVIEW, day(2, 1))));
    assertThat(log.reviews(CALENDAR, YEAR, day(2, 10)))
        .extracting(Review::status)
        .containsExactly(ReviewStatus.HELD, ReviewStatus.HELD);
  }

  @Test
  void aSecondReviewShortlyAfterTheFirstChangesNothing() {
    ReviewLog log = ReviewLog.of(
        List.of(ReviewRecord.held(REVIEW, day(1, 6)), ReviewRecord.held(REVIEW, day(1, 9))));
    assertThat(log.reviews(CALENDAR, YEAR, day(2, 10)))
        .extracting(Review::status)
        .containsExactly(ReviewStatus.HELD, ReviewStatus.OVERDUE);
  }

  @Test
  void aReviewBeforeTheFirstDueDayIsThatOneHeldEarly() {
    assertThat(ReviewLog.of(List.of(ReviewRecord.held(REVIEW, day(1, 5))))
            .reviews(CALENDAR, YEAR, day(1, 8)))
        .extracting(Review::status)
        .containsExactly(ReviewStatus.HELD);
  }

  @Test
  void aReviewMovedByAHolidayIsDueOnItsNewDay() {
    OperatingCalendar moved = CALENDAR.withHolidays(List.of(day(1, 6)), HolidayRule.NEXT_WORKDAY);
    assertThat(ReviewLog.of(List.of(ReviewRecord.held(REVIEW, day(1, 7))))
            .reviews(moved, YEAR, day(1, 8)))
        .extracting(Review::due, Review::status)
        .containsExactly(tuple(day(1, 7), ReviewStatus.HELD));
  }

  @Test
  void aReviewThatAHolidayCancelsIsNotMissed() {
    OperatingCalendar cancelled = CALENDAR.withHolidays(List.of(day(1, 6)), HolidayRule.CANCEL);
    assertThat(ReviewLog.of(List.of()).reviews(cancelled, YEAR, day(1, 31))).isEmpty();
  }

  @Test
  void recordsOutsideTheDaysAskedForDoNotCount() {
    ReviewLog log = ReviewLog.of(List.of(
        ReviewRecord.held(REVIEW, YEAR.minusDays(1)), ReviewRecord.held(REVIEW, day(1, 9))));
    assertThat(log.reviews(CALENDAR, YEAR, day(1, 8)))
        .extracting(Review::status)
        .containsExactly(ReviewStatus.OVERDUE);
  }

  @Test
  void anUnknownProcessIsRefusedWithTheNearest() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ReviewLog.of(
                List.of(ReviewRecord.held(ProcessId.of("reviews"), day(1, 6))))
            .reviews(CALENDAR, YEAR, day(2, 1)))
        .withMessageContaining("did you mean 'review'?");
  }

  @Test
  void daysInTheWrongOrderAreRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ReviewLog.of(List.of()).reviews(CALENDAR, day(2, 1), day(1, 1)))
        .withMessageContaining("comes before");
  }

  @Test
  void aSkippedReviewHasAReason() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ReviewRecord.skipped(REVIEW, day(1, 6), " "))
        .withMessageContaining("say why");
    assertThat(ReviewRecord.held(REVIEW, day(1, 6)).isHeld()).isTrue();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
