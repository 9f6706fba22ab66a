package io.monitoringstrategy.org.operations;

import com.google.common.base.Joiner;
import io.monitoringstrategy.org.operations.RecurrenceExpansion.Begin;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which days something falls due: a recurrence rule of RFC 5545 behind a word of the domain.
 *
 * <pre>{@code
 * Cadence.monthly(1, DayOfWeek.TUESDAY)                    // FREQ=MONTHLY;BYDAY=1TU
 *     .dates(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1));   // 2026-01-06, 2026-02-03
 * Cadence.monthly(31).skips();                             // SHORT_MONTH: seven a year, not twelve
 * }</pre>
 *
 * <p>Windows are half-open. A rule whose phase or day comes from its first date, such as
 * {@code FREQ=MONTHLY;INTERVAL=3}, has to be {@linkplain #startingOn anchored} before it has dates. Dates
 * lie in the years 1900 to 2999.
 */
public final class Cadence {
  private static final String[] WEEKDAYS = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
  private static final LocalDate REFERENCE = LocalDate.of(2001, 1, 1);
  private static final int CYCLE_YEARS = 28;

  private final RecurrenceExpansion rule;
  private final Optional<LocalDate> start;

  private Cadence(RecurrenceExpansion rule, Optional<LocalDate> start) {
    this.rule = rule;
    this.start = start;
  }

  /** {@return every day} */
  public static Cadence daily() {
    return parse("FREQ=DAILY");
  }

  /** {@return every day from Monday to Friday} */
  public static Cadence workdays() {
    return parse("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR");
  }

  /** {@return every week on these days} */
  public static Cadence weekly(DayOfWeek day, DayOfWeek... others) {
    Set<DayOfWeek> days = EnumSet.of(day, others);
    return parse(
        "FREQ=WEEKLY;BYDAY=" + days.stream().map(Cadence::word).collect(Collectors.joining(",")));
  }

  /**
   * {@return every month on this day, counted from the end if it is negative}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if no month has such a day
   */
  public static Cadence monthly(int day) {
    return parse("FREQ=MONTHLY;BYMONTHDAY=" + day);
  }

  /**
   * {@return every month on the nth such weekday, counted from the end if n is negative}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless n is 1 to 5 or -1 to -5
   */
  public static Cadence monthly(int n, DayOfWeek day) {
    return parse("FREQ=MONTHLY;BYDAY=" + nth(n) + word(day));
  }

  /** {@return every month on its last day from Monday to Friday} */
  public static Cadence lastWorkday() {
    return parse("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
  }

  /**
   * {@return on the nth such weekday of January, April, July and October}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless n is 1 to 5 or -1 to -5
   */
  public static Cadence quarterly(int n, DayOfWeek day) {
    return parse("FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=" + nth(n) + word(day));
  }

  /**
   * {@return the cadence of a recurrence rule, with or without {@code RRULE:} before it}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it is no rule of RFC 5545, is finer
   *     than daily, names an hour or a week number, or never falls due
   */
  public static Cadence parse(String rule) {
    RecurrenceExpansion expansion = RecurrenceExpansion.parse(rule);
    boolean open = expansion.needsFirstDate();
    Problems.of("cadence '" + expansion.text() + "'")
        .rejectIf(
            !open && expansion.dates(REFERENCE, RecurrenceExpansion.END, 1).isEmpty(),
            "never falls due: check its months and days")
        .throwIfAny();
    return new Cadence(expansion, Optional.empty());
  }

  /**
   * {@return the cadence of a frequency and a day as people say it}
   *
   * <p>Daily: {@code every day}, {@code workdays}; weekly: {@code tuesday} or {@code monday, friday};
   * monthly: {@code 15}, {@code last day}, {@code last workday} or {@code first tuesday}; quarterly:
   * {@code first monday}.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for other words
   */
  public static Cadence of(Frequency frequency, String day) {
    return DayWords.cadence(frequency, day);
  }

  /**
   * {@return the same cadence from a date on, which gives its interval a phase}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for a year before 1900 or after 2999
   */
  public Cadence startingOn(LocalDate date) {
    Problems.of("cadence " + rule())
        .rejectIf(!isInRange(date), "must start in the years 1900 to 2999 (was " + date + ")")
        .throwIfAny();
    return new Cadence(rule, Optional.of(date));
  }

  /** {@return the first date it may fall on, if somebody has said} */
  public Optional<LocalDate> start() {
    return start;
  }

  /** {@return the rule of RFC 5545, such as {@code FREQ=MONTHLY;BYDAY=1TU}} */
  public String rule() {
    return rule.text();
  }

  /**
   * {@return the first dates it falls on; fewer if it ends before}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException without a {@linkplain #startingOn start}
   */
  public List<LocalDate> first(int count) {
    Problems.of("cadence " + rule())
        .rejectIf(start.isEmpty(), "has no first date: say startingOn(date)")
        .rejectIf(count < 0, "count must be at least 0 (was " + count + ")")
        .throwIfAny();
    return rule.dates(start.orElseThrow(), RecurrenceExpansion.END, count).stream()
        .filter(date -> rule.until().test(startOf(date)))
        .toList();
  }

  /**
   * {@return the dates it falls on, from one date up to and without another}
   *
   * <p>An {@code UNTIL} in UTC ends with its date there; {@link #meetings} knows the zone and is exact.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the dates are in the wrong order or
   *     outside the years 1900 to 2999, or the rule needs a first date and has none
   */
  public List<LocalDate> dates(LocalDate from, LocalDate to) {
    return candidates(from, to).filter(date -> rule.until().test(startOf(date))).toList();
  }

  /**
   * {@return when it falls due in a window, on the clock of a zone}
   *
   * <p>An hour that the clock leaps over in spring is moved on by as much as the clock leaps; of an hour
   * that comes twice in autumn the first is taken. Both as RFC 5545 says.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException as for {@link #dates}
   */
  public List<ZonedDateTime> meetings(LocalTime at, ZoneId zone, TimeWindow window) {
    Instant first =
        RecurrenceExpansion.FIRST.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant end =
        RecurrenceExpansion.END.minusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
    Problems.of("window " + window)
        .rejectIf(
            window.start().isBefore(first) || window.end().isAfter(end),
            "must lie in the years 1900 to 2999")
        .throwIfAny();
    LocalDate from = LocalDate.ofInstant(window.start(), zone).minusDays(1);
    LocalDate to = LocalDate.ofInstant(window.end(), zone).plusDays(2);
    return candidates(from, to)
        .map(date -> date.atTime(at))
        .filter(local -> rule.until().test(new Begin(local, local.atZone(zone).toInstant())))
        .map(local -> local.atZone(zone))
        .filter(begin -> window.contains(begin.toInstant()))
        .distinct()
        .toList();
  }

  /**
   * {@return how often it falls due in a year, on average over 28 of them, an end not regarded}
   *
   * <p>Workdays are 260.9, the 31st of a month is 7.
   */
  public double timesPerYear() {
    LocalDate from = start.orElse(REFERENCE);
    return (double) rule.datesWithoutEnd(from, from.plusYears(CYCLE_YEARS)).size() / CYCLE_YEARS;
  }

  /** {@return the fastest beat it keeps up with; empty if it does not keep up with quarterly} */
  public Optional<Frequency> frequency() {
    double times = timesPerYear();
    return Arrays.stream(Frequency.values())
        .filter(frequency -> times >= frequency.timesPerYear())
        .findFirst();
  }

  /** {@return why it leaves out periods that it should fall into; empty if it leaves out none} */
  public Set<SkipReason> skips() {
    return new SkippedPeriods(rule).reasons(start, CYCLE_YEARS);
  }

  /**
   * {@return the first day of each month that it should fall into and does not, within two dates; of each
   * year, for a yearly rule that names no month}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException as for {@link #dates}
   */
  public List<LocalDate> skipped(LocalDate from, LocalDate to) {
    List<LocalDate> dates = dates(from, to);
    return new SkippedPeriods(rule).between(start, from, to, dates);
  }

  /** Two cadences are equal when rule and start are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Cadence cadence
        && rule().equals(cadence.rule())
        && start.equals(cadence.start);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule(), start);
  }

  /** {@return the rule, and the start where there is one} */
  @Override
  public String toString() {
    return start.map(date -> rule() + " from " + date).orElse(rule());
  }

  private Stream<LocalDate> candidates(LocalDate from, LocalDate to) {
    Problems.of("cadence " + rule())
        .rejectIf(to.isBefore(from), "the window " + from + "/" + to + " ends before it starts")
        .rejectIf(
            !isInRange(from) || !isInRange(to.minusDays(1)),
            "the window " + from + "/" + to + " must lie in the years 1900 to 2999")
        .rejectIf(
            start.isEmpty() && rule.needsFirstDate(),
            "takes its days from its first date: say startingOn(date)")
        .throwIfAny();
    LocalDate first = start.orElse(LocalDate.of(from.getYear(), 1, 1));
    return rule.dates(first, to, Integer.MAX_VALUE).stream().filter(date -> !date.isBefore(from));
  }

  private static Begin startOf(LocalDate date) {
    return new Begin(date.atStartOfDay(), date.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static boolean isInRange(LocalDate date) {
    return !date.isBefore(RecurrenceExpansion.FIRST) && date.isBefore(RecurrenceExpansion.END);
  }

  private static String nth(int n) {
    Problems.of("weekday of a month")
        .rejectIf(
            n == 0 || Math.abs(n) > 5, "must be the 1st to 5th, or -1st to -5th (was " + n + ")")
        .throwIfAny();
    return Integer.toString(n);
  }

  private static String word(DayOfWeek day) {
    return WEEKDAYS[day.getValue() - 1];
  }

  /** {@return the days as a rule writes them} */
  static String words(List<DayOfWeek> days) {
    return Joiner.on(',').join(days.stream().map(Cadence::word).toList());
  }
}
