package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.INFO;
import static io.monitoringstrategy.check.Severity.WARNING;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.IntegrationPattern;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.governance.DataGovernance;
import io.monitoringstrategy.architecture.topology.PatternReview;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.tool.ToolCatalog;
import io.monitoringstrategy.tool.ToolCategory;
import io.monitoringstrategy.value.ComponentId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the tools of a stack are brought together. */
final class IntegrationChecks {
  private static final int STEPS = 2;

  static final Check<MonitoringStrategy> PATTERN_NAMED = Check.each(
          "flow between tools", IntegrationChecks::betweenTools, Flow::path)
      .must("name its integration pattern", flow -> flow.pattern().isPresent())
      .but(flow -> "names none")
      .because("how two tools are joined decides what happens when one of them is slow or away")
      .fix("add 'pattern:', such as api, streaming, message-queue or routing")
      .source("Hohpe and Woolf: Enterprise Integration Patterns")
      .as("integration.pattern-named", INFO);

  static final Check<MonitoringStrategy> PATTERN_HAS_EFFECT = Check.each(
          "flow with a pattern", IntegrationChecks::reviews, Examined::path)
      .must("have what its pattern cannot do without", Examined::isKept)
      .but(Examined::found)
      .because("a queue nobody reads or an escalation of one step is a pattern by name only")
      .fix("add what is missing, or name the pattern that is really there")
      .as("integration.pattern-has-effect", WARNING);

  static final Check<MonitoringStrategy> ALERTS_DEDUPLICATED = Check.each(
          "channel with several sources of alerts", IntegrationChecks::channels, Examined::path)
      .must("get them through one notifier or a deduplication", Examined::isKept)
      .but(Examined::found)
      .because("one failure seen by two rule engines must not wake the same person twice")
      .fix(
          "lead the alerts through one component of stage 'notify', or add 'pattern: deduplication'")
      .source("Google SRE book, chapter 29: Dealing with Interrupts")
      .as("integration.alerts-deduplicated", WARNING);

  static final Check<MonitoringStrategy> ESCALATION_DEFINED = Check.each(
          "paging channel", IntegrationChecks::pagers, Component::path)
      .must(
          "have an escalation of two steps at least",
          channel -> channel.escalation().size() >= STEPS)
      .but(channel -> "has " + channel.escalation().size())
      .because("people sleep, travel and lose their phones; a page must not end with one of them")
      .fix("add 'escalation:' with who is called first, and who after that")
      .source("SRE book, chapter 11: Being On-Call")
      .as("integration.escalation-defined", WARNING);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(PATTERN_NAMED, PATTERN_HAS_EFFECT, ALERTS_DEDUPLICATED, ESCALATION_DEFINED);

  private IntegrationChecks() {}

  private static List<Flow> betweenTools(MonitoringStrategy strategy) {
    return strategy.topology().flows().stream()
        .filter(flow -> hasTool(strategy, flow.from()) && hasTool(strategy, flow.to()))
        .toList();
  }

  private static boolean hasTool(MonitoringStrategy strategy, ComponentId id) {
    return strategy.topology().component(id).flatMap(Component::tool).isPresent();
  }

  private static List<Examined> reviews(MonitoringStrategy strategy) {
    return PatternReview.of(strategy.topology(), DataGovernance.of(strategy.dataSets())).stream()
        .map(review -> Examined.of(
            review.flow().path(),
            review.isKept(),
            review.pattern().label() + " needs that "
                + review
                    .pattern()
                    .precondition()
                    .map(text -> text.in(Locale.ENGLISH))
                    .orElse("")))
        .toList();
  }

  private static List<Examined> channels(MonitoringStrategy strategy) {
    ListMultimap<ComponentId, Flow> into = ArrayListMultimap.create();
    strategy.topology().flows().stream()
        .filter(flow -> !flow.isFeedback())
        .forEach(flow -> into.put(flow.to(), flow));
    return strategy.topology().components().stream()
        .filter(component -> component.isAt(PipelineStage.CHANNEL))
        .filter(channel -> engines(strategy, channel.id(), into) > 1)
        .map(channel -> {
          List<Flow> direct = into.get(channel.id());
          boolean deduplicated =
              direct.size() == 1 || direct.stream().anyMatch(IntegrationChecks::deduplicates);
          return Examined.of(
              channel.path(),
              deduplicated,
              direct.size() + " flows of alerts enter it side by side");
        })
        .toList();
  }

  /** How many rule engines' alerts come to a component, directly or through notifiers. */
  private static long engines(
      MonitoringStrategy strategy, ComponentId id, ListMultimap<ComponentId, Flow> into) {
    Set<ComponentId> seen = new HashSet<>();
    collect(strategy, id, into, seen);
    return seen.stream()
        .filter(each -> strategy
            .topology()
            .component(each)
            .filter(component -> component.isAt(PipelineStage.EVALUATE))
            .isPresent())
        .count();
  }

  private static void collect(
      MonitoringStrategy strategy,
      ComponentId id,
      ListMultimap<ComponentId, Flow> into,
      Set<ComponentId> seen) {
    into.get(id).stream().map(Flow::from).filter(seen::add).forEach(from -> {
      if (strategy
          .topology()
          .component(from)
          .filter(component -> component.isAt(PipelineStage.NOTIFY))
          .isPresent()) {
        collect(strategy, from, into, seen);
      }
    });
  }

  private static boolean deduplicates(Flow flow) {
    return flow.pattern().filter(IntegrationPattern.DEDUPLICATION::equals).isPresent();
  }

  /** Channels whose tool pages people; one without a tool is taken for a pager. */
  private static List<Component> pagers(MonitoringStrategy strategy) {
    ToolCatalog catalog = strategy.toolInventory().catalog();
    return strategy.topology().components().stream()
        .filter(component -> component.isAt(PipelineStage.CHANNEL))
        .filter(channel -> channel
            .tool()
            .flatMap(catalog::find)
            .map(tool -> tool.category() == ToolCategory.ALERTING)
            .orElse(true))
        .toList();
  }
}
