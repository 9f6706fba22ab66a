package io.monitoringstrategy.kpi.incident;

import java.util.Arrays;

/**
 * Instants of many rows in epoch milliseconds, eight bytes a row; none at all while every row lacks
 * one.
 */
final class TimeColumn {
  static final long MISSING = Long.MIN_VALUE;
  private static final long[] NONE = {};

  private long[] millis = NONE;
  private int rows;

  void append(long value) {
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

  long get(int row) {
    return millis.length == 0 ? MISSING : millis[row];
  }

  /** {@return a column of the same rows that holds no more memory than it needs} */
  TimeColumn trimmed() {
    TimeColumn trimmed = new TimeColumn();
    trimmed.millis = millis.length == 0 ? NONE : Arrays.copyOf(millis, rows);
    trimmed.rows = rows;
    return trimmed;
  }
}
