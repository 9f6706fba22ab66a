package io.monitoringstrategy.format.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.org.StandardTeams;
import io.monitoringstrategy.org.operations.Cadence;
import io.monitoringstrategy.org.operations.Meeting;
import io.monitoringstrategy.org.operations.OperatingCalendar;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.TimeWindow;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFilesTests {
  private static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");
  private static final OperatingProcess REVIEW = OperatingProcess.builder(
          ProcessId.of("service-review"), Cadence.monthly(-1, DayOfWeek.SUNDAY))
      .title("Review, monthly; 서비스 리뷰")
      .at(LocalTime.of(2, 30))
      .zone(ZoneId.of("Europe/Berlin"))
      .length(Duration.ofMinutes(90))
      .owner(StandardTeams.SRE)
      .putParticipant(StandardTeams.BUSINESS, 1)
      .addReviews(KpiId.of("uptime"))
      .addInputs("a \\ b")
      .build();

  @Test
  void anEventBeginsAndEndsInUtcWhateverItsClockDoes() {
    // the clock leaps from two to three on 28 March 2027
    assertThat(calendar("2027-02-01T00:00:00Z", "2027-05-01T00:00:00Z"))
        .contains("DTSTART:20270228T013000Z")
        .contains("DTSTART:20270328T013000Z")
        .contains("DTSTART:20270425T003000Z");
  }

  @Test
  void textIsEscaped() {
    assertThat(unfolded(calendar("2027-02-01T00:00:00Z", "2027-03-01T00:00:00Z")))
        .contains("SUMMARY:Review\\, monthly\\; 서비스 리뷰\r\n")
        .contains(
            "DESCRIPTION:Owner: sre\\nWith: business\\nReviews: uptime\\nInputs: a \\\\ b\r\n");
  }

  @Test
  void noLineIsLongerThan75Bytes() {
    OperatingProcess wordy = REVIEW.withTitle("서비스".repeat(60));

    String text = CalendarFiles.of(
        "checkout", meetings(wordy, "2027-02-01T00:00:00Z", "2027-03-01T00:00:00Z"), NOW);

    assertThat(text.split("\r\n", -1))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(unfolded(text)).contains("SUMMARY:" + "서비스".repeat(60) + "\r\n");
  }

  @Test
  void eachEventKeepsItsIdentityFromFileToFile() {
    assertThat(calendar("2027-02-01T00:00:00Z", "2027-03-01T00:00:00Z"))
        .contains("UID:service-review-2027-02-28@checkout\r\n")
        .contains("DTSTAMP:20261102T000000Z\r\n");
  }

  @Test
  void aCalendarWithoutMeetingsIsOne() {
    assertThat(CalendarFiles.of("checkout", List.of(), NOW))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .endsWith("END:VCALENDAR\r\n")
        .doesNotContain("VEVENT");
  }

  private static String calendar(String from, String to) {
    return CalendarFiles.of("checkout", meetings(REVIEW, from, to), NOW);
  }

  private static List<Meeting> meetings(OperatingProcess process, String from, String to) {
    return OperatingCalendar.of(List.of(process))
        .meetings(TimeWindow.of(Instant.parse(from), Instant.parse(to)));
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }
}
