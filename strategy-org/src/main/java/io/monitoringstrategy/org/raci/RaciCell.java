package io.monitoringstrategy.org.raci;

import java.util.List;
import java.util.Set;

/** The letters that one team has in one activity, as a rule looks at them. */
record RaciCell(String activity, String team, Set<RaciLetter> letters) {

  static List<RaciCell> of(RaciTable table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().entrySet().stream()
            .map(cell -> new RaciCell(row.activity(), cell.getKey(), cell.getValue())))
        .toList();
  }

  String path() {
    return "activity/" + activity + "/" + team;
  }

  /** Doing and answering go together; being asked or told, or helping, goes with nothing else. */
  boolean isContradictory() {
    return letters.size() > 1
        && !letters.equals(Set.of(RaciLetter.RESPONSIBLE, RaciLetter.ACCOUNTABLE));
  }

  String words() {
    return Phrase.list(letters.stream().map(RaciLetter::word).toList());
  }
}
