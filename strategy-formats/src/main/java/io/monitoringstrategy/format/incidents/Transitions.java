package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.kpi.incident.ReopenPolicy;
import io.monitoringstrategy.value.Problems;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An up/down log: a row says in which state something was from then on, and each time it was down is
 * an outage, the last one open if nothing says that it ended.
 *
 * <p>Example: {@code new Transitions(Optional.of("site"), "committed_at", "state", Set.of("down"),
 * Optional.empty())}.
 *
 * @param key the column that tells what was up or down, which becomes the service; absent if the
 *     whole log is about one thing
 * @param at the column that tells since when
 * @param state the column that tells the state
 * @param down the states that are an outage, in the file's own words; every other one ends it
 * @param reopen if a key is an incident that may be closed and opened again, and not a thing that may be
 *     down more often than once: how long it took then; the key becomes its id
 */
public record Transitions(
    Optional<String> key,
    String at,
    String state,
    Set<String> down,
    Optional<ReopenPolicy> reopen) {

  /** Keeps the order of the states. */
  public Transitions {
    down = Collections.unmodifiableSet(new LinkedHashSet<>(down));
    Problems.of("transitions")
        .rejectIf(key.filter(String::isBlank).isPresent(), "key must not be blank: leave it out")
        .rejectIf(
            reopen.isPresent() && key.isEmpty(),
            "reopen needs the key that tells which rows are of one incident")
        .rejectIf(at.isBlank(), "at must name the column of the time")
        .rejectIf(state.isBlank(), "state must name the column of the state")
        .rejectIf(down.isEmpty(), "down must list the states that are an outage, such as [down]")
        .throwIfAny();
  }

  /** The column that tells the service: the key, unless that is an incident. */
  Optional<String> service() {
    return reopen.isPresent() ? Optional.empty() : key;
  }
}
