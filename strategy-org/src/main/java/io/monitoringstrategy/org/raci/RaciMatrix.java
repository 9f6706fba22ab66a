package io.monitoringstrategy.org.raci;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.monitoringstrategy.value.ActivityId;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who does what, and it works: every activity has exactly one accountable team and at least one
 * responsible one, and no cell contradicts itself.
 *
 * <pre>{@code
 * RaciMatrix matrix = RaciMatrix.of(
 *     activity("Incident response").accountable(SRE).responsible(SRE, DEVOPS).informed(BUSINESS),
 *     activity("Business metrics").accountable(BUSINESS).responsible(BUSINESS).consulted(SRE));
 * matrix.accountableFor(ActivityId.of("incident-response"));   // sre
 * }</pre>
 *
 * <p>Two matrices are equal when their teams, and the letters of those in every activity, are: titles
 * and the order of rows and columns are for reading.
 */
public final class RaciMatrix {
  private final ImmutableMap<ActivityId, Activity> activities;
  private final ImmutableSet<TeamId> teams;
  private final ImmutableTable<ActivityId, TeamId, Set<RaciLetter>> cells;

  RaciMatrix(Collection<TeamId> declared, Collection<Assignment> rows) {
    ImmutableMap.Builder<ActivityId, Activity> byId = ImmutableMap.builder();
    ImmutableSet.Builder<TeamId> columns = ImmutableSet.<TeamId>builder().addAll(declared);
    ImmutableTable.Builder<ActivityId, TeamId, Set<RaciLetter>> table = ImmutableTable.builder();
    for (Assignment row : rows) {
      Activity activity = row.activity();
      byId.put(activity.id(), activity);
      columns.addAll(row.cells().keySet());
      row.cells().forEach((team, letters) -> table.put(activity.id(), team, letters));
    }
    this.activities = byId.buildOrThrow();
    this.teams = columns.build();
    this.cells = table.buildOrThrow();
  }

  /**
   * {@return the matrix of these activities}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException naming everything that is wrong with
   *     any of them, and activities of one id
   */
  public static RaciMatrix of(Assignment... rows) {
    return of(List.of(rows));
  }

  /**
   * {@return the matrix of these activities}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException naming everything that is wrong with
   *     any of them, and activities of one id
   */
  public static RaciMatrix of(Collection<Assignment> rows) {
    Problems problems = Problems.of("RACI matrix");
    Map<ActivityId, Activity> seen = new LinkedHashMap<>();
    for (Assignment row : rows) {
      Activity activity = row.activity();
      Activity other = seen.putIfAbsent(activity.id(), activity);
      problems.rejectIf(
          other != null,
          activity.id().path() + " is there twice (as '" + other + "' and '" + activity
              + "'): merge the two, or give one another id");
      MatrixBreaches.of(row.toRow()).forEach(problems::add);
    }
    problems.throwIfAny();
    return new RaciMatrix(List.of(), rows);
  }

  /**
   * {@return the matrix that a table holds; a name becomes the id of its words, so {@code Tech Lead}
   * is {@code tech-lead}}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException naming everything that is wrong: what
   *     the four rules of severity error in {@link RaciChecks} find, and names that make no id or
   *     the same one
   */
  public static RaciMatrix of(RaciTable table) {
    return new TableConversion(table).toMatrix();
  }

  /** {@return what is done, in the order in which it was given} */
  public List<Activity> activities() {
    return ImmutableList.copyOf(activities.values());
  }

  /** {@return who takes part: the declared teams, then the others in the order of the rows} */
  public List<TeamId> teams() {
    return teams.asList();
  }

  /**
   * {@return the one team that answers for an activity}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no such activity
   */
  public TeamId accountableFor(ActivityId activity) {
    return teamsWith(RaciLetter.ACCOUNTABLE, activity).iterator().next();
  }

  /**
   * {@return the teams that do the work of an activity, at least one}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no such activity
   */
  public Set<TeamId> responsibleFor(ActivityId activity) {
    return teamsWith(RaciLetter.RESPONSIBLE, activity);
  }

