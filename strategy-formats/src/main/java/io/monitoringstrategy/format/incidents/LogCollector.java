package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.rows.InvalidRows;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.util.Optional;
import java.util.function.IntSupplier;

/** A log in the making, and the rows that could not become part of it. */
final class LogCollector {
  private final IncidentLog.Builder log;
  private final IntSupplier linesBefore;
  private final InvalidRows invalid;
  private final String file;
  private long usable;

  /** Collects what is in a file. */
  LogCollector(String file) {
    this(file, 0, () -> 0);
  }

  /**
   * Collects what is in a part of a file.
   *
   * @param expected about how many incidents that will be
   * @param linesBefore how many lines stand before it, which somebody else may know later
   */
  LogCollector(String file, int expected, IntSupplier linesBefore) {
    this.log = IncidentLog.builder(expected);
    this.linesBefore = linesBefore;
    this.invalid = new InvalidRows(file);
    this.file = file;
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

  /** Counts an incident that changes after what is known. */
  void addCutOff() {
    log.addCutOff();
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

  void addInvalid(int lineHere, String said) {
    int line = linesBefore.getAsInt() + lineHere;
    log.addInvalid("line " + line, invalid.add(line, said));
  }

  /** Adds what was collected of the rest of the file. */
  void addRest(LogCollector rest) {
    usable += rest.usable;
    invalid.addRest(rest.invalid);
    log.addAll(rest.log.build());
  }

  /** {@return what refuses the file as a whole} */
  UnreadableFileException refusal(String because) {
    return new UnreadableFileException(FileProblem.ofFile(file, because));
  }

  IncidentLog log(Optional<String> refusingBecause) {
    invalid.requireUsable(usable, "incident", "does it need a mapping?", refusingBecause);
    return log.build();
  }
}
