package io.monitoringstrategy.org.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTests {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  @Nested
  class Rules {
    @Test
    void theFourCadencesAreRulesOfTheStandard() {
      assertThat(Cadence.daily().rule()).isEqualTo("FREQ=DAILY");
      assertThat(Cadence.workdays().rule()).isEqualTo("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR");
      assertThat(Cadence.weekly(DayOfWeek.FRIDAY, DayOfWeek.MONDAY).rule())
          .isEqualTo("FREQ=WEEKLY;BYDAY=MO,FR");
      assertThat(Cadence.monthly(1, DayOfWeek.TUESDAY).rule()).isEqualTo("FREQ=MONTHLY;BYDAY=1TU");
      assertThat(Cadence.quarterly(-1, DayOfWeek.FRIDAY).rule())
          .isEqualTo("FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=-1FR");
    }

    @Test
    void aRuleMayBeginLikeACalendarLine() {
      assertThat(Cadence.parse("RRULE:FREQ=DAILY")).isEqualTo(Cadence.daily());
      assertThat(Cadence.parse(" rrule:freq=daily ")).isEqualTo(Cadence.daily());
    }

    @Test
    void cadencesAreEqualWhenRuleAndStartAre() {
      LocalDate day = LocalDate.of(2026, 1, 1);
      assertThat(Cadence.daily().startingOn(day))
          .isEqualTo(Cadence.daily().startingOn(day))
          .hasSameHashCodeAs(Cadence.daily().startingOn(day))
          .isNotEqualTo(Cadence.daily())
          .hasToString("FREQ=DAILY from 2026-01-01");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "DAILY | every day | FREQ=DAILY",
          "DAILY | workdays | FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
          "WEEKLY | Tuesday | FREQ=WEEKLY;BYDAY=TU",
          "WEEKLY | monday, friday | FREQ=WEEKLY;BYDAY=MO,FR",
          "MONTHLY | first tuesday | FREQ=MONTHLY;BYDAY=1TU",
          "MONTHLY | last friday | FREQ=MONTHLY;BYDAY=-1FR",
          "MONTHLY | 15 | FREQ=MONTHLY;BYMONTHDAY=15",
          "MONTHLY | last day | FREQ=MONTHLY;BYMONTHDAY=-1",
          "MONTHLY | last workday | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
          "QUARTERLY | second wednesday | FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=2WE"
        })
    void aDayIsSaidInWords(Frequency frequency, String day, String rule) {
      assertThat(Cadence.of(frequency, day).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
      "DAILY, tuesday",
      "WEEKLY, first tuesday",
      "WEEKLY, ''",
      "MONTHLY, 32",
      "MONTHLY, 0",
      "MONTHLY, tuesday",
      "QUARTERLY, 15",
      "QUARTERLY, sixth monday"
    })
    void otherWordsAreRefusedWithThoseThatAreAllowed(Frequency frequency, String day) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.of(frequency, day))
          .withMessageContaining("must be ");
    }

    @Test
    void aMisspeltWeekdayIsGuessed() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.of(Frequency.MONTHLY, "first teusday"))
          .withMessageContaining("did you mean 'tuesday'?");
    }
  }

  @Nested
  class BadRules {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "monthly",
          "FREQ=FORTNIGHTLY",
          "FREQ=MONTHLY;BYMONTHDAY=32",
          "FREQ=WEEKLY;BYDAY=1MO",
          "FREQ=DAILY;COUNT=3;UNTIL=20270101",
          "FREQ=DAILY;INTERVAL=0",
          "FREQ=DAILY;FREQ=DAILY"
        })
    void whatIsNoRuleIsRefusedWithOneThatIs(String rule) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.parse(rule))
          .withMessageContaining("write one such as FREQ=MONTHLY;BYDAY=1TU");
    }

    @Test
    void finerThanDailyIsRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.parse("FREQ=HOURLY"))
          .withMessageContaining("was HOURLY");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
          "FREQ=DAILY;BYHOUR=9",
          "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD"
        })
    void partsThatAreNotSupportedAreRefusedByName(String rule) {
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Cadence.parse(rule));
    }

    @Test
    void aRuleThatNeverFallsDueIsRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
          .withMessageContaining("never falls due");
    }

    @Test
    void anIntervalOfCenturiesAndATextOfPagesAreRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.parse("FREQ=YEARLY;INTERVAL=2000000000"))
          .withMessageContaining("at most 1000");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.parse("FREQ=DAILY;BYDAY=" + "MO,".repeat(10_000)))
          .withMessageContaining("longer than 500 characters");
    }

    @Test
    void aSixthWeekdayOfAMonthIsRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.monthly(6, DayOfWeek.MONDAY))
          .withMessageContaining("was 6");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.quarterly(0, DayOfWeek.MONDAY))
          .withMessageContaining("was 0");
    }
  }

  @Nested
  class Dates {
    @Test
    void theLastWorkdayIsNotASunday() {
      assertThat(Cadence.lastWorkday().dates(day("2026-05-01"), day("2026-07-01")))
          .containsExactly(day("2026-05-29"), day("2026-06-30"));
    }

    @Test
    void theEndOfTheWindowIsOutside() {
      Cadence first = Cadence.monthly(1);
      assertThat(first.dates(day("2026-01-01"), day("2026-02-01")))
          .containsExactly(day("2026-01-01"));
      assertThat(first.dates(day("2026-01-01"), day("2026-01-01"))).isEmpty();
    }

    @Test
    void aWindowBeforeTheStartIsEmpty() {
      assertThat(Cadence.daily()
              .startingOn(day("2026-06-01"))
              .dates(day("2026-01-01"), day("2026-06-02")))
          .containsExactly(day("2026-06-01"));
    }

    @Test
    void anIntervalTakesItsPhaseFromTheStart() {
      Cadence everyThird = Cadence.parse("FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO");
      assertThat(
              everyThird.startingOn(day("2026-02-01")).dates(day("2026-01-01"), day("2026-09-01")))
          .containsExactly(day("2026-02-02"), day("2026-05-04"), day("2026-08-03"));
      assertThat(
              everyThird.startingOn(day("2026-03-01")).dates(day("2026-01-01"), day("2026-09-01")))
          .containsExactly(day("2026-03-02"), day("2026-06-01"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO",
          "FREQ=MONTHLY",
          "FREQ=WEEKLY",
          "FREQ=YEARLY;BYMONTH=3",
          "FREQ=DAILY;COUNT=3"
        })
    void aRuleThatDependsOnItsFirstDateHasNoDatesWithoutOne(String rule) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.parse(rule).dates(day("2026-01-01"), day("2027-01-01")))
          .withMessageContaining("say startingOn(date)");
      assertThat(Cadence.parse(rule).skips()).containsExactly(SkipReason.UNANCHORED);
    }

    @Test
    void aCountCountsFromTheStart() {
      assertThat(Cadence.parse("FREQ=DAILY;COUNT=3")
              .startingOn(day("2026-01-01"))
              .dates(day("2026-01-03"), day("2026-02-01")))
          .containsExactly(day("2026-01-03"));
    }

    @Test
    void theFirstDatesNeedAStart() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.daily().first(2))
          .withMessageContaining("startingOn");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.daily().startingOn(day("2026-01-01")).first(-1))
          .withMessageContaining("was -1");
    }

    @Test
    void windowsOutsideTheCalendarAreRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.daily().dates(LocalDate.MIN, LocalDate.MAX))
          .withMessageContaining("1900 to 2999");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.daily().startingOn(LocalDate.of(1, 1, 1)));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.daily()
              .meetings(LocalTime.NOON, SEOUL, TimeWindow.of(Instant.MIN, Instant.MAX)));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Cadence.daily().dates(day("2026-02-01"), day("2026-01-01")))
          .withMessageContaining("ends before it starts");
    }
  }

  @Nested
  class Until {
    private static final TimeWindow YEARS =
        TimeWindow.parse("2025-12-01T00:00:00Z/2027-02-01T00:00:00Z");

    @Test
    void aDateIncludesItsDay() {
      assertThat(Cadence.parse("FREQ=DAILY;UNTIL=20260105")
              .dates(day("2026-01-04"), day("2027-01-01")))
          .containsExactly(day("2026-01-04"), day("2026-01-05"));
    }

    @Test
    void anInstantIsComparedOnTheTimeLine() {
      Cadence untilNewYearsEveInNewYork = Cadence.parse("FREQ=DAILY;UNTIL=20270101T045959Z");
      assertThat(untilNewYearsEveInNewYork.meetings(
              LocalTime.of(10, 0), ZoneId.of("America/New_York"), YEARS))
          .last()
          .hasToString("2026-12-31T10:00-05:00[America/New_York]");
      assertThat(untilNewYearsEveInNewYork.meetings(LocalTime.of(10, 0), SEOUL, YEARS))
          .last()
          .hasToString("2027-01-01T10:00+09:00[Asia/Seoul]");
    }

    @Test
    void aLocalTimeIsComparedOnTheWall() {
      Cadence noon = Cadence.parse("FREQ=DAILY;UNTIL=20261231T120000");
      assertThat(noon.meetings(LocalTime.NOON, SEOUL, YEARS))
          .last()
          .hasToString("2026-12-31T12:00+09:00[Asia/Seoul]");
      assertThat(noon.meetings(LocalTime.of(12, 1), SEOUL, YEARS))
          .last()
          .hasToString("2026-12-30T12:01+09:00[Asia/Seoul]");
    }
  }

  @Nested
  class Clocks {
    @Test
    void anHourThatTheClockLeapsOverIsMovedOn() {
      TimeWindow march = TimeWindow.ofMonth(YearMonth.of(2026, 3), BERLIN);
      assertThat(Cadence.parse("FREQ=WEEKLY;BYDAY=SU").meetings(LocalTime.of(2, 30), BERLIN, march))
          .last()
          .hasToString("2026-03-29T03:30+02:00[Europe/Berlin]");
    }

    @Test
    void anHourThatComesTwiceIsTakenTheFirstTime() {
      TimeWindow october = TimeWindow.ofMonth(YearMonth.of(2026, 10), BERLIN);
      assertThat(
              Cadence.parse("FREQ=WEEKLY;BYDAY=SU").meetings(LocalTime.of(2, 30), BERLIN, october))
          .last()
          .hasToString("2026-10-25T02:30+02:00[Europe/Berlin]");
    }

    @Test
    void aDayThatAZoneLeftOutIsHeldOnce() {
      ZoneId samoa = ZoneId.of("Pacific/Apia");
      TimeWindow december = TimeWindow.ofMonth(YearMonth.of(2011, 12), samoa);
      assertThat(Cadence.daily().meetings(LocalTime.NOON, samoa, december)).hasSize(30);
    }
  }

  @Nested
  class Skips {
    @ParameterizedTest
    @ValueSource(ints = {29, 30, 31, -29, -30, -31})
    void theLastDaysOfAMonthAreNotInEveryMonth(int day) {
      assertThat(Cadence.monthly(day).skips()).containsExactly(SkipReason.SHORT_MONTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 28, -1, -28})
    void theOthersAre(int day) {
      assertThat(Cadence.monthly(day).skips()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "FREQ=DAILY",
          "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
          "FREQ=WEEKLY;BYDAY=TU",
          "FREQ=MONTHLY;BYDAY=1TU",
          "FREQ=MONTHLY;BYDAY=-1FR",
          "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
          "FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1MO",
          "FREQ=YEARLY;BYMONTH=1,3,5;BYMONTHDAY=31",
          "FREQ=YEARLY;BYDAY=20MO"
        })
    void aSoundRuleSkipsNothing(String rule) {
      assertThat(Cadence.parse(rule).skips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "FREQ=MONTHLY;BYDAY=5MO | RARE_WEEKDAY",
          "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | RARE_WEEKDAY",
          "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | LEAP_DAY",
          "FREQ=YEARLY;BYMONTHDAY=31 | SHORT_MONTH",
          "FREQ=MONTHLY;INTERVAL=3 | UNANCHORED"
        })
    void eachReasonHasItsName(String rule, SkipReason reason) {
      assertThat(Cadence.parse(rule).skips()).containsExactly(reason);
    }

    @Test
    void aQuarterFromTheEndOfNovemberSkipsFebruary() {
      Cadence quarterly = Cadence.parse("FREQ=MONTHLY;INTERVAL=3").startingOn(day("2025-11-30"));
      assertThat(quarterly.skips()).containsExactly(SkipReason.SHORT_MONTH);
      assertThat(quarterly.skipped(day("2025-11-01"), day("2027-01-01")))
          .containsExactly(day("2026-02-01"));
    }

    @Test
    void theStartDecidesWhereTheRuleDoesNot() {
      Cadence monthly = Cadence.parse("FREQ=MONTHLY");
      assertThat(monthly.startingOn(day("2026-01-31")).skips())
          .containsExactly(SkipReason.SHORT_MONTH);
      assertThat(monthly.startingOn(day("2026-01-28")).skips()).isEmpty();
      assertThat(Cadence.parse("FREQ=YEARLY").startingOn(day("2024-02-29")).skips())
          .containsExactly(SkipReason.LEAP_DAY);
    }

    @Test
    void theMonthOfTheStartIsNotSkippedWhenItsDayIsOver() {
      assertThat(Cadence.monthly(15)
              .startingOn(day("2026-01-20"))
              .skipped(day("2026-01-01"), day("2026-06-01")))
          .isEmpty();
    }

    @Test
    void aMonthThatTheWindowCutsIsNotSkipped() {
      assertThat(Cadence.monthly(31).skipped(day("2026-04-10"), day("2026-06-10")))
          .isEmpty();
      assertThat(Cadence.monthly(31).skipped(day("2026-04-01"), day("2026-07-01")))
          .containsExactly(day("2026-04-01"), day("2026-06-01"));
    }
  }

  @Nested
  class Rate {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "FREQ=DAILY | 365.25 | DAILY",
          "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR | 260.9 | DAILY",
          "FREQ=WEEKLY;BYDAY=TU | 52.18 | WEEKLY",
          "FREQ=WEEKLY;INTERVAL=2 | 26.09 | MONTHLY",
          "FREQ=MONTHLY;BYDAY=1TU | 12 | MONTHLY",
          "FREQ=MONTHLY;BYMONTHDAY=31 | 7 | QUARTERLY",
          "FREQ=MONTHLY;INTERVAL=3 | 4 | QUARTERLY",
          "FREQ=DAILY;COUNT=3 | 365.25 | DAILY"
        })
    void timesAYearTellTheFrequency(String rule, double times, Frequency frequency) {
      assertThat(Cadence.parse(rule).timesPerYear()).isCloseTo(times, Offset.offset(0.05));
      assertThat(Cadence.parse(rule).frequency()).contains(frequency);
    }

    @Test
    void onceAYearIsSlowerThanAllFour() {
      assertThat(Cadence.parse("FREQ=YEARLY").frequency()).isEmpty();
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
