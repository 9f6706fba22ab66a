package io.monitoringstrategy.org.raci;

import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fewest changes after which every activity has one accountable team and a responsible one, and no
 * cell contradicts itself.
 *
 * <pre>{@code
 * RaciRepair repair = RaciRepair.of(table);
 * repair.changes();      // incident-response/devops: A -> R
 * RaciMatrix.of(repair.repaired());
 * }</pre>
 *
 * <p>To add, to remove and to replace a letter is one change each. Among repairs of equally many changes the
 * one is taken that leaves each team closest to what it had (R and A, then C and S, then I), then the one
 * that keeps a team accountable which does the work, then which answers for least, then the first column. A
 * sound activity is never touched, and none is taken out.
 */
public final class RaciRepair {
  private final RaciTable repaired;
  private final List<CellChange> changes;

  private RaciRepair(RaciTable repaired, List<CellChange> changes) {
    this.repaired = repaired;
    this.changes = changes;
  }

  /**
   * {@return the repair of a table}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it has activities and no team that could
   *     be given any
   */
  public static RaciRepair of(RaciTable table) {
    Problems.of("RACI table")
        .rejectIf(
            table.teams().isEmpty() && !table.isEmpty(),
            "has no team to give its activities to: add a column")
        .throwIfAny();
    RaciTable.Builder repaired = RaciTable.builder();
    table.teams().forEach(repaired::team);
    List<CellChange> changes = new ArrayList<>();
    Map<String, RaciLoad> loads = new LinkedHashMap<>(RaciAnalysis.of(table).loadByTeam());
    for (RaciRow row : table.rows()) {
      RaciRow sound = new RowRepair(row, table.teams(), loads).repaired();
      repaired.row(sound);
      for (String team : table.teams()) {
        Set<RaciLetter> before = row.lettersOf(team);
        Set<RaciLetter> after = sound.lettersOf(team);
        if (!before.equals(after)) {
          changes.add(new CellChange(row.activity(), team, before, after));
        }
        loads.merge(team, RaciLoad.NONE, (load, none) -> load.minus(before).plus(after));
      }
    }
    return new RaciRepair(repaired.build(), List.copyOf(changes));
  }

  /** {@return the table after the changes, which {@link RaciMatrix#of(RaciTable)} takes} */
  public RaciTable repaired() {
    return repaired;
  }

  /** {@return what to change, in the order of rows and columns; nothing in a sound table} */
  public List<CellChange> changes() {
    return changes;
  }
}
