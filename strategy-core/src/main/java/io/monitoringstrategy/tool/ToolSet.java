package io.monitoringstrategy.tool;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Tools that are used together: what they lack, what they do twice, what is no longer known of them.
 *
 * <pre>{@code
 * ToolSet chosen = ToolSet.of(catalog.that(in(METRICS)));
 * chosen.gaps(ToolNeeds.standard()).categories();      // [LOGS, TRACING, ...]
 * chosen.rivals();                                     // what is stored or shown twice
 * chosen.staleFacts(today);
 * }</pre>
 */
public final class ToolSet {
  private final List<Tool> tools;
  private final Map<Capability, List<Tool>> byCapability = new TreeMap<>();

  private ToolSet(List<Tool> tools) {
    this.tools = tools;
    for (Tool tool : tools) {
      tool.capabilities()
          .value()
          .orElse(Set.of())
          .forEach(can ->
              byCapability.computeIfAbsent(can, none -> new ArrayList<>()).add(tool));
    }
  }

  /** {@return the set of these tools, each counted once} */
  public static ToolSet of(Collection<Tool> tools) {
    return new ToolSet(tools.stream().distinct().toList());
  }

  /** {@return the tools, in the order given} */
  public List<Tool> tools() {
    return tools;
  }

  /** {@return everything they can do, with who can, ordered by signal and stage} */
  public Map<Capability, List<ToolId>> coverage() {
    Map<Capability, List<ToolId>> coverage = new LinkedHashMap<>();
    byCapability.forEach((capability, able) -> coverage.put(capability, ids(able)));
    return Collections.unmodifiableMap(coverage);
  }

  /** {@return the tools that fill the category} */
  public List<ToolId> filling(ToolCategory category) {
    return ids(tools.stream().filter(category::isFilledBy).toList());
  }

  /** {@return what is needed and no tool is known to do} */
  public ToolGaps gaps(ToolNeeds needs) {
    return new ToolGaps(
        needs.categories().stream()
            .filter(category -> filling(category).isEmpty())
            .toList(),
        needs.capabilities().stream()
            .filter(can -> !byCapability.containsKey(can))
            .toList());
  }

  /** {@return the tools that could fill a gap for all anybody knows} */
  public List<ToolId> unassessed() {
    return ids(tools.stream().filter(tool -> !tool.capabilities().isKnown()).toList());
  }

  /** {@return every capability that two tools or more have, ordered by signal and stage} */
  public List<Overlap> overlaps() {
    return overlaps(able -> true);
  }

  /**
   * {@return the overlaps in which tools stand in each other's place}
   *
   * <p>Most stages are passed one after the other: a shipper collects what a store collects from it,
   * one notifier hands over to the next. Storing is not, data are kept (and paid) twice and answer
   * twice; and neither is presenting, where it is dashboard tools that show the same signal: the view
   * that a store brings along is not counted.
   */
  public List<Overlap> rivals() {
    return overlaps(capability -> capability.stage() == PipelineStage.STORE
            || capability.stage() == PipelineStage.PRESENT)
        .stream()
        .map(this::amongRivals)
        .filter(overlap -> overlap.tools().size() > 1)
        .toList();
  }

  /** {@return the facts that are a year old or older on the day, by tool} */
  public List<StaleFact> staleFacts(LocalDate day) {
    List<StaleFact> stale = new ArrayList<>();
    for (Tool tool : tools) {
      tool.facts().forEach((name, fact) -> {
        if (fact.isStaleOn(day)) {
          stale.add(new StaleFact(tool.id(), name, fact.asOf().orElseThrow()));
        }
      });
    }
    return List.copyOf(stale);
  }

  private List<Overlap> overlaps(Predicate<Capability> which) {
    return byCapability.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && which.test(entry.getKey()))
        .map(entry -> new Overlap(entry.getKey(), ids(entry.getValue())))
        .toList();
  }

  private Overlap amongRivals(Overlap overlap) {
    boolean stored = overlap.capability().stage() == PipelineStage.STORE;
    return new Overlap(
        overlap.capability(),
        ids(byCapability.getOrDefault(overlap.capability(), List.of()).stream()
            .filter(tool -> stored || tool.category() == ToolCategory.VISUALIZATION)
            .toList()));
  }

  private static List<ToolId> ids(List<Tool> tools) {
    return tools.stream().map(Tool::id).toList();
  }
}
