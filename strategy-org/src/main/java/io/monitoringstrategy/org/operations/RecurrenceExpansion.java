package io.monitoringstrategy.org.operations;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The library that expands recurrence rules, in the words of {@link Cadence}. */
final class RecurrenceExpansion {
  /** No date before this one is asked for. */
  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  /** No date from this one on is asked for. */
  static final LocalDate END = LocalDate.of(3000, 1, 1);

  private static final int LONGEST_INTERVAL = 1000;
  private static final int LONGEST_TEXT = 500;

  private final RecurrenceRule rule;
  private final RecurrenceRule unended;

  private RecurrenceExpansion(RecurrenceRule rule, RecurrenceRule unended) {
    this.rule = rule;
    this.unended = unended;
  }

  static RecurrenceExpansion parse(String text) {
    String written = text.strip();
    if (written.regionMatches(true, 0, "RRULE:", 0, 6)) {
      written = written.substring(6);
    }
    String shown = written.length() <= 80 ? written : written.substring(0, 80) + "...";
    Problems problems = Problems.of("cadence '" + shown + "'");
    problems
        .rejectIf(
            written.length() > LONGEST_TEXT,
            "is longer than " + LONGEST_TEXT + " characters: write a shorter rule")
        .throwIfAny();
    try {
      RecurrenceRule rule = new RecurrenceRule(written, RecurrenceRule.RfcMode.RFC5545_STRICT);
      Set<Freq> frequencies = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
      problems
          .rejectIf(
              !frequencies.contains(rule.getFreq()),
              "FREQ must be DAILY, WEEKLY, MONTHLY or YEARLY (was " + rule.getFreq()
                  + "): a review of every hour is an alert")
          .rejectIf(
              rule.getInterval() > LONGEST_INTERVAL,
              "INTERVAL must be at most " + LONGEST_INTERVAL + " (was " + rule.getInterval() + ")");
      refused().stream()
          .filter(rule::hasPart)
          .map(Part::name)
          .sorted()
          .forEach(part -> problems.add(
              part + " is not supported: name months, days and weekdays; the hour is given apart"));
      problems.throwIfAny();
      return new RecurrenceExpansion(rule, withoutEnd(rule));
    } catch (InvalidValueException e) {
      throw e;
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
      throw InvalidValueException.of(
          "cadence '" + shown + "'",
          "is no recurrence rule of RFC 5545 (" + e.getMessage()
              + "): write one such as FREQ=MONTHLY;BYDAY=1TU");
    }
  }

  /** Not a constant: the library breaks if its parts are loaded before its rule. */
  private static List<Part> refused() {
    return List.of(
        Part.BYWEEKNO, Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND, Part.RSCALE, Part.SKIP);
  }

  private static RecurrenceRule withoutEnd(RecurrenceRule rule)
      throws InvalidRecurrenceRuleException {
    List<String> parts = Splitter.on(';')
        .splitToStream(rule.toString().toUpperCase(Locale.ROOT))
        .filter(part -> !part.startsWith("COUNT=") && !part.startsWith("UNTIL="))
        .toList();
    return new RecurrenceRule(Joiner.on(';').join(parts), RecurrenceRule.RfcMode.RFC5545_STRICT);
  }

  String text() {
    return rule.toString();
  }

  Freq freq() {
    return rule.getFreq();
  }

  int interval() {
    return rule.getInterval();
  }

  boolean isEnding() {
    return !rule.isInfinite();
  }

  /** Its dates depend on the first of them: the phase of an interval, a count, or the very day. */
  boolean needsFirstDate() {
    boolean day = has(Part.BYDAY) || has(Part.BYMONTHDAY) || has(Part.BYYEARDAY);
    return interval() > 1 || rule.getCount() != null || (freq() != Freq.DAILY && !day);
  }

  boolean has(Part part) {
    return rule.hasPart(part);
  }

  /** {@return the months it names; empty if it names none} */
  Set<Integer> months() {
    Set<Integer> months = new HashSet<>();
    if (has(Part.BYMONTH)) {
      rule.getByPart(Part.BYMONTH).forEach(month -> months.add(month + 1));
    }
    return months;
  }

  /** {@return the dates from a first one on, up to another; COUNT counts, UNTIL does not yet} */
  List<LocalDate> dates(LocalDate first, LocalDate end, int most) {
    return dates(rule.getCount() == null ? unended : rule, first, end, most);
  }

  /** {@return the same as if it went on for ever} */
  List<LocalDate> datesWithoutEnd(LocalDate first, LocalDate end) {
    return dates(unended, first, end, Integer.MAX_VALUE);
  }

  private static List<LocalDate> dates(
      RecurrenceRule rule, LocalDate first, LocalDate end, int most) {
    List<LocalDate> dates = new ArrayList<>();
    try {
      RecurrenceRuleIterator each = rule.iterator(
          new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
      while (dates.size() < most && each.hasNext()) {
        DateTime next = each.nextDateTime();
        LocalDate date = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
        if (!date.isBefore(end)) {
          break;
        }
        dates.add(date);
      }
    } catch (IllegalArgumentException exhausted) {
      return dates;
    }
    return dates;
  }

  /** {@return which meetings UNTIL lets pass, by when they begin here and on the time line} */
  Predicate<Begin> until() {
    return Optional.ofNullable(rule.getUntil())
        .map(RecurrenceExpansion::until)
        .orElse(begin -> true);
  }

  private static Predicate<Begin> until(DateTime until) {
    LocalDateTime last = LocalDateTime.of(
        until.getYear(),
        until.getMonth() + 1,
        until.getDayOfMonth(),
        until.isAllDay() ? 23 : until.getHours(),
        until.isAllDay() ? 59 : until.getMinutes(),
        until.isAllDay() ? 59 : until.getSeconds());
    Instant instant = last.toInstant(ZoneOffset.UTC);
    return until.isAllDay() || until.isFloating()
        ? begin -> !begin.local().isAfter(last)
        : begin -> !begin.instant().isAfter(instant);
  }

  /** When something begins: by the clock on the wall and on the time line. */
  record Begin(LocalDateTime local, Instant instant) {}
}
