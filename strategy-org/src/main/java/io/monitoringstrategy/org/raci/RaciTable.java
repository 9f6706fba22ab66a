package io.monitoringstrategy.org.raci;

import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who does what, as people wrote it: activities in rows, teams in columns, letters in the cells.
 *
 * <pre>{@code
 * RaciTable table = RaciTable.builder()
 *     .team("sre")
 *     .team("security")
 *     .row("incident-response", Map.of("sre", RaciLetter.parseCell("A/R")))
 *     .build();
 * }</pre>
 *
 * <p>A table may say what makes no sense, such as two accountable teams or an activity of nobody:
 * {@link RaciChecks} finds that. Names are free text, told apart without regard to letter case.
 */
public final class RaciTable {
  /** The table without team and activity. */
  public static final RaciTable EMPTY = new RaciTable(List.of(), List.of());

  private final List<String> teams;
  private final List<RaciRow> rows;

  private RaciTable(List<String> teams, List<RaciRow> rows) {
    this.teams = List.copyOf(teams);
    this.rows = List.copyOf(rows);
  }

  /** {@return a builder of a table, which is empty unless teams and rows are given} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the columns: the declared teams, then those that only a row names} */
  public List<String> teams() {
    return teams;
  }

  /** {@return the activities with their letters, in the order in which they were written} */
  public List<RaciRow> rows() {
    return rows;
  }

  /** {@return whether there is no activity, be there teams or not} */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * {@return the same table with other letters in one cell}
   *
   * @param activity the name of a row
   * @param team the name of a column; one that is not there yet is added
   * @param letters what the cell has then; nothing empties it
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no such activity, or the team is
   *     written another way in the table
   */
  public RaciTable withCell(String activity, String team, Set<RaciLetter> letters) {
    List<String> known = rows.stream().map(RaciRow::activity).toList();
    Problems.of("RACI table")
        .rejectIf(
            !known.contains(activity),
            "has no activity '" + activity + "'" + NearestName.hint(activity, known))
        .throwIfAny();
    Builder table = builder();
    teams.forEach(table::team);
    for (RaciRow row : rows) {
      Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>(row.cells());
      if (row.activity().equals(activity)) {
        cells.put(team, letters);
      }
      table.row(row.activity(), cells);
    }
    return table.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RaciTable table && teams.equals(table.teams) && rows.equals(table.rows);
  }

  @Override
  public int hashCode() {
    return 31 * teams.hashCode() + rows.hashCode();
  }

  @Override
  public String toString() {
    return "RaciTable" + teams + rows;
  }

  /** Collects teams and rows; all names that are there twice are reported by {@link #build()}. */
  public static final class Builder {
    private final Map<String, String> teams = new LinkedHashMap<>();
    private final Map<String, String> activities = new LinkedHashMap<>();
    private final List<RaciRow> rows = new ArrayList<>();
    private final Problems problems = Problems.of("RACI table");

    Builder() {}

    /** Declares a column, which may stay without a letter. */
    public Builder team(String name) {
      problems.rejectIf(name.isBlank(), "has a team without a name: name the team");
      String before = teams.putIfAbsent(folded(name), name.strip());
      problems.rejectIf(
          before != null, "team '" + name.strip() + "' is there twice: give it one column");
      return this;
    }

    /**
     * Adds an activity.
     *
     * @param activity its name
     * @param cells the letters of each team; a team that was not declared becomes a column
     * @throws io.monitoringstrategy.value.InvalidValueException if a {@link RaciRow} refuses them
     */
    public Builder row(String activity, Map<String, Set<RaciLetter>> cells) {
      return row(new RaciRow(activity, cells), cells.keySet());
    }

    /** Adds an activity whose row was built elsewhere. */
    public Builder row(RaciRow row) {
      return row(row, row.cells().keySet());
    }

    /**
     * {@return the table}
     *
     * @throws io.monitoringstrategy.value.InvalidValueException if a team or an activity is there
     *     twice, also when the two differ in letter case only
     */
    public RaciTable build() {
      problems.throwIfAny();
      return new RaciTable(List.copyOf(teams.values()), rows);
    }

    private Builder row(RaciRow row, Set<String> columns) {
      String activity = row.activity();
      String before = activities.putIfAbsent(folded(activity), activity);
      problems.rejectIf(
          before != null, "activity '" + activity + "' is there twice: merge the two rows");
      for (String name : columns) {
        String team = name.strip();
        String column = teams.putIfAbsent(folded(team), team);
        problems.rejectIf(
            column != null && !column.equals(team),
            "team '" + team + "' of activity '" + activity + "' is written '" + column
                + "' elsewhere: write it one way");
      }
      rows.add(row);
      return this;
    }

    private static String folded(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }
  }
}
