package io.monitoringstrategy.kpi.alert;

/** Counts a log in one pass, each rule by itself. */
final class AlertTallies {
  private AlertTallies() {}

  /** {@return what each rule comes to, by its code} */
  static AlertTally[] byRule(AlertColumns columns, AlertQuery query) {
    AlertTally[] tallies = new AlertTally[columns.rules().texts().size()];
    for (int rule = 0; rule < tallies.length; rule++) {
      tallies[rule] = new AlertTally();
    }
    long from = query.window().start().toEpochMilli();
    long to = query.window().end().toEpochMilli();
    long gap = query.flapGap().toMillis();
    if (columns.isInOrder()) {
      for (int row = 0; row < columns.rows(); row++) {
        tallies[columns.rules().code(row)].add(columns, row, from, to, gap);
      }
    } else {
      for (int row : columns.byTime()) {
        tallies[columns.rules().code(row)].add(columns, row, from, to, gap);
      }
    }
    return tallies;
  }

  /** {@return what all rules come to} */
  static AlertTally ofAll(AlertColumns columns, AlertQuery query) {
    AlertTally all = new AlertTally();
    for (AlertTally tally : byRule(columns, query)) {
      all.add(tally);
    }
    return all;
  }
}
