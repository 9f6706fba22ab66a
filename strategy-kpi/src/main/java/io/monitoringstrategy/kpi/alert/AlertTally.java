package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.column.TimeColumn;

/** What the alerts of a rule, or of several, come to in a window. */
final class AlertTally {
  /** Window and flap gap in milliseconds, for a loop over millions of rows. */
  record Times(long from, long to, long gap) {
    static Times of(AlertQuery query) {
      return new Times(
          query.window().start().toEpochMilli(),
          query.window().end().toEpochMilli(),
          query.flapGap().toMillis());
    }
  }

  private long rows;
  private long counted;
  private long open;
  private long truePositives;
  private long falsePositives;
  private long acknowledged;
  private long actionable;
  private long attributed;
  private long flaps;

  /** When the rule's last alert so far ended, or fired, where the end is unknown. */
  private long lastEnd;

  /** Counts alerts that come after one that ended then; after none if that is missing. */
  AlertTally(long lastEnd) {
    this.lastEnd = lastEnd;
  }

  /** Adds the rule's next alert in the order of time. */
  void add(AlertColumns columns, int row, Times times) {
    long fired = columns.fired(row);
    long resolved = columns.resolved(row);
    rows++;
    if (times.from <= fired && fired < times.to) {
      AlertOutcome outcome = columns.outcome(row);
      boolean taken = columns.acknowledged(row) != TimeColumn.MISSING;
      boolean ofIncident = columns.isAttributed(row);
      counted++;
      open += one(resolved == TimeColumn.MISSING);
      truePositives += one(outcome == AlertOutcome.TRUE_POSITIVE);
      falsePositives += one(outcome == AlertOutcome.FALSE_POSITIVE);
      acknowledged += one(taken);
      attributed += one(ofIncident);
      actionable += one(taken || ofIncident);
      flaps += one(lastEnd != TimeColumn.MISSING && fired - lastEnd <= times.gap);
    }
    lastEnd = Math.max(lastEnd, Math.max(fired, resolved));
  }

  /** Adds what the alerts of other rules come to. */
  void add(AlertTally other) {
    rows += other.rows;
    counted += other.counted;
    open += other.open;
    truePositives += other.truePositives;
    falsePositives += other.falsePositives;
    acknowledged += other.acknowledged;
    actionable += other.actionable;
    attributed += other.attributed;
    flaps += other.flaps;
  }

  AlertCounts records(long invalid) {
    return new AlertCounts(counted, open, invalid, rows - counted);
  }

  long counted() {
    return counted;
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

  long acknowledged() {
    return acknowledged;
  }

  long actionable() {
    return actionable;
  }

  long attributed() {
    return attributed;
  }

  /** {@return how many fired again soon after the last alert of their rule, of any window, ended} */
  long flaps() {
    return flaps;
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }
}
