package io.monitoringstrategy.org.oncall;

import static io.monitoringstrategy.org.oncall.People.BERLIN;
import static io.monitoringstrategy.org.oncall.People.MONDAY;
import static io.monitoringstrategy.org.oncall.People.NEW_YORK;
import static io.monitoringstrategy.org.oncall.People.SEOUL;
import static io.monitoringstrategy.org.oncall.People.people;
import static io.monitoringstrategy.org.oncall.People.site;
import static io.monitoringstrategy.org.oncall.People.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RotationTests {
  @Nested
  class OneSite {
    @Test
    void aWeekChangesHandsAtTheHandover() {
      assertThat(weekly(3).onCallAt(at(MONDAY, 9))).isEqualTo(PersonId.of("p-1"));
      assertThat(weekly(3).onCallAt(at(MONDAY.plusDays(7), 8))).isEqualTo(PersonId.of("p-1"));
      assertThat(weekly(3).onCallAt(at(MONDAY.plusDays(7), 9))).isEqualTo(PersonId.of("p-2"));
      assertThat(weekly(3).onCallAt(at(MONDAY.plusDays(21), 9))).isEqualTo(PersonId.of("p-1"));
    }

    @Test
    void theSameTurnsCountBackwards() {
      assertThat(weekly(3).onCallAt(at(MONDAY, 8))).isEqualTo(PersonId.of("p-3"));
      assertThat(weekly(3).onCallAt(at(MONDAY.minusDays(14), 9))).isEqualTo(PersonId.of("p-2"));
    }

    @Test
    void theDaysOfAPersonInARowAreATurn() {
      assertThat(weekly(3).turns(weeks(3)))
          .extracting(turn -> turn.person().value())
          .containsExactly("p-3", "p-1", "p-2", "p-3");
      assertThat(weekly(3).turns(weeks(3)).get(1).length()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void twoShiftsADayAreHeldByTwoPeopleWhoSwapPlaces() {
      Rotation halves = Rotation.of(
          MONDAY,
          7,
          List.of(new OnCallSite(
              "seoul", SEOUL, List.of(LocalTime.of(20, 0), LocalTime.of(8, 0)), people("p", 4))));
      assertThat(halves.onCallAt(at(MONDAY, 8))).isEqualTo(PersonId.of("p-1"));
      assertThat(halves.onCallAt(at(MONDAY, 20))).isEqualTo(PersonId.of("p-3"));
      assertThat(halves.onCallAt(at(MONDAY.plusDays(14), 8))).isEqualTo(PersonId.of("p-3"));
      assertThat(halves.onCallAt(at(MONDAY.plusDays(14), 20))).isEqualTo(PersonId.of("p-1"));
    }

    @Test
    void aDayOfTwentyThreeHoursIsAShiftOfTwentyThreeHours() {
      Rotation berlin = Rotation.singleSite(MONDAY, BERLIN, LocalTime.MIDNIGHT, people("p", 4));
      assertThat(berlin.shifts(TimeWindow.ofDay(LocalDate.of(2026, 3, 29), BERLIN)))
          .singleElement()
          .extracting(OnCallShift::length)
          .isEqualTo(Duration.ofHours(23));
    }
  }

  @Nested
  class FollowTheSun {
    private final Rotation sun = Rotation.followTheSun(
        MONDAY, 7, List.of(site("seoul", SEOUL, 9, 6), site("berlin", BERLIN, 9, 6)));

    @Test
    void aSiteIsOnCallFromItsMorningUntilTheMorningOfTheNext() {
      assertThat(sun.shifts(TimeWindow.ofDay(MONDAY, SEOUL)))
          .extracting(OnCallShift::site)
          .containsExactly("berlin", "seoul", "berlin");
      assertThat(sun.onCallAt(at(MONDAY, 9))).isEqualTo(PersonId.of("seoul-1"));
      assertThat(sun.onCallAt(MONDAY.atTime(9, 0).atZone(BERLIN).toInstant()))
          .isEqualTo(PersonId.of("berlin-1"));
    }

    @Test
    void whenAClockChangesTheShiftsChangeAndTheHoursStayCovered() {
      // In winter Berlin takes over at 17:00 in Seoul, in summer at 16:00.
      LocalDate winter = LocalDate.of(2026, 3, 27);
      LocalDate summer = LocalDate.of(2026, 3, 30);
      assertThat(seoulShift(winter)).isEqualTo(Duration.ofHours(8));
      assertThat(seoulShift(summer)).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void oneSiteIsNoSunToFollow() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Rotation.followTheSun(MONDAY, 7, List.of(site("seoul", SEOUL, 9, 6))))
          .withMessageContaining("at least 2 sites (were 1)");
    }

    private Duration seoulShift(LocalDate day) {
      return sun.shifts(TimeWindow.ofDay(day, SEOUL)).stream()
          .filter(shift -> shift.site().equals("seoul"))
          .map(OnCallShift::length)
          .reduce(Duration.ZERO, Duration::plus);
    }
  }

  @Nested
  class BadInput {
    @Test
    void anEmptyTeamIsRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> site("seoul", SEOUL, 9, 0))
          .withMessageContaining("an empty team cannot be on call");
    }

    @Test
    void everythingWrongWithASiteIsSaidAtOnce() {
      PersonId kim = PersonId.of("kim");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new OnCallSite(" ", SEOUL, List.of(), List.of(kim, kim)))
          .withMessageContaining("has no name")
          .withMessageContaining("has no handover")
          .withMessageContaining("somebody twice");
    }

    @Test
    void moreShiftsThanPeopleAreRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new OnCallSite(
              "seoul", SEOUL, List.of(LocalTime.of(8, 0), LocalTime.of(20, 0)), people("p", 1)))
          .withMessageContaining("1 people for 2 shifts a day");
    }

    @Test
    void aPersonAtTwoSitesAndTwoSitesOfOneNameAreRefused() {
      OnCallSite seoul = site("seoul", SEOUL, 9, 2);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Rotation.of(MONDAY, 7, List.of(seoul, seoul)))
          .withMessageContaining("site 'seoul' twice")
          .withMessageContaining("seoul-1 is at two sites");
    }

    @Test
    void noSiteAndNoTurnAreRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Rotation.of(LocalDate.MIN, 0, List.of()))
          .withMessageContaining("has no site")
          .withMessageContaining("was 0")
          .withMessageContaining("1900 to 2999");
    }

    @Test
    void aWindowOfAeonsIsRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> weekly(4).shifts(TimeWindow.of(Instant.MIN, Instant.MAX)));
    }
  }

  @Test
  void threeSitesHandOverInTheOrderOfTheirMornings() {
    Rotation sun = Rotation.followTheSun(
        MONDAY,
        1,
        List.of(
            site("new-york", NEW_YORK, 9, 2),
            site("seoul", SEOUL, 9, 2),
            site("berlin", BERLIN, 9, 2)));
    ZonedDateTime nine = MONDAY.atTime(9, 0).atZone(SEOUL);
    assertThat(sun.shifts(TimeWindow.of(nine.toInstant(), nine.plusDays(1).toInstant())))
        .extracting(OnCallShift::site)
        .containsExactly("seoul", "berlin", "new-york");
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(SEOUL).toInstant();
  }

  private static TimeWindow weeks(int count) {
    return TimeWindow.of(
        MONDAY.atStartOfDay(SEOUL).toInstant(),
        MONDAY.plusWeeks(count).atStartOfDay(SEOUL).toInstant());
  }
}