  /**
   * {@return the teams that are asked before an activity}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no such activity
   */
  public Set<TeamId> consultedOn(ActivityId activity) {
    return teamsWith(RaciLetter.CONSULTED, activity);
  }

  /**
   * {@return the teams that are told after an activity}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no such activity
   */
  public Set<TeamId> informedOf(ActivityId activity) {
    return teamsWith(RaciLetter.INFORMED, activity);
  }

  /** {@return the activities a team has a letter in; none for a team that takes no part} */
  public Set<ActivityId> activitiesOf(TeamId team) {
    return cells.column(team).keySet();
  }

  /**
   * {@return the letters of a team in an activity, in the order R, A, C, I; empty if it has none}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no such activity
   */
  public Set<RaciLetter> lettersOf(ActivityId activity, TeamId team) {
    return row(activity).getOrDefault(team, Set.of());
  }

  /**
   * {@return the same matrix with this row, in place of the one of the same activity or after all others}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException naming everything that is wrong with the row
   */
  public RaciMatrix withRow(Assignment row) {
    Problems problems = Problems.of("RACI matrix");
    MatrixBreaches.of(row.toRow()).forEach(problems::add);
    problems.throwIfAny();
    Map<ActivityId, Assignment> rows = new LinkedHashMap<>();
    activities.keySet().forEach(activity -> rows.put(activity, assignment(activity)));
    rows.put(row.activity().id(), row);
    return new RaciMatrix(teams, rows.values());
  }

  /**
   * {@return the same matrix with another team accountable}
   *
   * <p>Both keep the R they have; who becomes accountable is no longer asked or told. Where nobody would be
   * left to do the work, the newly accountable team does it.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no such activity
   */
  public RaciMatrix withAccountable(ActivityId activity, TeamId team) {
    Assignment moved = Assignment.activity(activity, title(activity));
    for (var cell : row(activity).entrySet()) {
      for (RaciLetter letter : cell.getValue()) {
        boolean keeps = letter == RaciLetter.RESPONSIBLE || !cell.getKey().equals(team);
        if (keeps && letter != RaciLetter.ACCOUNTABLE) {
          moved = moved.with(letter, List.of(cell.getKey()));
        }
      }
    }
    moved = moved.accountable(team);
    return withRow(moved.toRow().responsible().isEmpty() ? moved.responsible(team) : moved);
  }

  /** {@return the same as a table, with ids for names, to be checked, analysed or printed} */
  public RaciTable toTable() {
    RaciTable.Builder table = RaciTable.builder();
    teams.forEach(team -> table.team(team.value()));
    activities.keySet().forEach(activity -> {
      Map<String, Set<RaciLetter>> letters = new LinkedHashMap<>();
      row(activity).forEach((team, cell) -> letters.put(team.value(), cell));
      table.row(activity.value(), letters);
    });
    return table.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RaciMatrix matrix
        && teams.equals(matrix.teams)
        && cells.equals(matrix.cells);
  }

  @Override
  public int hashCode() {
    return Objects.hash(teams, cells);
  }

  @Override
  public String toString() {
    return "RaciMatrix" + cells.rowMap();
  }

  private String title(ActivityId activity) {
    Activity known = activities.get(activity);
    return known == null ? activity.value() : known.title();
  }

  private Assignment assignment(ActivityId activity) {
    Assignment row = Assignment.activity(activity, title(activity));
    for (var cell : row(activity).entrySet()) {
      for (RaciLetter letter : cell.getValue()) {
        row = row.with(letter, List.of(cell.getKey()));
      }
    }
    return row;
  }

  private Set<TeamId> teamsWith(RaciLetter letter, ActivityId activity) {
    return row(activity).entrySet().stream()
        .filter(cell -> cell.getValue().contains(letter))
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Map<TeamId, Set<RaciLetter>> row(ActivityId activity) {
    Problems.of(activity.path())
        .rejectIf(
            !activities.containsKey(activity),
            "is not in the matrix"
                + NearestName.hint(
                    activity.value(),
                    activities.keySet().stream().map(ActivityId::value).toList()))
        .throwIfAny();
    return cells.row(activity);
  }
}
