package io.monitoringstrategy.org.raci;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An activity over which teams can get in each other's way.
 *
 * @param kind how
 * @param activity over what
 * @param teams who, in the order of the row
 */
public record RaciConflict(RaciConflictKind kind, String activity, List<String> teams) {
  private static final int FEW = 3;

  /** Copies the teams. */
  public RaciConflict {
    teams = List.copyOf(teams);
  }

  /** {@return every conflict of a table, in the order of its rows} */
  public static List<RaciConflict> of(RaciTable table) {
    List<RaciConflict> conflicts = new ArrayList<>();
    for (RaciRow row : table.rows()) {
      rivals(row, conflicts);
      contradictions(row, conflicts);
      aloneOrCrowded(row, table, conflicts);
    }
    return List.copyOf(conflicts);
  }

  /** {@return the conflicts of a table that a team is part of} */
  public static List<RaciConflict> of(RaciTable table, String team) {
    return of(table).stream()
        .filter(conflict -> conflict.teams().contains(team))
        .toList();
  }

  private static void rivals(RaciRow row, List<RaciConflict> conflicts) {
    if (row.accountable().size() > 1) {
      conflicts.add(new RaciConflict(
          RaciConflictKind.RIVAL_ACCOUNTABILITY, row.activity(), row.accountable()));
    }
  }

  private static void contradictions(RaciRow row, List<RaciConflict> conflicts) {
    List<String> teams = row.cells().entrySet().stream()
        .filter(
            cell -> new RaciCell(row.activity(), cell.getKey(), cell.getValue()).isContradictory())
        .map(Map.Entry::getKey)
        .toList();
    teams.forEach(team -> conflicts.add(
        new RaciConflict(RaciConflictKind.CONTRADICTION, row.activity(), List.of(team))));
  }

  private static void aloneOrCrowded(RaciRow row, RaciTable table, List<RaciConflict> conflicts) {
    List<String> doing = row.responsible();
    boolean alone = row.cells().size() == 1
        && doing.size() == 1
        && row.accountable().equals(doing)
        && table.teams().size() > 1;
    if (alone) {
      conflicts.add(
          new RaciConflict(RaciConflictKind.NO_SECOND_PAIR_OF_EYES, row.activity(), doing));
    }
    if (doing.size() > FEW && 2 * doing.size() > table.teams().size()) {
      conflicts.add(new RaciConflict(RaciConflictKind.TOO_MANY_HANDS, row.activity(), doing));
    }
  }
}
