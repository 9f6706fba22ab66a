package io.monitoringstrategy.org.raci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What two tables of who does what disagree about, such as last year's and this year's.
 *
 * <pre>{@code
 * RaciComparison.of(before, after).changes();     // incident-response/sre: R -> R/A, ...
 * }</pre>
 *
 * <p>Activities and teams are told apart without regard to letter case; order does not matter.
 */
public final class RaciComparison {
  private final RaciTable before;
  private final RaciTable after;

  private RaciComparison(RaciTable before, RaciTable after) {
    this.before = before;
    this.after = after;
  }

  /** {@return the comparison of one table with a later one} */
  public static RaciComparison of(RaciTable before, RaciTable after) {
    return new RaciComparison(before, after);
  }

  /** {@return the comparison of one matrix with a later one} */
  public static RaciComparison of(RaciMatrix before, RaciMatrix after) {
    return of(before.toTable(), after.toTable());
  }

  /** {@return the activities that only the later table has} */
  public List<String> addedActivities() {
    return missing(activities(after), activities(before));
  }

  /** {@return the activities that only the earlier table has} */
  public List<String> removedActivities() {
    return missing(activities(before), activities(after));
  }

  /** {@return the teams that only the later table has} */
  public List<String> addedTeams() {
    return missing(after.teams(), before.teams());
  }

  /** {@return the teams that only the earlier table has} */
  public List<String> removedTeams() {
    return missing(before.teams(), after.teams());
  }

  /**
   * {@return the cells of the activities both have whose letters differ, in the order of the later table; a
   * team that one of them lacks has no letters there}
   */
  public List<CellChange> changes() {
    Map<String, RaciRow> earlier = new LinkedHashMap<>();
    before.rows().forEach(row -> earlier.put(folded(row.activity()), row));
    List<CellChange> changes = new ArrayList<>();
    for (RaciRow row : after.rows()) {
      Optional.ofNullable(earlier.get(folded(row.activity())))
          .ifPresent(old -> changes(old, row, changes));
    }
    return List.copyOf(changes);
  }

  /** {@return the activities both have for which other teams are accountable than before} */
  public List<String> movedAccountability() {
    return changes().stream()
        .filter(CellChange::isOfAccountability)
        .map(CellChange::activity)
        .distinct()
        .toList();
  }

  /** {@return whether both say the same} */
  public boolean isEmpty() {
    return addedActivities().isEmpty()
        && removedActivities().isEmpty()
        && addedTeams().isEmpty()
        && removedTeams().isEmpty()
        && changes().isEmpty();
  }

  private void changes(RaciRow old, RaciRow row, List<CellChange> changes) {
    Map<String, String> teams = new LinkedHashMap<>();
    after.teams().forEach(team -> teams.put(folded(team), team));
    before.teams().forEach(team -> teams.putIfAbsent(folded(team), team));
    teams.values().forEach(team -> {
      Set<RaciLetter> was = letters(old, team);
      Set<RaciLetter> is = letters(row, team);
      if (!was.equals(is)) {
        changes.add(new CellChange(row.activity(), team, was, is));
      }
    });
  }

  private static Set<RaciLetter> letters(RaciRow row, String team) {
    return row.cells().entrySet().stream()
        .filter(cell -> folded(cell.getKey()).equals(folded(team)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Set.of());
  }

  private static List<String> activities(RaciTable table) {
    return table.rows().stream().map(RaciRow::activity).toList();
  }

  private static List<String> missing(List<String> names, List<String> others) {
    Set<String> known = new LinkedHashSet<>();
    others.forEach(name -> known.add(folded(name)));
    return names.stream().filter(name -> !known.contains(folded(name))).toList();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
