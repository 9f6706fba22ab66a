package io.monitoringstrategy.value;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A half-open stretch of time {@code [start, end)}: the start belongs to it, the end does not.
 *
 * <p>Days, months and years are those of a zone, so a day may last 23 or 25 hours:
 * {@code TimeWindow.ofDay(LocalDate.of(2025, 3, 30), ZoneId.of("Europe/Berlin")).duration()} is 23
 * hours. An empty window is legal; whatever is measured over it is undefined.
 *
 * @param start the first instant inside
 * @param end the first instant after it
 */
public record TimeWindow(Instant start, Instant end) {

  /**
   * Checks the order.
   *
   * @throws InvalidValueException if the end comes before the start
   */
  public TimeWindow {
    Problems.of("window " + start + "/" + end)
        .rejectIf(end.isBefore(start), "ends before it starts: swap the two")
        .throwIfAny();
  }

  /** {@return the window between two instants} */
  public static TimeWindow of(Instant start, Instant end) {
    return new TimeWindow(start, end);
  }

  /** {@return one calendar day of a zone} */
  public static TimeWindow ofDay(LocalDate day, ZoneId zone) {
    return between(day, day.plusDays(1), zone);
  }

  /** {@return one calendar month of a zone} */
  public static TimeWindow ofMonth(YearMonth month, ZoneId zone) {
    return between(month.atDay(1), month.plusMonths(1).atDay(1), zone);
  }

  /** {@return one calendar year of a zone} */
  public static TimeWindow ofYear(Year year, ZoneId zone) {
    return between(year.atDay(1), year.plusYears(1).atDay(1), zone);
  }

  /**
   * Reads {@code FROM/TO}, two ISO-8601 instants: {@code 2026-01-01T00:00:00Z/2026-02-01T00:00:00Z}.
   *
   * @throws InvalidValueException if the text is not two instants, or the second comes first
   */
  public static TimeWindow parse(String text) {
    String[] ends = text.split("/", -1);
    Problems.of("window '" + text + "'")
        .rejectIf(ends.length != 2, "must be FROM/TO, two instants such as 2026-01-01T00:00:00Z")
        .throwIfAny();
    try {
      return new TimeWindow(Instant.parse(ends[0].strip()), Instant.parse(ends[1].strip()));
    } catch (DateTimeException e) {
      throw InvalidValueException.of(
          "window '" + text + "'", "must be two instants such as 2026-01-01T00:00:00Z");
    }
  }

  /** {@return how much time passes between start and end; zero for an empty window} */
  public Duration duration() {
    return Duration.between(start, end);
  }

  /** {@return whether the instant lies inside, the start included and the end not} */
  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  /** {@return whether the other lies in this one, from end to end} */
  public boolean contains(TimeWindow other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** {@return the part that both windows cover, or empty if they share no instant} */
  public Optional<TimeWindow> intersection(TimeWindow other) {
    Instant from = start.isAfter(other.start) ? start : other.start;
    Instant to = end.isBefore(other.end) ? end : other.end;
    return from.isBefore(to) ? Optional.of(new TimeWindow(from, to)) : Optional.empty();
  }

  /** {@return the smallest window that holds both} */
  public TimeWindow hull(TimeWindow other) {
    return new TimeWindow(
        start.isBefore(other.start) ? start : other.start,
        end.isAfter(other.end) ? end : other.end);
  }

  /** {@return {@code start/end} in ISO-8601, as {@link #parse} reads it} */
  @Override
  public String toString() {
    return start + "/" + end;
  }

  private static TimeWindow between(LocalDate first, LocalDate next, ZoneId zone) {
    return new TimeWindow(
        first.atStartOfDay(zone).toInstant(), next.atStartOfDay(zone).toInstant());
  }
}
