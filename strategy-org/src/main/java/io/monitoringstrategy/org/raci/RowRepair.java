package io.monitoringstrategy.org.raci;

import static io.monitoringstrategy.org.raci.RaciLetter.ACCOUNTABLE;
import static io.monitoringstrategy.org.raci.RaciLetter.CONSULTED;
import static io.monitoringstrategy.org.raci.RaciLetter.INFORMED;
import static io.monitoringstrategy.org.raci.RaciLetter.RESPONSIBLE;
import static io.monitoringstrategy.org.raci.RaciLetter.SUPPORTING;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cheapest sound row near one that may not be.
 *
 * <p>Whoever is accountable, the other cells are independent but for one of all having an R: so each team
 * is tried as the accountable one, with the cheapest cells otherwise, and the cheapest way to an R.
 */
final class RowRepair {
  private static final long PER_EDIT = 1L << 40;
  private static final long PER_STEP = 1L << 20;
  private static final long NOT_DOING = 1L << 10;
  private static final int MOST_ACCOUNTABILITIES = (1 << 10) - 1;

  private static final List<Set<RaciLetter>> ACCOUNTABLE_CELLS =
      List.of(EnumSet.of(RESPONSIBLE, ACCOUNTABLE), EnumSet.of(ACCOUNTABLE));
  private static final List<Set<RaciLetter>> OTHER_CELLS = List.of(
      EnumSet.of(RESPONSIBLE),
      EnumSet.of(CONSULTED),
      EnumSet.of(SUPPORTING),
      EnumSet.of(INFORMED),
      EnumSet.noneOf(RaciLetter.class));

  private final RaciRow row;
  private final List<String> teams;
  private final Map<String, RaciLoad> loads;

  RowRepair(RaciRow row, List<String> teams, Map<String, RaciLoad> loads) {
    this.row = row;
    this.teams = teams;
    this.loads = loads;
  }

  RaciRow repaired() {
    long least = Long.MAX_VALUE;
    RaciRow best = row;
    for (String accountable : teams) {
      Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>();
      long cost = tieBreak(accountable);
      for (String team : teams) {
        Set<RaciLetter> cell = cheapest(team, accountable, false);
        cells.put(team, cell);
        cost += cost(team, cell);
      }
      cost += ensureResponsible(accountable, cells);
      if (cost < least) {
        least = cost;
        best = new RaciRow(row.activity(), inOrderOf(cells));
      }
    }
    return best;
  }

  /** Gives somebody an R if nobody has one, and says what that costs more. */
  private long ensureResponsible(String accountable, Map<String, Set<RaciLetter>> cells) {
    if (cells.values().stream().anyMatch(cell -> cell.contains(RESPONSIBLE))) {
      return 0;
    }
    long least = Long.MAX_VALUE;
    String doing = accountable;
    for (String team : teams) {
      long more = cost(team, cheapest(team, accountable, true))
          - cost(team, cells.getOrDefault(team, Set.of()));
      if (more < least) {
        least = more;
        doing = team;
      }
    }
    cells.put(doing, cheapest(doing, accountable, true));
    return least;
  }

  private Set<RaciLetter> cheapest(String team, String accountable, boolean responsible) {
    Set<RaciLetter> best = Set.of();
    long least = Long.MAX_VALUE;
    for (Set<RaciLetter> cell : team.equals(accountable) ? ACCOUNTABLE_CELLS : OTHER_CELLS) {
      long cost = cost(team, cell);
      if (cost < least && (!responsible || cell.contains(RESPONSIBLE))) {
        least = cost;
        best = cell;
      }
    }
    return best;
  }

  private long cost(String team, Set<RaciLetter> after) {
    Set<RaciLetter> before = row.lettersOf(team);
    long added = after.stream().filter(letter -> !before.contains(letter)).count();
    long removed = before.stream().filter(letter -> !after.contains(letter)).count();
    long steps = Math.abs(strength(before) - strength(after));
    return Math.max(added, removed) * PER_EDIT + steps * PER_STEP;
  }

  private long tieBreak(String accountable) {
    boolean doing = row.lettersOf(accountable).contains(RESPONSIBLE);
    int answersFor = loads.getOrDefault(accountable, RaciLoad.NONE).accountable();
    return (doing ? 0 : NOT_DOING) + Math.min(answersFor, MOST_ACCOUNTABILITIES);
  }

  private static int strength(Set<RaciLetter> cell) {
    if (cell.contains(RESPONSIBLE) || cell.contains(ACCOUNTABLE)) {
      return 3;
    }
    if (cell.contains(CONSULTED) || cell.contains(SUPPORTING)) {
      return 2;
    }
    return cell.contains(INFORMED) ? 1 : 0;
  }

  /** The teams of the row as they were written, then those that only now have a letter. */
  private Map<String, Set<RaciLetter>> inOrderOf(Map<String, Set<RaciLetter>> cells) {
    Map<String, Set<RaciLetter>> ordered = new LinkedHashMap<>();
    row.cells().keySet().forEach(team -> ordered.put(team, cells.getOrDefault(team, Set.of())));
    cells.forEach(ordered::putIfAbsent);
    return ordered;
  }
}
