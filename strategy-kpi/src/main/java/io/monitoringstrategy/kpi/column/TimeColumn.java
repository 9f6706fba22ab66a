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

  private long[] millis = NONE;
  private int rows;

  /** Makes a column without rows. */
  public TimeColumn() {}

  /** Adds a row. */
  public void append(long value) {
    if (value != MISSING && millis.length == 0) {
      millis = new long[Math.max(16, Capacity.above(rows))];
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

  /** {@return the instant of a row, or {@link #MISSING}} */
  public long get(int row) {
    return millis.length == 0 ? MISSING : millis[row];
  }

  /** {@return a column of the same rows that holds no more memory than it needs} */
  public TimeColumn trimmed() {
    TimeColumn trimmed = new TimeColumn();
    trimmed.millis = millis.length == 0 ? NONE : Arrays.copyOf(millis, rows);
    trimmed.rows = rows;
    return trimmed;
  }
}
