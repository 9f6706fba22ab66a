package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.column.Rows;
import io.monitoringstrategy.kpi.column.TimeColumn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Counts the alerts of a rule that fire again soon after the last one of the same rule ended. */
final class Flapping {
  private Flapping() {}

  /** {@return how many of the counted alerts are such; the one before may be of another window} */
  static long count(AlertColumns columns, Rows rows, AlertTally tally, long gap) {
    int[] byTime = byTime(columns, rows);
    int first = Arrays.stream(byTime).map(columns.rules()::code).min().orElse(0);
    int last = Arrays.stream(byTime).map(columns.rules()::code).max().orElse(0);
    long[] ends = new long[last - first + 1];
    Arrays.fill(ends, TimeColumn.MISSING);
    long found = 0;
    for (int row : byTime) {
      int rule = columns.rules().code(row) - first;
      boolean again = ends[rule] != TimeColumn.MISSING && columns.fired(row) - ends[rule] <= gap;
      found += again && tally.isCounted(row) ? 1 : 0;
      ends[rule] = Math.max(ends[rule], Math.max(columns.fired(row), columns.resolved(row)));
    }
    return found;
  }

  /** Logs are mostly in order already, and then nothing is sorted. */
  private static int[] byTime(AlertColumns columns, Rows rows) {
    int[] order = IntStream.range(0, rows.size()).map(rows::row).toArray();
    boolean ascending = true;
    for (int i = 1; i < order.length && ascending; i++) {
      ascending = columns.fired(order[i - 1]) <= columns.fired(order[i]);
    }
    return ascending
        ? order
        : Arrays.stream(order)
            .boxed()
            .sorted(Comparator.comparingLong(columns::fired))
            .mapToInt(Integer::intValue)
            .toArray();
  }
}
