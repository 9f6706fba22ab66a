package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.format.incidents.IncidentMapping;
import io.monitoringstrategy.format.incidents.IncidentMappings;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the logs of incidents and alerts are read. */
final class LogOptions {
  @Option(
      names = "--mapping",
      paramLabel = "FILE|NAME",
      description =
          "A YAML file that says which column of the incidents means what, or one that comes along:"
              + " servicenow, statuspage, upptime, uptime-kuma (default: the standard columns).")
  private Optional<String> mapping = Optional.empty();

  @Option(
      names = "--input-format",
      paramLabel = "csv|ndjson",
      description = "What standard input holds (default: csv); files say so by their ending.")
  private Optional<LogFormat> inputFormat = Optional.empty();

  @Option(
      names = "--strict",
      description = "Refuse a log that has an invalid row instead of leaving it out.")
  private boolean strict;

  @Mixin
  private final ProgressOptions progress = new ProgressOptions();

  /**
   * Refuses a mapping of nothing.
   *
   * @param incidents the log that it would be of
   */
  void requireLogOf(Optional<String> incidents) {
    Problems.of("--mapping")
        .rejectIf(
            mapping.isPresent() && incidents.isEmpty(), "needs --incidents FILE to say of what")
        .throwIfAny();
  }

  boolean isStrict() {
    return strict;
  }

  /**
   * {@return what reads them}
   *
   * @param zone that of times without an offset
   * @param now what comes later is not known yet
   */
  LogReader reader(Console console, Optional<ZoneId> zone, Instant now) {
    return new LogReader(console, this, zone, now);
  }

  /** {@return the columns of the incidents} */
  IncidentMapping columns() {
    return mapping.map(LogOptions::mapping).orElseGet(IncidentMapping::standard);
  }

  /** {@return the format that was said of an input: of standard input alone} */
  Optional<LogFormat> formatOf(String file) {
    return inputFormat.filter(format -> StandardInput.isMeantBy(file));
  }

  ProgressOptions progress() {
    return progress;
  }

  private static IncidentMapping mapping(String nameOrFile) {
    if (IncidentMappings.presets().contains(nameOrFile)) {
      return IncidentMappings.preset(nameOrFile);
    }
    Problems.of("--mapping '" + nameOrFile + "'")
        .rejectIf(
            !nameOrFile.contains(".") && !Files.exists(Path.of(nameOrFile)),
            "is neither a file nor one of " + String.join(", ", IncidentMappings.presets())
                + NearestName.hint(nameOrFile, IncidentMappings.presets()))
        .throwIfAny();
    return IncidentMappings.read(Path.of(nameOrFile));
  }
}
