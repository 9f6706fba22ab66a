package io.monitoringstrategy.advice;

import io.monitoringstrategy.value.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judgements by which options are compared: plain data, to be read, doubted and replaced.
 *
 * <p>The fit of an option is the weighted mean of what its judgements say, {@code sum of contributions /
 * sum of |weights|}, from 0 to 1. An input nobody knows leaves its judgements out of both sums.
 *
 * @param <O> the options
 */
public final class AdviceTable<O> {
  private final List<O> options;
  private final Map<String, Input> inputs;
  private final List<Judgement<O>> judgements;

  private AdviceTable(List<O> options, Map<String, Input> inputs, List<Judgement<O>> judgements) {
    this.options = options;
    this.inputs = inputs;
    this.judgements = judgements;
  }

  /**
   * {@return a table of these judgements}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with every judgement on an unknown option
   *     or input, every second judgement on the same two, and every option without one
   */
  public static <O> AdviceTable<O> of(
      Collection<O> options, Collection<Input> inputs, Collection<Judgement<O>> judgements) {
    Map<String, Input> byId = new LinkedHashMap<>();
    Problems problems = Problems.of("advice table");
    inputs.forEach(input -> problems.rejectIf(
        byId.put(input.id(), input) != null, "has input " + input.id() + " twice: remove one"));
    Set<O> judged = new HashSet<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Judgement<O> each : judgements) {
      judged.add(each.option());
      problems
          .rejectIf(!options.contains(each.option()), "judges " + each.option() + ", no option")
          .rejectIf(!byId.containsKey(each.input()), "judges by " + each.input() + ", no input")
          .rejectIf(
              !seen.add(List.of(each.option(), each.input())),
              "judges " + each.option() + " by " + each.input() + " twice: remove one");
    }
    options.forEach(option ->
        problems.rejectIf(!judged.contains(option), "says nothing about " + option + ": judge it"));
    problems.throwIfAny();
    return new AdviceTable<>(List.copyOf(options), byId, List.copyOf(judgements));
  }

  /** {@return what can be advised, in order} */
  public List<O> options() {
    return options;
  }

  /** {@return what it depends on, in order} */
  public List<Input> inputs() {
    return List.copyOf(inputs.values());
  }

  /** {@return what it says, in order} */
  public List<Judgement<O>> judgements() {
    return judgements;
  }

  /** {@return the input of this id, if there is one} */
  public Optional<Input> input(String id) {
    return Optional.ofNullable(inputs.get(id));
  }

  /**
   * {@return the advice for these facts}
   *
   * @param facts the value of each known input, by id
   * @throws io.monitoringstrategy.value.InvalidValueException with every fact that is no input or no
   *     number, or if no fact is known
   */
  public Advice<O> advise(Map<String, Double> facts) {
    Problems problems = Problems.of("facts");
    problems.rejectIf(facts.isEmpty(), "must name at least one of " + inputs.keySet());
    facts.forEach((id, value) -> problems
        .rejectIf(!inputs.containsKey(id), id + " is no input: use one of " + inputs.keySet())
        .rejectIf(!Double.isFinite(value), id + " must be a number (was " + value + ")"));
    problems.throwIfAny();
    Map<String, Double> levels = new LinkedHashMap<>();
    inputs.forEach((id, input) -> {
      Double value = facts.get(id);
      if (value != null) {
        levels.put(id, input.level(value));
      }
    });
    return new Advice<>(this, levels);
  }
}
