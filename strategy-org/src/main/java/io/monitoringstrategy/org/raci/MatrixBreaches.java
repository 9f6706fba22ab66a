package io.monitoringstrategy.org.raci;

import java.util.List;

/** What keeps a row of a table out of a matrix, in words. */
final class MatrixBreaches {
  private MatrixBreaches() {}

  static List<String> of(RaciRow row) {
    RaciTable alone = RaciTable.builder().row(row).build();
    return RaciChecks.ofMatrix().stream()
        .flatMap(check -> check.evaluate(alone).findings().stream())
        .map(finding -> finding.element() + " " + finding.message() + " (" + finding.fix() + ")")
        .toList();
  }
}
