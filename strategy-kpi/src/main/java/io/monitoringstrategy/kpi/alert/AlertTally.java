package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.column.Rows;
import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.kpi.incident.DurationAccumulator;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** What one pass over the alerts of a window counts. */
final class AlertTally {
  private final AlertColumns columns;
  private final long from;
  private final long to;
  private final DurationAccumulator acknowledgement = new DurationAccumulator();
  private final Set<String> detecting = new HashSet<>();
  private long counted;
  private long open;
  private long truePositives;
  private long falsePositives;
  private long actionable;
  private long attributed;

  AlertTally(AlertColumns columns, Rows rows, AlertQuery query) {
    this.columns = columns;
    this.from = query.window().start().toEpochMilli();
    this.to = query.window().end().toEpochMilli();
    for (int index = 0; index < rows.size(); index++) {
      int row = rows.row(index);
      if (query.incidents().isPresent()) {
        detect(row);
      }
      if (isCounted(row)) {
        count(row);
      }
    }
  }

  /** An alert of another window can be the one that noticed an incident of this one. */
  private void detect(int row) {
    String incident = columns.incident(row);
    if (!incident.isEmpty() && columns.outcome(row) != AlertOutcome.FALSE_POSITIVE) {
      detecting.add(incident);
    }
  }

  private void count(int row) {
    counted++;
    open += columns.resolved(row) == TimeColumn.MISSING ? 1 : 0;
    AlertOutcome outcome = columns.outcome(row);
    truePositives += outcome == AlertOutcome.TRUE_POSITIVE ? 1 : 0;
    falsePositives += outcome == AlertOutcome.FALSE_POSITIVE ? 1 : 0;
    boolean ofIncident = !columns.incident(row).isEmpty();
    attributed += ofIncident ? 1 : 0;
    long acknowledged = columns.acknowledged(row);
    actionable += ofIncident || acknowledged != TimeColumn.MISSING ? 1 : 0;
    if (acknowledged != TimeColumn.MISSING) {
      acknowledgement.add(Duration.ofMillis(acknowledged - columns.fired(row)));
    }
  }

  boolean isCounted(int row) {
    long fired = columns.fired(row);
    return from <= fired && fired < to;
  }

  long counted() {
    return counted;
  }

  long open() {
    return open;
  }

  long truePositives() {
    return truePositives;
  }

  long falsePositives() {
    return falsePositives;
  }

  long unknown() {
    return counted - truePositives - falsePositives;
  }

  long actionable() {
    return actionable;
  }

  long attributed() {
    return attributed;
  }

  DurationAccumulator acknowledgement() {
    return acknowledgement;
  }

  /** {@return the incidents that an alert of any window noticed; empty if nobody asks for them} */
  Set<String> detecting() {
    return detecting;
  }
}
