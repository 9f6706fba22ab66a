package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.Problems;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/**
 * People in one place who take turns.
 *
 * <p>{@code new OnCallSite("seoul", seoul, List.of(LocalTime.of(9, 0)), people)} takes over at nine each
 * morning; with {@code 08:00} and {@code 20:00} two people share each day.
 *
 * @param name what people call it
 * @param zone the clock it goes by
 * @param handovers when on each day one of its people takes over, in any order
 * @param people who takes turns, in this order
 */
public record OnCallSite(
    String name, ZoneId zone, List<LocalTime> handovers, List<PersonId> people) {

  /**
   * Sorts the handovers and checks that there is somebody to take over.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no handover, no name, nobody,
   *     somebody twice, or fewer people than handovers a day
   */
  public OnCallSite {
    handovers = List.copyOf(new TreeSet<>(handovers));
    people = List.copyOf(people);
    Problems.of("on-call site '" + name + "'")
        .rejectIf(name.isBlank(), "has no name: give it one")
        .rejectIf(handovers.isEmpty(), "has no handover: say at what time one takes over")
        .rejectIf(people.isEmpty(), "has nobody: an empty team cannot be on call")
        .rejectIf(
            new HashSet<>(people).size() < people.size(), "has somebody twice: name each once")
        .rejectIf(
            !people.isEmpty() && people.size() < handovers.size(),
            "has " + people.size() + " people for " + handovers.size()
                + " shifts a day: nobody can do two in a row")
        .throwIfAny();
  }
}
