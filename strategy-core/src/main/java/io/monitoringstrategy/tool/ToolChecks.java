package io.monitoringstrategy.tool;

import static io.monitoringstrategy.check.Severity.INFO;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be wrong with the tools a strategy uses.
 *
 * <pre>{@code
 * CheckSuite.of(ToolChecks.all()).run(inventory, CheckPolicy.on(today)).findings()
 * }</pre>
 *
 * <p>A category is {@code tools/logs} in a finding, what two tools both do {@code
 * tools/store/metrics}, a fact {@code tool/jaeger/licence}. No rule applies where no tool is in use;
 * a tool that no catalogue knows fills nothing.
 */
public final class ToolChecks {

  /** Metrics, logs, tracing, visualization and alerting each have a tool. */
  public static final Check<ToolInventory> CATEGORY_COVERED = Check.each(
          "needed tool category", Filled::of, Filled::path)
      .must("have a tool", Filled::isFilled)
      .but(category -> "no tool in use can " + category.duty())
      .because("a kind of signal nobody keeps, shows or reports is missed on the day it is needed")
      .fix("add such a tool to 'in-use:', or describe what a tool of yours can do under 'own:'")
      .source("CNCF observability whitepaper")
      .as("tool.category-covered", WARNING);

  /** Of two tools that keep or show the same, one says why. */
  public static final Check<ToolInventory> NO_OVERLAP_WITHOUT_REASON = Check.each(
          "capability that tools share", Shared::of, Shared::path)
      .must("have a reason for all tools but one", Shared::isExplained)
      .but(shared -> shared.names() + " all have it and do not say why")
      .because("two tools for one purpose are paid twice, and give two answers in an incident")
      .fix("keep one, or write {id: ..., because: ...} under 'in-use:' for the other")
      .as("tool.no-overlap-without-reason", INFO);

  /** What is relied on has a source and was looked up within a year. */
  public static final Check<ToolInventory> FACTS_ARE_DATED = Check.eachOn(
          "fact about a tool in use", DatedFact::of, DatedFact::path)
      .must("have a source and a day less than a year ago", DatedFact::isDated)
      .but(DatedFact::found)
      .because("tools are renamed, sold and relicensed; a choice rests on what is true today")
      .fix("look it up, and describe the tool under 'own:' with 'source:' and 'as-of:'")
      .as("tool.facts-are-dated", INFO);

  private ToolChecks() {}

  /** {@return every rule on the tools of a strategy} */
  public static List<Check<ToolInventory>> all() {
    return List.of(CATEGORY_COVERED, NO_OVERLAP_WITHOUT_REASON, FACTS_ARE_DATED);
  }

  /** A needed category and whether a tool fills it. */
  private record Filled(ToolCategory category, boolean isFilled) {

    static List<Filled> of(ToolInventory inventory) {
      if (inventory.inUse().isEmpty()) {
        return List.of();
      }
      ToolSet set = inventory.set();
      return ToolCategory.needed().stream()
          .map(category -> new Filled(category, !set.filling(category).isEmpty()))
          .toList();
    }

    String path() {
      return "tools/" + category.label();
    }

    Capability duty() {
      return category.duty();
    }
  }

  /** What several tools keep or show, and whether it is said why. */
  private record Shared(Overlap overlap, boolean isExplained) {

    static List<Shared> of(ToolInventory inventory) {
      List<Overlap> unexplained = inventory.unexplainedRivals();
      return inventory.set().rivals().stream()
          .map(overlap -> new Shared(overlap, !unexplained.contains(overlap)))
          .toList();
    }

    String path() {
      return overlap.path();
    }

    String names() {
      return String.join(", ", overlap.tools().stream().map(ToolId::value).toList());
    }
  }

  /** A known fact about a tool in use, on a day. */
  private record DatedFact(String path, boolean isCited, Optional<LocalDate> staleSince) {

    static List<DatedFact> of(ToolInventory inventory, LocalDate today) {
      List<DatedFact> facts = new ArrayList<>();
      for (Tool tool : inventory.set().tools()) {
        tool.facts().forEach((name, fact) -> {
          if (fact.isKnown()) {
            facts.add(new DatedFact(
                tool.path() + "/" + name,
                fact.isCited(),
                fact.isStaleOn(today) ? fact.asOf() : Optional.empty()));
          }
        });
      }
      return facts;
    }

    boolean isDated() {
      return isCited && staleSince.isEmpty();
    }

    String found() {
      return staleSince
          .map(day -> "was last looked up on " + day)
          .orElse("its source or its day is not given");
    }
  }
}
