package io.monitoringstrategy.format.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTests {
  private static final ZoneId DENVER = ZoneId.of("America/Denver");

  private static Instant iso(String text) {
    return TimeParser.of(TimeNotation.builder().build(), Optional.empty()).parse("t", text);
  }

  private static Instant local(String pattern, String text) {
    TimeNotation notation = TimeNotation.builder().pattern(pattern).zone(DENVER).build();
    return TimeParser.of(notation, Optional.empty()).parse("t", text);
  }

  private static Instant onChange(AmbiguousTime choice, String text) {
    TimeNotation notation =
        TimeNotation.builder().zone(DENVER).atOverlap(choice).atGap(choice).build();
    return TimeParser.of(notation, Optional.empty()).parse("t", text);
  }

  private static void assertRefused(Runnable reading, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(reading::run)
        .withMessage(message);
  }

  @Nested
  class Iso {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "2026-03-01T10:00:00Z", "2026-03-01T10:00z", "2026-03-01 10:00:00Z",
          "2026-03-01T19:00:00+09:00", "2026-03-01T19:00:00.000+0900", "2026-03-01 05:00:00-05",
          "2026-03-01 10:00:00 +0000", "2026-03-01t10:00:00Z"
        })
    void isReadWithAnyOffset(String text) {
      assertThat(iso(text)).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void keepsItsFraction() {
      assertThat(iso("2026-03-01T10:00:00.123456Z"))
          .isEqualTo(Instant.parse("2026-03-01T10:00:00.123456Z"));
    }

    @Test
    void withoutOffsetNeedsAZone() {
      assertRefused(
          () -> iso("2026-03-01T10:00:00"),
          "t '2026-03-01T10:00:00': has no zone: give one by --zone, or for incidents by times.zone of a mapping");
    }

    @Test
    void withoutOffsetTakesTheZoneGivenElsewhere() {
      TimeParser parser =
          TimeParser.of(TimeNotation.builder().build(), Optional.of(ZoneId.of("Asia/Seoul")));

      assertThat(parser.parse("t", "2026-03-01T19:00"))
          .isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void prefersTheZoneOfTheNotation() {
      TimeNotation notation = TimeNotation.builder().zone(DENVER).build();
      TimeParser parser = TimeParser.of(notation, Optional.of(ZoneId.of("Asia/Seoul")));

      assertThat(parser.parse("t", "2026-01-01T00:00"))
          .isEqualTo(Instant.parse("2026-01-01T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2026-02-31T10:00:00Z", "2026-03-01", "2026-03-01T", "2026-03-0110:00:00Z",
          "2026-03-01T24:00:00Z", "2026-03-01T10:00:00+25:00", "+12026-03-01T10:00:00Z",
              "1740823200",
          "03/01/2026 10:00"
        })
    void refusesWhatIsNoTime(String text) {
      assertRefused(
          () -> iso(text),
          "t '" + text + "': must be a time such as 2026-03-01T10:00:00Z that the calendar has");
    }

    @Test
    void refusesTheYearZero() {
      assertRefused(
          () -> iso("0000-03-01T10:00:00Z"),
          "t '0000-03-01T10:00:00Z': the year must lie between 1 and 9999");
    }
  }

  @Nested
  class Patterns {
    @ParameterizedTest
    @CsvSource({
      "M/d/yyyy H:mm,6/21/2005 10:54",
      "d.M.yyyy H:mm,21.6.2005 10:54",
      "yyyyMMddHHmm,200506211054",
      "dd-MMM-yyyy hh:mm a,21-JUN-2005 10:54 am",
      "d/M/yy H:mm,21/6/05 10:54",
      "yyyy-MM-dd HH:mm:ss.SSS,2005-06-21 10:54:00.000",
      "d 'day of' M yyyy G H:mm,21 day of 6 2005 AD 10:54"
    })
    void readLocalTimesInTheZone(String pattern, String text) {
      assertThat(local(pattern, text)).isEqualTo(Instant.parse("2005-06-21T16:54:00Z"));
    }

    @Test
    void mayHoldTheOffset() {
      assertThat(local("d/M/yyyy H:mm xx", "21/6/2005 10:54 +0200"))
          .isEqualTo(Instant.parse("2005-06-21T08:54:00Z"));
    }

    @Test
    void mayHoldTheZone() {
      assertThat(local("d/M/yyyy H:mm VV", "21/6/2005 10:54 Asia/Seoul"))
          .isEqualTo(Instant.parse("2005-06-21T01:54:00Z"));
    }

    @Test
    void leaveIsoWithAnOffsetReadable() {
      assertThat(local("d/M/yyyy H:mm", "2005-06-21T16:54:00Z"))
          .isEqualTo(Instant.parse("2005-06-21T16:54:00Z"));
    }

    @Test
    void makeIsoWithoutAnOffsetSuspect() {
      assertRefused(
          () -> local("d/M/yyyy H:mm", "2005-06-21T16:54:00"),
          "t '2005-06-21T16:54:00': must be written as 'd/M/yyyy H:mm' and be a day that the"
              + " calendar has");
    }

    @Test
    void refuseADayThatNoCalendarHas() {
      assertRefused(
          () -> local("d/M/yyyy H:mm", "31/2/2026 10:00"),
          "t '31/2/2026 10:00': must be written as 'd/M/yyyy H:mm' and be a day that the calendar"
              + " has");
    }

    @Test
    void refuseYearsOfFiveDigits() {
      assertRefused(
          () -> local("d/M/yyyy H:mm", "1/2/+12026 10:00"),
          "t '1/2/+12026 10:00': the year must lie between 1 and 9999");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"d/M/yyyy", "H:mm", "DD/MM/YYYY HH:mm", "d/M/yyyy hh:mm", "foo", "", "'"})
    void mustTellAMoment(String pattern) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TimeNotation.builder().pattern(pattern).build())
          .withMessageStartingWith(
              "pattern '" + pattern + "': must tell day and time of day, as d/M/yyyy H:mm does");
    }

    @Test
    void mayTakeTheYearOfAWeekForThatOfADay() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> TimeNotation.builder().pattern("dd.MM.YYYY HH:mm").build())
          .withMessage("pattern 'dd.MM.YYYY HH:mm': must tell day and time of day, as d/M/yyyy H:mm"
              + " does; Y is the year of a week, y that of a day");
    }
  }

  /** Denver went from -07:00 to -06:00 on 3 April 2005 at 2:00, and back on 30 October at 2:00. */
  @Nested
  class ClockChanges {
    @Test
    void showAnHourTwiceAndTheLaterIsMeant() {
      assertThat(onChange(AmbiguousTime.LATER, "2005-10-30T01:30"))
          .isEqualTo(Instant.parse("2005-10-30T08:30:00Z"));
    }

    @Test
    void showAnHourTwiceAndTheEarlierCanBeMeant() {
      assertThat(onChange(AmbiguousTime.EARLIER, "2005-10-30T01:30"))
          .isEqualTo(Instant.parse("2005-10-30T07:30:00Z"));
    }

    @Test
    void skipAnHourAndTheLaterIsMeant() {
      assertThat(onChange(AmbiguousTime.LATER, "2005-04-03T02:30"))
          .isEqualTo(Instant.parse("2005-04-03T09:30:00Z"));
    }

    @Test
    void skipAnHourAndTheEarlierCanBeMeant() {
      assertThat(onChange(AmbiguousTime.EARLIER, "2005-04-03T02:30"))
          .isEqualTo(Instant.parse("2005-04-03T08:30:00Z"));
    }

    @Test
    void areLaterUnlessToldOtherwise() {
      assertThat(TimeNotation.builder().build())
          .extracting(TimeNotation::atOverlap, TimeNotation::atGap)
          .containsExactly(AmbiguousTime.LATER, AmbiguousTime.LATER);
    }

    @Test
    void doNotTouchATimeWithAnOffset() {
      assertThat(onChange(AmbiguousTime.LATER, "2005-10-30T01:30-06:00"))
          .isEqualTo(Instant.parse("2005-10-30T07:30:00Z"));
    }
  }
}
