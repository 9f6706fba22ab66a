package io.monitoringstrategy.org.oncall;

import static io.monitoringstrategy.org.oncall.People.MONDAY;
import static io.monitoringstrategy.org.oncall.People.SEOUL;
import static io.monitoringstrategy.org.oncall.People.people;
import static io.monitoringstrategy.org.oncall.People.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnCallLoadTests {
  private static final OnCallLimits BOOK = OnCallLimits.sreBook();
  private static final PersonId FIRST = PersonId.of("p-1");

  /** Day and night shifts of twelve hours. */
  private static final Rotation HALVES = Rotation.of(
      MONDAY,
      1,
      List.of(new OnCallSite(
          "seoul", SEOUL, List.of(LocalTime.of(8, 0), LocalTime.of(20, 0)), people("p", 8))));

  @Nested
  class Shifts {
    @Test
    void threeIncidentsInTwelveHoursAreOneTooMany() {
      OnCallLoad load = OnCallLoad.of(HALVES, day(), pages(9, 10, 11, 21, 22));
      assertThat(load.overloaded(BOOK)).singleElement().satisfies(shift -> {
        assertThat(shift.pages()).isEqualTo(3);
        assertThat(shift.shift().person()).isEqualTo(FIRST);
        assertThat(shift.utilisation()).isEqualTo(1.5);
      });
    }

    @Test
    void aShiftOfADayBearsFour() {
      assertThat(OnCallLoad.of(weekly(8), day(), pages(9, 10, 11, 12)).overloaded(BOOK))
          .isEmpty();
      assertThat(OnCallLoad.of(weekly(8), day(), pages(9, 10, 11, 12, 13)).overloaded(BOOK))
          .hasSize(1);
    }

    @Test
    void aPageAtTheHandoverBelongsToTheOneWhoTakesOver() {
      OnCallLoad load = OnCallLoad.of(HALVES, day(), pages(20));
      assertThat(load.mostPaged()).contains(HALVES.onCallAt(at(20)));
      assertThat(load.loadOf(FIRST).pages()).isZero();
    }

    @Test
    void pagesOutsideTheWindowAreCountedAndLeftOut() {
      OnCallLoad load = OnCallLoad.of(HALVES, day(), pages(7, 9, 32, 33));
      assertThat(load.pages()).isEqualTo(1);
      assertThat(load.outside()).isEqualTo(3);
    }
  }

  @Nested
  class People {
    @Test
    void halfOfTheTimeIsTooMuchAndAQuarterIsNot() {
      assertThat(OnCallLoad.of(weekly(2), weeks(2), List.of()).tooOften(BOOK)).hasSize(2);
      assertThat(OnCallLoad.of(weekly(4), weeks(4), List.of()).tooOften(BOOK)).isEmpty();
    }

    @Test
    void whoIsNeverOnCallIsNamed() {
      assertThat(OnCallLoad.of(weekly(4), weeks(2), List.of()).never())
          .containsExactly(PersonId.of("p-3"), PersonId.of("p-4"));
    }

    @Test
    void timeAndHandlingAreSummedByPerson() {
      PersonLoad load = OnCallLoad.of(weekly(4), weeks(1), pages(9, 10)).loadOf(FIRST);
      assertThat(load.onCall()).isEqualTo(Duration.ofDays(7));
      assertThat(load.handling()).isEqualTo(Duration.ofHours(12));
      assertThat(load.share()).isEqualTo(1);
    }
  }

  @Test
  void turnsBeforeTheRotationAreCountedBackwards() {
    Rotation rotation = weekly(4);
    Instant begin = rotation.begin();
    assertThat(rotation.onCallAt(begin)).isEqualTo(rotation.people().get(0));
    assertThat(rotation.onCallAt(begin.minusMillis(1)))
        .isEqualTo(rotation.people().get(3));
    TimeWindow before = TimeWindow.of(begin.minus(Duration.ofDays(7)), begin);
    OnCallLoad load =
        OnCallLoad.of(rotation, before, List.of(new Page(before.start(), Duration.ZERO)));
    assertThat(load.window()).isEqualTo(before);
    assertThat(load.loadOf(rotation.people().get(3)).pages()).isOne();
  }

  @Nested
  class Fairness {
    @Test
    void isOneWhereAllGetAsMuch() {
      assertThat(OnCallLoad.of(weekly(4), weeks(4), List.of()).fairnessOfTime())
          .hasValueCloseTo(1.0, Offset.offset(1e-12));
    }

    @Test
    void isAnNthWhereOneGetsAll() {
      assertThat(OnCallLoad.of(weekly(4), weeks(1), pages(9, 10)).fairnessOfPages())
          .hasValueCloseTo(0.25, Offset.offset(1e-12));
    }

    @Test
    void isUndefinedWithoutPages() {
      OnCallLoad load = OnCallLoad.of(weekly(4), weeks(4), List.of());
      assertThat(load.fairnessOfPages()).isEmpty();
      assertThat(load.mostPaged()).isEmpty();
      assertThat(
              OnCallLoad.of(weekly(4), TimeWindow.of(at(9), at(9)), List.of()).fairnessOfTime())
          .isEmpty();
    }
  }

  @Nested
  class Limits {
    @Test
    void areThoseOfTheBook() {
      assertThat(BOOK.incidents()).isEqualTo(2);
      assertThat(BOOK.shift()).isEqualTo(Duration.ofHours(12));
      assertThat(BOOK.onCall()).isEqualTo(Ratio.parse("25 %"));
      assertThat(OnCallLoad.utilisation(2, OnCallLimits.HANDLING, OnCallLimits.SHIFT))
          .isEqualTo(1);
      assertThat(OnCallLimits.ENGINEERING_AT_LEAST).isEqualTo(Ratio.parse("50 %"));
      assertThat(OnCallLimits.SHIFTS_A_QUARTER_AT_LEAST).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"12, 2", "24, 4", "11, 2", "13, 2", "23, 4", "2, 1", "168, 28"})
    void growWithTheShift(int hours, int incidents) {
      assertThat(BOOK.incidentsIn(Duration.ofHours(hours))).isEqualTo(incidents);
      assertThat(new OnCallLimits(Duration.ofHours(12), 0, Ratio.ONE)
              .incidentsIn(Duration.ofHours(hours)))
          .isZero();
    }

    @Test
    void impossibleOnesAreRefusedAtOnce() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new OnCallLimits(Duration.ZERO, -1, Ratio.ZERO))
          .withMessageContaining("was PT0S")
          .withMessageContaining("was -1")
          .withMessageContaining("above 0 %");
    }

    @Test
    void impossibleLoadsAreRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> OnCallLoad.utilisation(-1, Duration.ofHours(-1), Duration.ZERO))
          .withMessageContaining("was -1")
          .withMessageContaining("was PT-1H")
          .withMessageContaining("was PT0S");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Page(at(9), Duration.ofSeconds(-1)));
    }
  }

  @Nested
  class Sizes {
    @ParameterizedTest
    @CsvSource({"1, 25 %, 4", "2, 25 %, 8", "1, 33 %, 4", "1, 100 %, 1", "3, 0.3, 10"})
    void aTeamIsAsLargeAsTheShareAsksFor(int concurrent, String share, int people) {
      assertThat(TeamSize.minimum(concurrent, Ratio.parse(share))).isEqualTo(people);
    }

    @Test
    void anNthOfTheTimeTakesNPeople() {
      for (int people = 1; people <= 1000; people++) {
        assertThat(TeamSize.minimum(1, Ratio.of(1, people))).isEqualTo(people);
      }
      assertThat(TeamSize.minimum(2, Ratio.of(2, 3))).isEqualTo(3);
    }

    @Test
    void eightAtOneSiteAndSixAtEachOfMore() {
      assertThat(TeamSize.perSite(1)).isEqualTo(8);
      assertThat(TeamSize.perSite(2)).isEqualTo(6);
      assertThat(TeamSize.perSite(3)).isEqualTo(6);
    }

    @Test
    void nobodyNoShareAndNoSiteAreRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TeamSize.minimum(0, Ratio.ZERO))
          .withMessageContaining("was 0")
          .withMessageContaining("above 0 %");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TeamSize.minimum(1, Ratio.parse("0.0000000000001")))
          .withMessageContaining("more people than there are");
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> TeamSize.perSite(0));
    }
  }

  private static java.time.Instant at(int hour) {
    return MONDAY.atStartOfDay(SEOUL).plusHours(hour).toInstant();
  }

  /** From eight to eight. */
  private static TimeWindow day() {
    return TimeWindow.of(at(8), at(32));
  }

  /** From nine, when weeks change hands. */
  private static TimeWindow weeks(int count) {
    return TimeWindow.of(at(9), at(9 + count * 7 * 24));
  }

  private static List<Page> pages(int... hours) {
    return IntStream.of(hours)
        .mapToObj(hour -> new Page(at(hour), OnCallLimits.HANDLING))
        .toList();
  }
}
