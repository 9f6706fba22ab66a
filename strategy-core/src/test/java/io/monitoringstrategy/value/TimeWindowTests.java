package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWindowTests {
  private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-03-01T11:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Nested
  class Calendar {

    @ParameterizedTest
    @CsvSource({
      "2025-03-30, Europe/Berlin, 23",
      "2025-10-26, Europe/Berlin, 25",
      "2025-06-01, Europe/Berlin, 24",
      "2018-11-04, America/Sao_Paulo, 23",
      "2011-12-30, Pacific/Apia, 0",
      "2025-03-30, UTC, 24"
    })
    void aDayLastsAsLongAsItDoesInItsZone(LocalDate day, ZoneId zone, long hours) {
      assertThat(TimeWindow.ofDay(day, zone).duration()).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void halfAnHourOfSummerTimeIsHalfAnHour() {
      assertThat(TimeWindow.ofDay(LocalDate.of(2025, 4, 6), ZoneId.of("Australia/Lord_Howe"))
              .duration())
          .isEqualTo(Duration.ofMinutes(24 * 60 + 30));
    }

    @Test
    void aDayBeginsAtItsMidnight() {
      assertThat(TimeWindow.ofDay(LocalDate.of(2026, 3, 1), ZoneId.of("Asia/Seoul")))
          .hasToString("2026-02-28T15:00:00Z/2026-03-01T15:00:00Z");
    }

    @Test
    void aMonthHasItsDays() {
      assertThat(TimeWindow.ofMonth(YearMonth.of(2028, 2), ZoneOffset.UTC).duration())
          .isEqualTo(Duration.ofDays(29));
    }

    @Test
    void aMonthWithAClockChangeMissesAnHour() {
      assertThat(TimeWindow.ofMonth(YearMonth.of(2025, 3), ZoneId.of("Europe/Berlin"))
              .duration())
          .isEqualTo(Duration.ofDays(31).minusHours(1));
    }

    @Test
    void aYearWithBothClockChangesHasItsDays() {
      assertThat(TimeWindow.ofYear(Year.of(2025), ZoneId.of("Europe/Berlin")).duration())
          .isEqualTo(Duration.ofDays(365));
    }
  }

  @Nested
  class Containment {
    private final TimeWindow window = TimeWindow.of(NINE, TEN);

    @Test
    void theStartBelongsToTheWindow() {
      assertThat(window.contains(NINE)).isTrue();
    }

    @Test
    void theEndDoesNot() {
      assertThat(window.contains(TEN)).isFalse();
      assertThat(window.contains(TEN.minusNanos(1))).isTrue();
    }

    @Test
    void whatComesBeforeDoesNot() {
      assertThat(window.contains(NINE.minusNanos(1))).isFalse();
    }

    @Test
    void anEmptyWindowContainsNotEvenItsStart() {
      assertThat(TimeWindow.of(NINE, NINE).contains(NINE)).isFalse();
      assertThat(TimeWindow.of(NINE, NINE).duration()).isZero();
    }
  }

  @Nested
  class Intersection {

    @Test
    void overlappingWindowsShareTheirMiddle() {
      assertThat(TimeWindow.of(NINE, ELEVEN).intersection(TimeWindow.of(TEN, NOON)))
          .contains(TimeWindow.of(TEN, ELEVEN));
    }

    @Test
    void aWindowInsideAnotherIsShared() {
      assertThat(TimeWindow.of(NINE, NOON).intersection(TimeWindow.of(TEN, ELEVEN)))
          .contains(TimeWindow.of(TEN, ELEVEN));
    }

    @Test
    void windowsThatTouchShareNothing() {
      assertThat(TimeWindow.of(NINE, TEN).intersection(TimeWindow.of(TEN, NOON)))
          .isEmpty();
    }

    @Test
    void windowsApartShareNothing() {
      assertThat(TimeWindow.of(NINE, TEN).intersection(TimeWindow.of(ELEVEN, NOON)))
          .isEmpty();
    }
  }

  @Nested
  class Parsing {

    @Test
    void twoInstantsAreAWindow() {
      assertThat(TimeWindow.parse("2026-03-01T09:00:00Z / 2026-03-01T10:00:00Z"))
          .isEqualTo(TimeWindow.of(NINE, TEN));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "2026-03-01T09:00:00Z",
          "2026-03-01T09:00:00Z/",
          "2026-03-01/2026-03-02",
          "a/b",
          "2026-03-01T09:00:00Z/2026-03-01T10:00:00Z/2026-03-01T11:00:00Z"
        })
    void anythingElseIsRefusedWithAnExample(String text) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TimeWindow.parse(text))
          .withMessageStartingWith("window '" + text + "'")
          .withMessageContaining("two instants such as 2026-01-01T00:00:00Z");
    }

    @Test
    void anEndBeforeTheStartIsRefusedWithTheRemedy() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TimeWindow.parse("2026-03-01T10:00:00Z/2026-03-01T09:00:00Z"))
          .withMessageContaining("ends before it starts: swap the two");
    }
  }
}
