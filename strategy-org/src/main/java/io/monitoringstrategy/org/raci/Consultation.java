package io.monitoringstrategy.org.raci;

import java.util.List;

/** Whom an activity consults, and how many that may be, as a rule looks at it. */
record Consultation(RaciRow row, int most) {
  private static final int ALWAYS_BEARABLE = 3;

  static List<Consultation> of(RaciTable table) {
    int most = Math.max(ALWAYS_BEARABLE, table.teams().size() / 2);
    return table.rows().stream().map(row -> new Consultation(row, most)).toList();
  }

  String path() {
    return RaciChecks.path(row);
  }

  boolean isBearable() {
    return row.consulted().size() <= most;
  }

  String found() {
    return "consults " + row.consulted().size() + " where at most " + most + " are bearable: "
        + Phrase.list(row.consulted());
  }
}
