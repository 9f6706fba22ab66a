package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.rows.InvalidRows;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.util.Optional;

/** A log in the making, and the rows that could not become part of it. */
final class LogCollector {
  private final IncidentLog.Builder log = IncidentLog.builder();
  private final InvalidRows invalid;
  private long usable;

  LogCollector(String file) {
    this.invalid = new InvalidRows(file);
  }

  void add(Incident incident) {
    usable++;
    log.add(incident);
  }

  void add(
      CharSequence id,
      String service,
      String severity,
      long startedAt,
      long detectedAt,
      long acknowledgedAt,
      long mitigatedAt,
      long resolvedAt) {
    usable++;
    log.add(id, service, severity, startedAt, detectedAt, acknowledgedAt, mitigatedAt, resolvedAt);
  }

  /** Adds an incident that rows tell of which were counted on their own. */
  void addTold(Incident incident) {
    log.add(incident);
  }

  /** Counts a row that is part of what other rows tell. */
  void addFolded() {
    usable++;
    log.addFolded();
  }

  /** Counts a record with a local time that the clocks show twice or never. */
  void addAtClockChange() {
    log.addAtClockChange();
  }

  void addExcluded() {
    usable++;
    log.addExcluded();
  }

  void addInvalid(int line, String said) {
    log.addInvalid("line " + line, invalid.add(line, said));
  }

  IncidentLog log(Optional<String> refusingBecause) {
    invalid.requireUsable(usable, "incident", "does it need a mapping?", refusingBecause);
    return log.build();
  }
}
