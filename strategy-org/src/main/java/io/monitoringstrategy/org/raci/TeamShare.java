package io.monitoringstrategy.org.raci;

import java.util.List;

/** What one team carries, and of how much there is of it, as a rule looks at it. */
record TeamShare(String team, RaciLoad load, int accountabilities) {

  /** {@return every column of a table that has activities} */
  static List<TeamShare> of(RaciTable table) {
    if (table.isEmpty()) {
      return List.of();
    }
    RaciAnalysis analysis = RaciAnalysis.of(table);
    int all = analysis.accountabilities();
    return analysis.loadByTeam().entrySet().stream()
        .map(team -> new TeamShare(team.getKey(), team.getValue(), all))
        .toList();
  }

  String path() {
    return "team/" + team;
  }

  boolean isUsed() {
    return load.total() > 0;
  }

  boolean holdsMoreThanHalf() {
    return 2 * load.accountable() > accountabilities;
  }

  boolean isBystander() {
    return load.responsible() + load.accountable() == 0;
  }
}
