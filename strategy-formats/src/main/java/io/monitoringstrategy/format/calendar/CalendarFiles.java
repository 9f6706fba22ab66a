package io.monitoringstrategy.format.calendar;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.file.WholeFile;
import io.monitoringstrategy.org.operations.Meeting;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.TeamId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes meetings as iCalendar (RFC 5545), one event each, in UTC.
 *
 * <p>An event of its own, and not a recurrence, is what moves with a holiday and with the clock of its zone
 * in every calendar program; the identity of an event is its process and the day it is due, so that reading
 * a newer file moves an event and does not double it.
 */
public final class CalendarFiles {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String FIRST_LINE = "BEGIN:VCALENDAR";
  private static final int LONGEST_LINE = 75;

  private CalendarFiles() {}

  /**
   * Writes the file whole or not at all; it takes the place of a calendar and of nothing else.
   *
   * @param now when the file is made
   * @throws UnreadableFileException if it cannot be written
   */
  public static void write(Path path, String calendar, List<Meeting> meetings, Instant now) {
    try {
      refuseToReplace(path);
      WholeFile.write(path, of(calendar, meetings, now));
    } catch (IOException e) {
      throw new UnreadableFileException(FileProblem.ofFile(
          path.toString(),
          "cannot be written (" + e.getMessage() + "): is it in a folder you may write to?"));
    }
  }

  /**
   * {@return the meetings as iCalendar}
   *
   * @param calendar what the calendar is called
   * @param now when the file is made
   */
  public static String of(String calendar, List<Meeting> meetings, Instant now) {
    StringBuilder text = new StringBuilder();
    line(text, FIRST_LINE);
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//monitoringstrategy.io//strategy//EN");
    line(text, "NAME:" + escaped(calendar));
    meetings.forEach(meeting -> event(text, calendar, meeting, now));
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private static void refuseToReplace(Path path) throws IOException {
    if (Files.isRegularFile(path) && Files.size(path) > 0) {
      try (InputStream input = Files.newInputStream(path)) {
        byte[] start = input.readNBytes(FIRST_LINE.length());
        if (!new String(start, StandardCharsets.UTF_8).equals(FIRST_LINE)) {
          throw new UnreadableFileException(FileProblem.ofFile(
              path.toString(), "is no calendar and is left alone: name another file"));
        }
      }
    }
  }

  private static void event(StringBuilder text, String calendar, Meeting meeting, Instant now) {
    OperatingProcess process = meeting.process();
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + process.id() + "-" + meeting.due() + "@" + calendar);
    line(text, "DTSTAMP:" + UTC.format(now));
    line(text, "DTSTART:" + UTC.format(meeting.start()));
    line(text, "DTEND:" + UTC.format(meeting.end()));
    line(text, "SUMMARY:" + escaped(process.title().orElse(process.id().value())));
    String description = description(process);
    if (!description.isEmpty()) {
      line(text, "DESCRIPTION:" + escaped(description));
    }
    line(text, "END:VEVENT");
  }

  private static String description(OperatingProcess process) {
    return List.of(
            process.owner().map(owner -> "Owner: " + owner).orElse(""),
            joined(
                "With: ",
                process.participants().keySet().stream().map(TeamId::value).toList()),
            joined("Reviews: ", process.reviews().stream().map(KpiId::value).toList()),
            joined("Inputs: ", process.inputs()),
            joined("Outputs: ", process.outputs()))
        .stream()
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String joined(String heading, List<String> items) {
    return items.isEmpty() ? "" : heading + String.join(", ", items);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** At most 75 bytes a line, never within a character; what goes on begins with a blank. */
  private static void line(StringBuilder text, String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      String character = Character.toString(line.codePointAt(i));
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > LONGEST_LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(character);
      bytes += more;
      i += character.length();
    }
    text.append("\r\n");
  }
}
