package io.monitoringstrategy.org.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.TimeWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CadenceProperties {
  private static final Set<Integer> QUARTER = Set.of(1, 4, 7, 10);

  /** A cadence and, day by day, whether it falls on the day. */
  record Naive(Cadence cadence, Predicate<LocalDate> falls) {}

  @Property(tries = 400)
  void theExpansionAgreesWithLookingAtEachDay(
      @ForAll("cadences") Naive naive,
      @ForAll("dates") LocalDate from,
      @ForAll @IntRange(max = 1500) int days) {
    LocalDate to = from.plusDays(days);
    assertThat(naive.cadence().dates(from, to))
        .isEqualTo(from.datesUntil(to).filter(naive.falls()).toList());
  }

  @Property(tries = 200)
  void anInstantOfTheFourIsNeverLost(
      @ForAll("cadences") Naive naive,
      @ForAll("zones") ZoneId zone,
      @ForAll("dates") LocalDate from,
      @ForAll @IntRange(max = 500) int days,
      @ForAll @IntRange(max = 23) int hour) {
    LocalTime at = LocalTime.of(hour, 30);
    LocalDate to = from.plusDays(days);
    TimeWindow window =
        TimeWindow.of(from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    List<ZonedDateTime> meetings = naive.cadence().meetings(at, zone, window);
    assertThat(meetings)
        .allMatch(meeting -> window.contains(meeting.toInstant()))
        .isSorted();
    assertThat(meetings.stream().map(ZonedDateTime::toLocalDate).toList())
        .isEqualTo(naive.cadence().dates(from, to));
  }

  @Property(tries = 200)
  void twoWindowsSideBySideAreOne(
      @ForAll("cadences") Naive naive,
      @ForAll("dates") LocalDate from,
      @ForAll @IntRange(max = 700) int first,
      @ForAll @IntRange(max = 700) int second) {
    LocalDate middle = from.plusDays(first);
    LocalDate to = middle.plusDays(second);
    List<LocalDate> both = new java.util.ArrayList<>(naive.cadence().dates(from, middle));
    both.addAll(naive.cadence().dates(middle, to));
    assertThat(naive.cadence().dates(from, to)).isEqualTo(both);
  }

  @Property(tries = 200)
  void whereNothingSkipsEveryMonthHasADate(
      @ForAll("monthly") Naive naive, @ForAll("dates") LocalDate from) {
    LocalDate first = from.withDayOfMonth(1);
    boolean whole = first
            .datesUntil(first.plusMonths(48))
            .filter(naive.falls())
            .map(YearMonth::from)
            .distinct()
            .count()
        == 48;
    assertThat(naive.cadence().skipped(first, first.plusMonths(48)).isEmpty()).isEqualTo(whole);
    assertThat(naive.cadence().skips().isEmpty()).isEqualTo(whole);
  }

  @Property(tries = 200)
  void aCadenceIsReadBackFromItsRule(@ForAll("cadences") Naive naive) {
    assertThat(Cadence.parse(naive.cadence().rule())).isEqualTo(naive.cadence());
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1995, 1, 1).toEpochDay(), LocalDate.of(2060, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Asia/Seoul", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Naive> cadences() {
    Arbitrary<Naive> daily = Arbitraries.of(
        new Naive(Cadence.daily(), day -> true),
        new Naive(Cadence.workdays(), CadenceProperties::isWorkday));
    Arbitrary<Naive> weekly = Arbitraries.of(DayOfWeek.class)
        .set()
        .ofMinSize(1)
        .map(days -> new Naive(
            Cadence.weekly(days.iterator().next(), days.toArray(DayOfWeek[]::new)),
            day -> days.contains(day.getDayOfWeek())));
    Arbitrary<Naive> quarterly = nth()
        .map(nth -> new Naive(
            Cadence.quarterly(nth.n(), nth.day()),
            day -> QUARTER.contains(day.getMonthValue()) && nth.isOn(day)));
    return Arbitraries.oneOf(List.of(daily, weekly, monthly(), quarterly));
  }

  @Provide
  Arbitrary<Naive> monthly() {
    Arbitrary<Naive> numbered = Arbitraries.integers()
        .between(1, 31)
        .map(n -> new Naive(Cadence.monthly(n), day -> day.getDayOfMonth() == n));
    Arbitrary<Naive> fromEnd = Arbitraries.integers()
        .between(1, 31)
        .map(n -> new Naive(
            Cadence.monthly(-n), day -> day.lengthOfMonth() - day.getDayOfMonth() + 1 == n));
    Arbitrary<Naive> weekday =
        nth().map(nth -> new Naive(Cadence.monthly(nth.n(), nth.day()), nth::isOn));
    Arbitrary<Naive> last = Arbitraries.just(new Naive(
        Cadence.lastWorkday(),
        day -> isWorkday(day)
            && day.datesUntil(day.with(TemporalAdjusters.firstDayOfNextMonth()))
                    .filter(CadenceProperties::isWorkday)
                    .count()
                == 1));
    return Arbitraries.oneOf(List.of(numbered, fromEnd, weekday, last));
  }

  private static Arbitrary<Nth> nth() {
    return Combinators.combine(
            Arbitraries.of(1, 2, 3, 4, 5, -1, -2, -3, -4, -5), Arbitraries.of(DayOfWeek.class))
        .as(Nth::new);
  }

  private static boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek().getValue() <= 5;
  }

  /** The nth weekday of a month, from either end. */
  record Nth(int n, DayOfWeek day) {
    boolean isOn(LocalDate date) {
      int fromStart = (date.getDayOfMonth() + 6) / 7;
      int fromEnd = (date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1;
      return date.getDayOfWeek() == day && (n > 0 ? fromStart == n : fromEnd == -n);
    }
  }
}
