package io.monitoringstrategy.format.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.org.operations.Cadence;
import io.monitoringstrategy.org.operations.HolidayRule;
import io.monitoringstrategy.org.operations.Meeting;
import io.monitoringstrategy.org.operations.OperatingCalendar;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.TimeWindow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What RFC 5545 asks of a calendar, for any text and any meetings. */
class CalendarProperties {
  private static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");
  private static final TimeWindow QUARTER =
      TimeWindow.parse("2027-02-01T00:00:00Z/2027-05-01T00:00:00Z");

  @Property(tries = 300)
  void everyLineEndsAsItShouldAndIsAtMost75BytesLong(@ForAll("texts") String title) {
    String text = CalendarFiles.of("checkout", meetings(title, "Europe/Berlin", 0), NOW);

    assertThat(text).endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text.split("\r\n", -1))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Property(tries = 300)
  void aTitleIsReadBackAsItWas(@ForAll("texts") String title) {
    String text = CalendarFiles.of("checkout", meetings(title, "Europe/Berlin", 0), NOW);

    assertThat(values(text, "SUMMARY:"))
        .isNotEmpty()
        .allSatisfy(summary -> assertThat(unescaped(summary)).isEqualTo(title));
  }

  @Property(tries = 100)
  void everyMeetingIsAnEventOfItsOwnWhateverHolidaysThereAre(
      @ForAll("zones") String zone, @ForAll @IntRange(max = 20) int holidays) {
    List<Meeting> meetings = meetings("Review", zone, holidays);
    String text = CalendarFiles.of("checkout", meetings, NOW);

    assertThat(Set.copyOf(values(text, "UID:"))).hasSize(meetings.size());
    assertThat(values(text, "DTSTART:"))
        .isEqualTo(meetings.stream()
            .map(meeting ->
                meeting.start().toInstant().toString().replace("-", "").replace(":", ""))
            .toList());
    assertThat(CalendarFiles.of("checkout", meetings, NOW)).isEqualTo(text);
  }

  private static List<Meeting> meetings(String title, String zone, int holidays) {
    OperatingProcess review = OperatingProcess.builder(ProcessId.of("review"), Cadence.workdays())
        .title(title)
        .at(LocalTime.of(2, 30))
        .zone(ZoneId.of(zone))
        .length(Duration.ofMinutes(90))
        .build();
    LocalDate first = LocalDate.of(2027, 2, 1);
    return OperatingCalendar.of(List.of(review))
        .withHolidays(first.datesUntil(first.plusDays(holidays)).toList(), HolidayRule.NEXT_WORKDAY)
        .meetings(QUARTER);
  }

  private static List<String> values(String text, String property) {
    return text.replace("\r\n ", "")
        .lines()
        .filter(line -> line.startsWith(property))
        .map(line -> line.substring(property.length()))
        .toList();
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab ;,\\:\"\n서비스é€")
        .withChars('A', 'Z')
        .ofMinLength(1)
        .ofMaxLength(200)
        .filter(text -> !text.isBlank());
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of("UTC", "Asia/Seoul", "Europe/Berlin", "Australia/Lord_Howe");
  }
}
