package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.column.Rows;
import io.monitoringstrategy.kpi.column.TimeColumn;
import java.util.stream.IntStream;

/** Counts the alerts of a rule that fire again soon after the last one of the same rule ended. */
final class Flapping {
  private Flapping() {}

  /** {@return how many of the counted alerts are such; the one before may be of another window} */
  static long count(AlertColumns columns, Rows rows, AlertTally tally, long gap) {
    int[] sorted = IntStream.range(0, rows.size())
        .map(rows::row)
        .boxed()
        .sorted((left, right) -> {
          int byRule =
              Integer.compare(columns.rules().code(left), columns.rules().code(right));
          return byRule == 0 ? Long.compare(columns.fired(left), columns.fired(right)) : byRule;
        })
        .mapToInt(Integer::intValue)
        .toArray();
    long found = 0;
    int rule = -1;
    long lastEnd = 0;
    for (int row : sorted) {
      long end = end(columns, row);
      if (columns.rules().code(row) != rule) {
        rule = columns.rules().code(row);
        lastEnd = end;
        continue;
      }
      found += columns.fired(row) - lastEnd <= gap && tally.isCounted(row) ? 1 : 0;
      lastEnd = Math.max(lastEnd, end);
    }
    return found;
  }

  private static long end(AlertColumns columns, int row) {
    long resolved = columns.resolved(row);
    return resolved == TimeColumn.MISSING ? columns.fired(row) : resolved;
  }
}
