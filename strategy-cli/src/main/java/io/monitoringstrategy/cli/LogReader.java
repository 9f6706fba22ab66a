package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.alerts.AlertFiles;
import io.monitoringstrategy.format.incidents.IncidentFiles;
import io.monitoringstrategy.format.incidents.IncidentMapping;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.Problems;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the logs of one run, from files or from standard input, as they are known now. */
final class LogReader {
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

  /** {@return the incidents of a file, of which was said what is left out} */
  IncidentLog incidents(String file) {
    return incidents(List.of(file));
  }

  /** {@return the incidents of the files one after the other, for an answer that lists what is left out} */
  IncidentLog listedIncidents(List<String> files) {
    requireDifferent(files, "incidents");
    return once(files.stream()
        .map(file -> files.size() == 1
            ? listedIncidents(file)
            : listedIncidents(file).in(StandardInput.nameOf(file)))
        .toList());
  }

  /** {@return the incidents of the files one after the other, of which was said what is left out} */
  IncidentLog incidents(List<String> files) {
    requireDifferent(files, "incidents");
    return once(files.stream().map(this::unlistedIncidents).toList());
  }

  /** {@return the alerts of a file, of which was said what is left out} */
  AlertLog alerts(String file) {
    AlertLog log = listedAlerts(file);
    LeftOut.say(console, file, log.invalid(), log.rejected());
    return log;
  }

  /** {@return the alerts of the files one after the other, for an answer that lists what is left out} */
  AlertLog listedAlerts(List<String> files) {
    requireDifferent(files, "alerts");
    return AlertLog.concat(files.stream()
        .map(file -> files.size() == 1
            ? listedAlerts(file)
            : listedAlerts(file).in(StandardInput.nameOf(file)))
        .toList());
  }

  private IncidentLog unlistedIncidents(String file) {
    IncidentLog log = listedIncidents(file);
    LeftOut.say(console, file, log.invalid(), log.rejected());
    return log;
  }

  /** Every incident counts, and where several have one id, that is said. */
  private IncidentLog once(List<IncidentLog> logs) {
    IncidentLog all = IncidentLog.concat(logs);
    long repeatedIds = all.repeatedIds();
    if (repeatedIds > 0) {
      console
          .err()
          .println("strategy: ids that an earlier incident has: "
              + Words.counted(repeatedIds, "incident")
              + ", and every one counts: is something exported twice?");
    }
    return all;
  }

  private IncidentLog listedIncidents(String file) {
    IncidentMapping columns = options.columns();
    IncidentFiles mapped =
        IncidentFiles.mappedBy(options.formatOf(file).map(columns::withFormat).orElse(columns));
    IncidentFiles zoned = zone.map(mapped::withZone).orElse(mapped);
    IncidentFiles reader = (options.isStrict() ? zoned.strict() : zoned)
        .knownAt(now)
        .remarkingTo(remark -> say(file, remark));
    IncidentLog known = console.read(
        file, reader::read, path -> reader.watchedBy(progress(path)).read(path));
    sayAhead(file, "incident", known.ahead(), known.cutOff());
    return known;
  }

  private AlertLog listedAlerts(String file) {
    AlertFiles standard = AlertFiles.standard();
    AlertFiles zoned = zone.map(standard::withZone).orElse(standard);
    AlertFiles formatted = options.formatOf(file).map(zoned::withFormat).orElse(zoned);
    AlertFiles reader = options.isStrict() ? formatted.strict() : formatted;
    AlertLog known = console
        .read(file, reader::read, path -> reader.watchedBy(progress(path)).read(path))
        .knownAt(now);
    sayAhead(file, "alert", known.ahead(), known.cutOff());
    return known;
  }

  private UnaryOperator<InputStream> progress(Path file) {
    return options.progress().of(console, file);
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
              + ", which is not known yet: what ends then is open");
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
            StandardInput.isMeantBy(file)
                ? file
                : Path.of(file).toAbsolutePath().normalize().toString()),
        "'" + file + "' is given twice: its " + records + " would count twice"));
    twice.throwIfAny();
  }
}
