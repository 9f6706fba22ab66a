package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.column.CodeColumn;
import io.monitoringstrategy.kpi.column.TextColumn;
import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns of a log, one row an alert. */
final class AlertColumns {
  private final CodeColumn rules;
  private final TimeColumn fired;
  private final TimeColumn resolved;
  private final TimeColumn acknowledged;
  private final CodeColumn outcomes;
  private final TextColumn incidents;
  private final AlertOutcome[] outcomeOf;
  private int rows;
  private long lastFired = Long.MIN_VALUE;
  private boolean inOrder = true;

  AlertColumns(int expected) {
    this(
        new CodeColumn(expected),
        new TimeColumn(expected),
        new TimeColumn(expected),
        new TimeColumn(expected),
        new CodeColumn(expected),
        new TextColumn(expected));
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
    this.outcomeOf =
        outcomes.texts().stream().map(AlertOutcome::valueOf).toArray(AlertOutcome[]::new);
  }

  void append(AlertEvent alert) {
    rules.append(alert.rule());
    fired.append(alert.firedMillis());
    resolved.append(alert.resolvedMillis());
    acknowledged.append(alert.acknowledgedMillis());
    outcomes.append(alert.outcome().name());
    incidents.append(alert.incidentText());
    inOrder &= lastFired <= alert.firedMillis();
    lastFired = alert.firedMillis();
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
    trimmed.lastFired = lastFired;
    trimmed.inOrder = inOrder;
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
    return Math.max(fired.get(row), Math.max(resolved.get(row), acknowledged.get(row)));
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
      last = Math.max(last, last(row));
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
    return outcomeOf[outcomes.code(row)];
  }

  String incident(int row) {
    return incidents.get(row);
  }

  /** {@return whether an alert belongs to an incident} */
  boolean isAttributed(int row) {
    return !incidents.isEmpty(row);
  }

  /** {@return whether the alerts stand in the order in which they fired, as they mostly do} */
  boolean isInOrder() {
    return inOrder;
  }

  /** {@return the rows in the order in which they fired; of those at one moment, as they stand} */
  int[] byTime() {
    return IntStream.range(0, rows)
        .boxed()
        .sorted(Comparator.comparingLong(fired::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
