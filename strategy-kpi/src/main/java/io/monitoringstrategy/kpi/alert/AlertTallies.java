package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.alert.AlertTally.Times;
import io.monitoringstrategy.kpi.column.TimeColumn;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts a log, each rule by itself. A long log that is in order is counted in stretches at once: each is
 * first asked when the last alert of each rule ends, which the stretch after it begins with, so the answer
 * does not depend on how many there are.
 */
final class AlertTallies {
  private static final int WORTH_A_SECOND_THREAD = 100_000;

  private AlertTallies() {}

  /** {@return what each rule comes to, by its code} */
  static AlertTally[] byRule(AlertColumns columns, AlertQuery query) {
    int threads = Runtime.getRuntime().availableProcessors();
    return byRule(columns, query, columns.rows() < WORTH_A_SECOND_THREAD ? 1 : threads);
  }

  /** With a given number of stretches, for the test that it makes no difference. */
  static AlertTally[] byRule(AlertColumns columns, AlertQuery query, int parts) {
    Times times = Times.of(query);
    if (!columns.isInOrder()) {
      AlertTally[] tallies = tallies(noEnds(columns));
      for (int row : columns.byTime()) {
        tallies[columns.rules().code(row)].add(columns, row, times);
      }
      return tallies;
    }
    List<AlertTally[]> counted = inStretches(columns, times, parts);
    AlertTally[] all = counted.get(0);
    for (AlertTally[] stretch : counted.subList(1, counted.size())) {
      for (int rule = 0; rule < all.length; rule++) {
        all[rule].add(stretch[rule]);
      }
    }
    return all;
  }

  /** {@return what all rules come to} */
  static AlertTally ofAll(AlertColumns columns, AlertQuery query) {
    AlertTally all = new AlertTally(TimeColumn.MISSING);
    for (AlertTally tally : byRule(columns, query)) {
      all.add(tally);
    }
    return all;
  }

  private static List<AlertTally[]> inStretches(AlertColumns columns, Times times, int parts) {
    int[] bounds = IntStream.rangeClosed(0, parts)
        .map(part -> (int) ((long) columns.rows() * part / parts))
        .toArray();
    long[][] ends = IntStream.range(0, parts)
        .parallel()
        .mapToObj(part ->
            part == parts - 1 ? noEnds(columns) : lastEnds(columns, bounds[part], bounds[part + 1]))
        .toArray(long[][]::new);
    long[][] before = new long[parts][];
    before[0] = noEnds(columns);
    for (int part = 1; part < parts; part++) {
      before[part] = later(before[part - 1], ends[part - 1]);
    }
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(part -> counted(columns, times, bounds[part], bounds[part + 1], before[part]))
        .toList();
  }

  private static AlertTally[] counted(
      AlertColumns columns, Times times, int firstRow, int endRow, long[] ends) {
    AlertTally[] tallies = tallies(ends);
    for (int row = firstRow; row < endRow; row++) {
      tallies[columns.rules().code(row)].add(columns, row, times);
    }
    return tallies;
  }

  private static long[] lastEnds(AlertColumns columns, int firstRow, int endRow) {
    long[] ends = noEnds(columns);
    for (int row = firstRow; row < endRow; row++) {
      int rule = columns.rules().code(row);
      ends[rule] = Math.max(ends[rule], Math.max(columns.fired(row), columns.resolved(row)));
    }
    return ends;
  }

  private static long[] noEnds(AlertColumns columns) {
    long[] ends = new long[columns.rules().texts().size()];
    Arrays.fill(ends, TimeColumn.MISSING);
    return ends;
  }

  private static long[] later(long[] ends, long[] others) {
    return IntStream.range(0, ends.length)
        .mapToLong(rule -> Math.max(ends[rule], others[rule]))
        .toArray();
  }

  private static AlertTally[] tallies(long[] ends) {
    return Arrays.stream(ends).mapToObj(AlertTally::new).toArray(AlertTally[]::new);
  }
}
