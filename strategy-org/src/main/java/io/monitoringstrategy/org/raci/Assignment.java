package io.monitoringstrategy.org.raci;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.monitoringstrategy.value.ActivityId;
import io.monitoringstrategy.value.TeamId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An activity with the teams that take part in it, on its way into a {@link RaciMatrix}.
 *
 * <pre>{@code
 * activity("Incident response")
 *     .accountable(SRE)
 *     .responsible(SRE, DEVOPS)
 *     .consulted(SECURITY)
 *     .informed(BUSINESS)
 * }</pre>
 *
 * <p>Each step gives a new assignment and adds to what was said before. Whether one team is
 * accountable and somebody responsible is asked where it enters a matrix.
 */
public final class Assignment {
  private final Activity activity;
  private final ImmutableSetMultimap<TeamId, RaciLetter> cells;

  private Assignment(Activity activity, ImmutableSetMultimap<TeamId, RaciLetter> cells) {
    this.activity = activity;
    this.cells = cells;
  }

  /**
   * Begins with an activity that nobody takes part in; its id is made from the title.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the title makes no id, as
   *     {@link Activity#of} says
   */
  public static Assignment activity(String title) {
    return activity(Activity.of(title));
  }

  /** Begins with an activity whose title makes no id, such as one in Korean. */
  public static Assignment activity(ActivityId id, String title) {
    return activity(new Activity(id, title));
  }

  private static Assignment activity(Activity activity) {
    return new Assignment(activity, ImmutableSetMultimap.of());
  }

  /** {@return what is to be done} */
  public Activity activity() {
    return activity;
  }

  /** Makes a team answer for the outcome; a matrix wants this said once. */
  public Assignment accountable(TeamId team) {
    return with(RaciLetter.ACCOUNTABLE, List.of(team));
  }

  /** Makes teams do the work. */
  public Assignment responsible(TeamId... teams) {
    return with(RaciLetter.RESPONSIBLE, List.of(teams));
  }

  /** Has teams asked before something is done. */
  public Assignment consulted(TeamId... teams) {
    return with(RaciLetter.CONSULTED, List.of(teams));
  }

  /** Has teams told afterwards. */
  public Assignment informed(TeamId... teams) {
    return with(RaciLetter.INFORMED, List.of(teams));
  }

  /** Gives teams a letter that is known only at run time. */
  public Assignment with(RaciLetter letter, Collection<TeamId> teams) {
    ImmutableSetMultimap.Builder<TeamId, RaciLetter> more = ImmutableSetMultimap.builder();
    more.putAll(cells);
    teams.forEach(team -> more.put(team, letter));
    return new Assignment(activity, more.build());
  }

  /** {@return the row of a table, with ids for names} */
  RaciRow toRow() {
    Map<String, Set<RaciLetter>> letters = new LinkedHashMap<>();
    cells().forEach((team, cell) -> letters.put(team.value(), cell));
    return new RaciRow(activity.id().value(), letters);
  }

  Map<TeamId, Set<RaciLetter>> cells() {
    return Maps.transformValues(cells.asMap(), Sets::immutableEnumSet);
  }

  @Override
  public String toString() {
    return activity.id() + " " + cells;
  }
}
