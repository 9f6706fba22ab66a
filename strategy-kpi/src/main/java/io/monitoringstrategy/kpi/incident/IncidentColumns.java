package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.column.CodeColumn;
import io.monitoringstrategy.kpi.column.TextColumn;
import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.Optional;

/** The columns of a log, one row an incident. */
final class IncidentColumns {
  private final TextColumn ids;
  private final CodeColumn services;
  private final CodeColumn severities;
  private final TimeColumn started;
  private final TimeColumn detected;
  private final TimeColumn acknowledged;
  private final TimeColumn mitigated;
  private final TimeColumn resolved;
  private int rows;
  private int roundedDown;

  IncidentColumns(int expected) {
    this(
        new TextColumn(expected),
        new CodeColumn(expected),
        new CodeColumn(expected),
        new TimeColumn(expected),
        new TimeColumn(expected),
        new TimeColumn(expected),
        new TimeColumn(expected),
        new TimeColumn(expected));
  }

  private IncidentColumns(
      TextColumn ids,
      CodeColumn services,
      CodeColumn severities,
      TimeColumn started,
      TimeColumn detected,
      TimeColumn acknowledged,
      TimeColumn mitigated,
      TimeColumn resolved) {
    this.ids = ids;
    this.services = services;
    this.severities = severities;
    this.started = started;
    this.detected = detected;
    this.acknowledged = acknowledged;
    this.mitigated = mitigated;
    this.resolved = resolved;
  }

  void append(Incident incident) {
    append(
        incident.idText(),
        incident.serviceText(),
        incident.severityText(),
        incident.startedMillis(),
        incident.detectedMillis(),
        incident.acknowledgedMillis(),
        incident.mitigatedMillis(),
        incident.resolvedMillis());
    roundedDown += incident.isRoundedDown() ? 1 : 0;
  }

  void append(
      CharSequence id,
      String service,
      String severity,
      long startedAt,
      long detectedAt,
      long acknowledgedAt,
      long mitigatedAt,
      long resolvedAt) {
    ids.append(id);
    services.append(service);
    severities.append(severity);
    started.append(startedAt);
    detected.append(detectedAt);
    acknowledged.append(acknowledgedAt);
    mitigated.append(mitigatedAt);
    resolved.append(resolvedAt);
    rows++;
  }

  void appendAll(IncidentColumns other) {
    ids.appendAll(other.ids);
    services.appendAll(other.services);
    severities.appendAll(other.severities);
    started.appendAll(other.started);
    detected.appendAll(other.detected);
    acknowledged.appendAll(other.acknowledged);
    mitigated.appendAll(other.mitigated);
    resolved.appendAll(other.resolved);
    rows += other.rows;
    roundedDown += other.roundedDown;
  }

  /** Appends a row of another log, without its moments after an instant. */
  void appendKnown(IncidentColumns other, int row, long until) {
    append(
        other.ids.get(row),
        other.services.get(row),
        other.severities.get(row),
        other.started.get(row),
        TimeColumn.known(other.detected.get(row), until),
        TimeColumn.known(other.acknowledged.get(row), until),
        TimeColumn.known(other.mitigated.get(row), until),
        TimeColumn.known(other.resolved.get(row), until));
  }

  IncidentColumns trimmed() {
    IncidentColumns trimmed = new IncidentColumns(
        ids.trimmed(),
        services.trimmed(),
        severities.trimmed(),
        started.trimmed(),
        detected.trimmed(),
        acknowledged.trimmed(),
        mitigated.trimmed(),
        resolved.trimmed());
    trimmed.rows = rows;
    trimmed.roundedDown = roundedDown;
    return trimmed;
  }

  Incident incident(int row) {
    return new Incident(
        ids.get(row),
        services.get(row),
        severities.get(row),
        started.get(row),
        detected.get(row),
        acknowledged.get(row),
        mitigated.get(row),
        resolved.get(row),
        false);
  }

  Optional<TimeWindow> span(long now) {
    if (rows == 0) {
      return Optional.empty();
    }
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    long lastStart = Long.MIN_VALUE;
    boolean open = false;
    for (int row = 0; row < rows; row++) {
      first = Math.min(first, started.get(row));
      lastStart = Math.max(lastStart, started.get(row));
      open |= resolved.get(row) == TimeColumn.MISSING;
      last = Math.max(last, last(row));
    }
    boolean endsAsItStarts = lastStart == last;
    long closed = endsAsItStarts ? last + 1 : last;
    long end = open ? Math.max(closed, now) : closed;
    return Optional.of(TimeWindow.of(Instant.ofEpochMilli(first), Instant.ofEpochMilli(end)));
  }

  /** {@return the last moment of all; the least number if there is no row} */
  long last() {
    long last = Long.MIN_VALUE;
    for (int row = 0; row < rows; row++) {
      last = Math.max(last, last(row));
    }
    return last;
  }

  /** {@return the last moment of a row; those that are missing are less than any other} */
  long last(int row) {
    long closed = Math.max(mitigated.get(row), resolved.get(row));
    long noticed = Math.max(detected.get(row), acknowledged.get(row));
    return Math.max(started.get(row), Math.max(noticed, closed));
  }

  /** Takes over how many rows had an instant finer than a millisecond. */
  void countRoundedDown(IncidentColumns other) {
    roundedDown += other.roundedDown;
  }

  /** {@return how many rows had an instant finer than a millisecond} */
  int roundedDown() {
    return roundedDown;
  }

  int rows() {
    return rows;
  }

  CodeColumn services() {
    return services;
  }

  CodeColumn severities() {
    return severities;
  }

  long repeatedIds() {
    return ids.repeated();
  }

  long started(int row) {
    return started.get(row);
  }

  long detected(int row) {
    return detected.get(row);
  }

  long acknowledged(int row) {
    return acknowledged.get(row);
  }

  long mitigated(int row) {
    return mitigated.get(row);
  }

  long resolved(int row) {
    return resolved.get(row);
  }
}
