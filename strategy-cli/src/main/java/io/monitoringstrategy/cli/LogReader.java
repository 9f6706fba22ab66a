package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.alerts.AlertFiles;
import io.monitoringstrategy.format.incidents.IncidentFiles;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.Problems;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the logs of one run, from files or from standard input, as they are known now. */
final class LogReader {
  private static final String STREAM = "-";

  private final Console console;
  private final LogOptions options;
  private final Optional<ZoneId> zone;
  private final Instant now;

  LogReader(Console console, LogOptions options, Optional<ZoneId> zone, Instant now) {
    this.console = console;
    this.options = options;
    this.zone = zone;
    this.now = now;
  }

  /** {@return the incidents of the files, one file after the other} */
  IncidentLog incidents(List<String> files) {
    requireDifferent(files, "incidents");
    return IncidentLog.concat(files.stream().map(this::incidents).toList());
  }

  IncidentLog incidents(String file) {
    IncidentFiles mapped = IncidentFiles.mappedBy(options.columns());
    IncidentFiles zoned = zone.map(mapped::withZone).orElse(mapped);
    IncidentFiles reader = options.isStrict() ? zoned.strict() : zoned;
    IncidentLog log = file.equals(STREAM)
        ? reader.read(StandardInput.NAME, console.in())
        : reader.watchedBy(options.progress().of(console, Path.of(file))).read(Path.of(file));
    IncidentLog known = log.knownAt(now);
    sayAhead(file, "incident", known.ahead(), known.cutOff());
    return known;
  }

  /** {@return the alerts of the files, one file after the other} */
  AlertLog alerts(List<String> files) {
    requireDifferent(files, "alerts");
    return AlertLog.concat(files.stream().map(this::alerts).toList());
  }

  AlertLog alerts(String file) {
    AlertFiles standard = AlertFiles.standard();
    AlertFiles zoned = zone.map(standard::withZone).orElse(standard);
    AlertFiles formatted = options.inputFormat().map(zoned::withFormat).orElse(zoned);
    AlertFiles reader = options.isStrict() ? formatted.strict() : formatted;
    AlertLog log = file.equals(STREAM)
        ? reader.read(StandardInput.NAME, console.in())
        : reader.watchedBy(options.progress().of(console, Path.of(file))).read(Path.of(file));
    AlertLog known = log.knownAt(now);
    sayAhead(file, "alert", known.ahead(), known.cutOff());
    return known;
  }

  private void sayAhead(String file, String record, long ahead, long cutOff) {
    if (ahead > 0) {
      say(
          file,
          counted(ahead, record, "begins", "begin") + " after " + shownNow() + " and "
              + (ahead == 1 ? "is" : "are") + " left out");
    }
    if (cutOff > 0) {
      say(
          file,
          counted(cutOff, record, "has", "have") + " a time after " + shownNow()
              + ", which is not known yet: what is resolved then is open");
    }
  }

  private Instant shownNow() {
    return now.truncatedTo(ChronoUnit.SECONDS);
  }

  private void say(String file, String message) {
    console.err().println("strategy: " + StandardInput.nameOf(file) + ": " + message);
  }

  private static String counted(long count, String record, String one, String several) {
    return Words.counted(count, record) + " " + (count == 1 ? one : several);
  }

  private static void requireDifferent(List<String> files, String records) {
    Set<String> seen = new HashSet<>();
    Problems twice = Problems.of("input");
    files.forEach(file -> twice.rejectIf(
        !seen.add(
            file.equals(STREAM)
                ? file
                : Path.of(file).toAbsolutePath().normalize().toString()),
        "'" + file + "' is given twice: its " + records + " would count twice"));
    twice.throwIfAny();
  }
}
