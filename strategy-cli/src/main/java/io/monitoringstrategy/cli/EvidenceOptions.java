package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.Evidence;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.strategy.checks.AlertEvidence;
import io.monitoringstrategy.strategy.checks.IncidentEvidence;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The logs that a strategy is held against. */
final class EvidenceOptions {
  @Option(
      names = "--incidents",
      paramLabel = "FILE",
      description = "What really happened, CSV or NDJSON: for the rules that need incidents.")
  private Optional<String> incidents = Optional.empty();

  @Option(
      names = "--alerts",
      paramLabel = "FILE",
      description = "What really fired, CSV or NDJSON: for the rules that need alerts.")
  private Optional<String> alerts = Optional.empty();

  @Mixin
  private final LogOptions logs = new LogOptions();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Zone of times in the logs without an offset, such as Asia/Seoul.",
      converter = WindowOptions.ZoneConverter.class)
  private Optional<ZoneId> zone = Optional.empty();

  /** {@return what the logs say; nothing of those that are not given, or that are empty} */
  Evidence read(Console console, Instant now) {
    logs.requireLogOf(incidents);
    Evidence evidence = Evidence.NONE;
    LogReader reader = logs.reader(console, zone, now);
    Optional<IncidentLog> happened = incidents.map(reader::incidents);
    Optional<TimeWindow> watched = happened.flatMap(log -> log.span(now));
    if (watched.isPresent()) {
      evidence = evidence.with(
          IncidentEvidence.KIND, new IncidentEvidence(happened.orElseThrow(), watched.get()));
    }
    Optional<AlertLog> fired = alerts.map(reader::alerts);
    Optional<TimeWindow> firing = fired.flatMap(AlertLog::span);
    if (firing.isPresent()) {
      evidence =
          evidence.with(AlertEvidence.KIND, new AlertEvidence(fired.orElseThrow(), firing.get()));
    }
    return evidence;
  }
}
