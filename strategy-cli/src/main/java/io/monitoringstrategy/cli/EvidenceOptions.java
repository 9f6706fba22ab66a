package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.Evidence;
import io.monitoringstrategy.format.alerts.AlertFiles;
import io.monitoringstrategy.format.incidents.IncidentFiles;
import io.monitoringstrategy.format.incidents.IncidentMapping;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.strategy.checks.AlertEvidence;
import io.monitoringstrategy.strategy.checks.IncidentEvidence;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The logs that a strategy is held against. */
final class EvidenceOptions {
  @Option(
      names = "--incidents",
      paramLabel = "FILE",
      description = "What really happened, CSV or NDJSON: for the rules that need incidents.")
  private Optional<Path> incidents = Optional.empty();

  @Option(
      names = "--alerts",
      paramLabel = "FILE",
      description = "What really fired, CSV or NDJSON: for the rules that need alerts.")
  private Optional<Path> alerts = Optional.empty();

  @Option(
      names = "--mapping",
      paramLabel = "FILE|NAME",
      description =
          "A YAML file that says which column of the incidents means what, or one that comes"
              + " along: servicenow, statuspage, upptime, uptime-kuma (default: the standard columns).")
  private Optional<String> mapping = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Zone of times in the logs without an offset, such as Asia/Seoul.",
      converter = WindowOptions.ZoneConverter.class)
  private Optional<ZoneId> zone = Optional.empty();

  /** {@return what the logs say; nothing of those that are not given, or that are empty} */
  Evidence read(Console console, Instant now) {
    Problems.of("--mapping")
        .rejectIf(
            mapping.isPresent() && incidents.isEmpty(), "needs --incidents FILE to say of what")
        .throwIfAny();
    Evidence evidence = Evidence.NONE;
    Optional<IncidentLog> happened =
        incidents.map(file -> LeftOut.said(console, file, incidents(file)));
    Optional<TimeWindow> watched = happened.flatMap(log -> log.span(now));
    if (watched.isPresent()) {
      evidence = evidence.with(
          IncidentEvidence.KIND, new IncidentEvidence(happened.orElseThrow(), watched.get()));
    }
    Optional<AlertLog> fired = alerts.map(file -> LeftOut.said(console, file, alerts(file)));
    Optional<TimeWindow> firing = fired.flatMap(AlertLog::span);
    if (firing.isPresent()) {
      evidence =
          evidence.with(AlertEvidence.KIND, new AlertEvidence(fired.orElseThrow(), firing.get()));
    }
    return evidence;
  }

  private IncidentLog incidents(Path file) {
    IncidentFiles reader = IncidentFiles.mappedBy(
        mapping.map(IncidentArguments::mapping).orElseGet(IncidentMapping::standard));
    return zone.map(reader::withZone).orElse(reader).read(file);
  }

  private AlertLog alerts(Path file) {
    return zone.map(AlertFiles.standard()::withZone)
        .orElse(AlertFiles.standard())
        .read(file);
  }
}
