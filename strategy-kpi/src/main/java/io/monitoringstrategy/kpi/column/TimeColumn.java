package io.monitoringstrategy.kpi.column;

import java.util.Arrays;

/**
 * Instants of many rows in epoch milliseconds, eight bytes a row; none at all while every row lacks
 * one.
 */
public final class TimeColumn {
  /** An instant that is not there. */
  public static final long MISSING = Long.MIN_VALUE;

  private static final long[] NONE = {};

  private final int expected;
  private long[] millis = NONE;
  private int rows;

  /** {@return the moment, unless it comes later than what is known} */
  public static long known(long moment, long until) {
    return moment > until ? MISSING : moment;
  }

  /** Makes a column without rows that has room for so many once the first value comes. */
  public TimeColumn(int expected) {
    this.expected = expected;
  }

  /** Adds a row. */
  public void append(long value) {
    if (value != MISSING && millis.length == 0) {
      millis = new long[Math.max(expected, Capacity.above(rows))];
      Arrays.fill(millis, 0, rows, MISSING);
    }
    if (millis.length > 0) {
      if (rows == millis.length) {
        millis = Arrays.copyOf(millis, Capacity.above(rows));
      }
      millis[rows] = value;
    }
    rows++;
  }

  /** Adds the rows of another column. */
  public void appendAll(TimeColumn other) {
    int all = Capacity.sum(rows, other.rows);
    if (millis.length > 0 || other.millis.length > 0) {
      if (all > millis.length) {
        int begun = millis.length == 0 ? 0 : rows;
        millis = Arrays.copyOf(millis, Math.max(expected, Capacity.above(all - 1)));
        Arrays.fill(millis, begun, rows, MISSING);
      }
      if (other.millis.length == 0) {
        Arrays.fill(millis, rows, all, MISSING);
      } else {
        System.arraycopy(other.millis, 0, millis, rows, other.rows);
      }
    }
    rows = all;
  }

  /** {@return the instant of a row, or {@link #MISSING}} */
  public long get(int row) {
    return millis.length == 0 ? MISSING : millis[row];
  }

  /**
   * {@return a column of the same rows that holds no more memory than it needs; a full one is shared,
   * since appending to it makes another array}
   */
  public TimeColumn trimmed() {
    TimeColumn trimmed = new TimeColumn(rows);
    trimmed.millis = millis.length <= rows ? millis : Arrays.copyOf(millis, rows);
    trimmed.rows = rows;
    return trimmed;
  }
}
