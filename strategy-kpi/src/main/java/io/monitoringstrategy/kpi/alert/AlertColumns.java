package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.column.CodeColumn;
import io.monitoringstrategy.kpi.column.TextColumn;
import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.Optional;

/** The columns of a log, one row an alert. */
final class AlertColumns {
  private final CodeColumn rules;
  private final TimeColumn fired;
  private final TimeColumn resolved;
  private final TimeColumn acknowledged;
  private final CodeColumn outcomes;
  private final TextColumn incidents;
  private int rows;

  AlertColumns() {
    this(
        new CodeColumn(),
        new TimeColumn(),
        new TimeColumn(),
        new TimeColumn(),
        new CodeColumn(),
        new TextColumn());
  }

  private AlertColumns(
      CodeColumn rules,
      TimeColumn fired,
      TimeColumn resolved,
      TimeColumn acknowledged,
      CodeColumn outcomes,
      TextColumn incidents) {
    this.rules = rules;
    this.fired = fired;
    this.resolved = resolved;
    this.acknowledged = acknowledged;
    this.outcomes = outcomes;
    this.incidents = incidents;
  }

  void append(AlertEvent alert) {
    rules.append(alert.rule());
    fired.append(alert.firedMillis());
    resolved.append(alert.resolvedMillis());
    acknowledged.append(alert.acknowledgedMillis());
    outcomes.append(alert.outcome().name());
    incidents.append(alert.incidentText());
    rows++;
  }

  AlertColumns trimmed() {
    AlertColumns trimmed = new AlertColumns(
        rules.trimmed(),
        fired.trimmed(),
        resolved.trimmed(),
        acknowledged.trimmed(),
        outcomes.trimmed(),
        incidents.trimmed());
    trimmed.rows = rows;
    return trimmed;
  }

  AlertEvent alert(int row) {
    return new AlertEvent(
        rules.get(row),
        fired.get(row),
        resolved.get(row),
        acknowledged.get(row),
        outcome(row),
        incidents.get(row));
  }

  Optional<TimeWindow> span() {
    if (rows == 0) {
      return Optional.empty();
    }
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    long lastFired = Long.MIN_VALUE;
    for (int row = 0; row < rows; row++) {
      first = Math.min(first, fired.get(row));
      lastFired = Math.max(lastFired, fired.get(row));
      last = Math.max(last, Math.max(resolved.get(row), acknowledged.get(row)));
    }
    long end = Math.max(last, lastFired + 1);
    return Optional.of(TimeWindow.of(Instant.ofEpochMilli(first), Instant.ofEpochMilli(end)));
  }

  int rows() {
    return rows;
  }

  CodeColumn rules() {
    return rules;
  }

  long fired(int row) {
    return fired.get(row);
  }

  long resolved(int row) {
    return resolved.get(row);
  }

  long acknowledged(int row) {
    return acknowledged.get(row);
  }

  AlertOutcome outcome(int row) {
    return AlertOutcome.valueOf(outcomes.get(row));
  }

  String incident(int row) {
    return incidents.get(row);
  }
}
