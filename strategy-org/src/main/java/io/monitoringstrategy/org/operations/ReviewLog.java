package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.TimeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was held and what was left out, held against the calendar.
 *
 * <pre>{@code
 * ReviewLog.of(List.of(ReviewRecord.held(serviceReview, LocalDate.of(2026, 2, 5))))
 *     .reviews(calendar, LocalDate.of(2026, 1, 1), today);     // January missed, February late, ...
 * }</pre>
 *
 * <p>A record belongs to the last meeting due on or before its day. If that one has a record already and
 * the next is nearer, it belongs to the next, held early; any other second record changes nothing.
 */
public final class ReviewLog {
  /** A year and a day ahead, so that a yearly process has a next meeting. */
  private static final int AHEAD = 367;

  private final List<ReviewRecord> records;

  private ReviewLog(List<ReviewRecord> records) {
    this.records = records;
  }

  /** {@return the log of these records, in any order} */
  public static ReviewLog of(Collection<ReviewRecord> records) {
    return new ReviewLog(
        records.stream().sorted(Comparator.comparing(ReviewRecord::date)).toList());
  }

  /** {@return the records in the order of their dates} */
  public List<ReviewRecord> records() {
    return records;
  }

  /**
   * {@return every meeting due from a day until today, today included, in the order of processes and days}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a record names a process that the
   *     calendar does not have, or the days are in the wrong order
   */
  public List<Review> reviews(OperatingCalendar calendar, LocalDate from, LocalDate today) {
    List<String> known =
        calendar.processes().stream().map(process -> process.id().value()).toList();
    Problems problems = Problems.of("review log");
    problems.rejectIf(today.isBefore(from), "today " + today + " comes before " + from);
    records.stream()
        .map(ReviewRecord::process)
        .distinct()
        .forEach(id -> problems.rejectIf(
            !known.contains(id.value()),
            id.path() + " is in no calendar" + NearestName.hint(id.value(), known)));
    problems.throwIfAny();
    List<Review> reviews = new ArrayList<>();
    calendar
        .processes()
        .forEach(process -> reviews.addAll(reviews(calendar, process, from, today)));
    return List.copyOf(reviews);
  }

  /** {@return the reviews of one status among those due from a day until today} */
  public List<Review> reviews(
      OperatingCalendar calendar, LocalDate from, LocalDate today, ReviewStatus status) {
    return reviews(calendar, from, today).stream()
        .filter(review -> review.status() == status)
        .toList();
  }

  private List<Review> reviews(
      OperatingCalendar calendar, OperatingProcess process, LocalDate from, LocalDate today) {
    TimeWindow window = TimeWindow.of(
        from.atStartOfDay(process.zone()).toInstant(),
        today.plusDays(AHEAD).atStartOfDay(process.zone()).toInstant());
    List<LocalDate> dues = calendar.meetings(process, window).stream()
        .map(meeting -> meeting.start().toLocalDate())
        .sorted()
        .toList();
    Map<LocalDate, ReviewRecord> byDue = assigned(process.id(), from, today, dues);
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < dues.size() && !dues.get(i).isAfter(today); i++) {
      LocalDate due = dues.get(i);
      Optional<ReviewRecord> record = Optional.ofNullable(byDue.get(due));
      boolean over = i + 1 < dues.size() && !dues.get(i + 1).isAfter(today);
      ReviewStatus status = record
          .map(line -> status(line, due))
          .orElse(
              over
                  ? ReviewStatus.MISSED
                  : due.equals(today) ? ReviewStatus.DUE : ReviewStatus.OVERDUE);
      reviews.add(new Review(process.id(), due, status, record));
    }
    return reviews;
  }

  private Map<LocalDate, ReviewRecord> assigned(
      ProcessId process, LocalDate from, LocalDate today, List<LocalDate> dues) {
    Map<LocalDate, ReviewRecord> byDue = new HashMap<>();
    for (ReviewRecord record : records) {
      LocalDate date = record.date();
      if (!record.process().equals(process) || date.isBefore(from) || date.isAfter(today)) {
        continue;
      }
      Optional<LocalDate> last =
          dues.stream().filter(due -> !due.isAfter(date)).reduce((a, b) -> b);
      Optional<LocalDate> next = dues.stream().filter(due -> due.isAfter(date)).findFirst();
      boolean open = last.map(due -> !byDue.containsKey(due)).orElse(false);
      if (open) {
        last.ifPresent(due -> byDue.put(due, record));
      } else {
        next.filter(due -> last.map(before -> isNearer(date, due, before)).orElse(true))
            .ifPresent(due -> byDue.putIfAbsent(due, record));
      }
    }
    return byDue;
  }

  private static boolean isNearer(LocalDate date, LocalDate next, LocalDate last) {
    return next.toEpochDay() - date.toEpochDay() < date.toEpochDay() - last.toEpochDay();
  }

  private static ReviewStatus status(ReviewRecord record, LocalDate due) {
    if (!record.isHeld()) {
      return ReviewStatus.SKIPPED;
    }
    return record.date().isAfter(due) ? ReviewStatus.LATE : ReviewStatus.HELD;
  }
}
