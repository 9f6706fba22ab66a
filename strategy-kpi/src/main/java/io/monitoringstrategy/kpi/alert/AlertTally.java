package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.column.TimeColumn;
import java.util.stream.LongStream;

/**
 * What the alerts of a rule, or of several, come to in a window: how many of them have which marks.
 *
 * <p>A row adds one to the number of those with the same marks, which over millions of rows is faster
 * than adding to a count for each mark.
 */
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

  private static final int OPEN = 1;
  private static final int ACKNOWLEDGED = 1 << 1;
  private static final int ATTRIBUTED = 1 << 2;
  private static final int FLAPPING = 1 << 3;
  private static final int RIGHT = 1 << 4;
  private static final int FALSE = 1 << 5;
  private static final int ALL_MARKS = 1 << 6;

  private final long[] alerts = new long[ALL_MARKS];
  private long outside;

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
    if (times.from <= fired && fired < times.to) {
      AlertOutcome outcome = columns.outcome(row);
      boolean flaps = lastEnd != TimeColumn.MISSING && fired - lastEnd <= times.gap;
      int marks = (outcome == AlertOutcome.TRUE_POSITIVE ? RIGHT : 0)
          | (outcome == AlertOutcome.FALSE_POSITIVE ? FALSE : 0)
          | (resolved == TimeColumn.MISSING ? OPEN : 0)
          | (columns.acknowledged(row) == TimeColumn.MISSING ? 0 : ACKNOWLEDGED)
          | (columns.isAttributed(row) ? ATTRIBUTED : 0)
          | (flaps ? FLAPPING : 0);
      alerts[marks]++;
    } else {
      outside++;
    }
    lastEnd = Math.max(lastEnd, Math.max(fired, resolved));
  }

  /** Adds what the alerts of other rules come to. */
  void add(AlertTally other) {
    for (int marks = 0; marks < ALL_MARKS; marks++) {
      alerts[marks] += other.alerts[marks];
    }
    outside += other.outside;
  }

  AlertCounts records(long invalid, long ahead) {
    return new AlertCounts(counted(), any(OPEN), invalid, outside + ahead);
  }

  long counted() {
    return LongStream.of(alerts).sum();
  }

  long truePositives() {
    return any(RIGHT);
  }

  long falsePositives() {
    return any(FALSE);
  }

  long unknown() {
    return counted() - truePositives() - falsePositives();
  }

  long acknowledged() {
    return any(ACKNOWLEDGED);
  }

  long actionable() {
    return any(ACKNOWLEDGED | ATTRIBUTED);
  }

  long attributed() {
    return any(ATTRIBUTED);
  }

  /** {@return how many fired again soon after the last alert of their rule, of any window, ended} */
  long flaps() {
    return any(FLAPPING);
  }

  /** {@return how many have at least one of these marks} */
  private long any(int wanted) {
    long sum = 0;
    for (int marks = 0; marks < ALL_MARKS; marks++) {
      sum += (marks & wanted) == 0 ? 0 : alerts[marks];
    }
    return sum;
  }
}
