package io.monitoringstrategy.org.raci;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.monitoringstrategy.value.Problems;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One activity of a {@link RaciTable} and the letters each team has in it, right or wrong.
 *
 * <p>Example: {@code new RaciRow("incident-response", Map.of("sre", Set.of(ACCOUNTABLE,
 * RESPONSIBLE)))}.
 *
 * @param activity its name as it was written
 * @param cells the letters of each team that has one, by the team's name, in the order in which they
 *     were written
 */
public record RaciRow(String activity, Map<String, Set<RaciLetter>> cells) {

  /**
   * Copies the cells, strips the names and leaves out the cells without a letter.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the activity or a team has no name,
   *     or a team is there twice
   */
  public RaciRow {
    activity = activity.strip();
    Problems problems = Problems.of("RACI row '" + activity + "'")
        .rejectIf(activity.isEmpty(), "has no activity: name what is done");
    Map<String, Set<RaciLetter>> copy = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    cells.forEach((name, letters) -> {
      String team = name.strip();
      problems
          .rejectIf(team.isEmpty(), "has a team without a name: name the team")
          .rejectIf(!names.add(team), "has team '" + team + "' twice: give it one cell");
      if (!letters.isEmpty()) {
        copy.put(team, Sets.immutableEnumSet(letters));
      }
    });
    problems.throwIfAny();
    cells = ImmutableMap.copyOf(copy);
  }

  /** {@return the teams that answer for the activity; a sound row has one} */
  public List<String> accountable() {
    return teamsWith(RaciLetter.ACCOUNTABLE);
  }

  /** {@return the teams that do the work; a sound row has at least one} */
  public List<String> responsible() {
    return teamsWith(RaciLetter.RESPONSIBLE);
  }

  /** {@return the teams that are asked before} */
  public List<String> consulted() {
    return teamsWith(RaciLetter.CONSULTED);
  }

  /** {@return the teams that are told afterwards} */
  public List<String> informed() {
    return teamsWith(RaciLetter.INFORMED);
  }

  /** {@return the teams that have this letter, in the order in which they were written} */
  public List<String> teamsWith(RaciLetter letter) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getValue().contains(letter))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@return the letters of a team, in the order R, A, C, I; empty if it has none} */
  public Set<RaciLetter> lettersOf(String team) {
    return cells.getOrDefault(team, Set.of());
  }

  /** {@return the letters in the order R, A, C, I, S} */
  static Set<RaciLetter> sorted(Set<RaciLetter> letters) {
    return Sets.immutableEnumSet(letters);
  }

  /** {@return whether no team has a letter} */
  public boolean isEmpty() {
    return cells.isEmpty();
  }
}
