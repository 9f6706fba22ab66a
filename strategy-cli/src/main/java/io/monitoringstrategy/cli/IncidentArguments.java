package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The incident logs that a subcommand is about. */
final class IncidentArguments {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Incident logs, CSV or NDJSON by their ending (.ndjson, .jsonl), or - for standard input.")
  private List<String> files = List.of();

  @Mixin
  private final LogOptions logs = new LogOptions();

  IncidentArguments(Console console) {
    this.console = console;
  }

  /** {@return the incidents, of which was said what is left out} */
  IncidentLog read(Optional<ZoneId> zone, Instant now) {
    return logs.reader(console, zone, now).incidents(files);
  }

  /** {@return the incidents, for an answer that lists what is left out} */
  IncidentLog readListed(Optional<ZoneId> zone, Instant now) {
    return logs.reader(console, zone, now).listedIncidents(files);
  }
}
