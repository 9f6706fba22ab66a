package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.framework.StakeholderGroup;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.trace.StrategyTrace;
import io.monitoringstrategy.strategy.trace.TraceChain;
import io.monitoringstrategy.strategy.trace.TraceLink;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ServiceId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a strategy owes to the objectives it exists for. */
final class ObjectiveChecks {
  private static final Pattern COST =
      Pattern.compile("\\b(?:costs?|spend|spending)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CUSTOMER = Pattern.compile(
      "\\b(?:customers?|users?|csat|nps|apdex|satisfaction)\\b", Pattern.CASE_INSENSITIVE);

  static final Check<MonitoringStrategy> HAS_KPI = Check.each(
          "business objective", ObjectiveChecks::measured, Measured::path)
      .must("be measured by a KPI", Measured::isMeasured)
      .but(objective -> "no KPI serves it")
      .because("an objective that nothing measures cannot be seen to be reached or missed")
      .fix("name the objective under 'serves:' of the KPI that shows it, or add such a KPI")
      .source("Basili, Caldiera and Rombach: The Goal Question Metric Approach (1994)")
      .as("objective.has-kpi", Severity.ERROR);

  static final Check<MonitoringStrategy> HAS_OWNER = Check.each(
          "business objective", MonitoringStrategy::objectives, BusinessObjective::path)
      .must("name an owning team", objective -> objective.owner().isPresent())
      .but(objective -> "nobody owns it")
      .because("when a number turns red, somebody has to decide what the business gives up for it")
      .fix("add 'owner:' with the id of the team that answers for the objective")
      .as("objective.has-owner", Severity.WARNING);

  static final Check<MonitoringStrategy> CUSTOMER_EXPERIENCE_MEASURED = Check.each(
          "strategy", ObjectiveChecks::whole, MonitoringStrategy::path)
      .that("has customers among its stakeholders", ObjectiveChecks::hasCustomers)
      .must("have a KPI or an SLO from the customer's view", ObjectiveChecks::looksThroughCustomers)
      .but(strategy -> "no KPI and no SLO looks through the customer's eyes")
      .because("every component can be green while nobody can buy anything")
      .fix("add a KPI such as one with 'catalog: customer-satisfaction', or an SLO on a service"
          + " with the layer business")
      .source("SRE book, chapter 6: symptoms, not causes")
      .as("objective.customer-experience-measured", Severity.WARNING);

  static final Check<MonitoringStrategy> COST_CONSIDERED = Check.each(
          "strategy", ObjectiveChecks::whole, MonitoringStrategy::path)
      .that(
          "has objectives or KPIs",
          strategy -> !strategy.objectives().isEmpty() || !strategy.kpis().isEmpty())
      .must("have an objective or a KPI on its own cost", ObjectiveChecks::speaksOfCost)
      .but(strategy -> "no objective and no KPI speaks of cost")
      .because(
          "monitoring grows with everything it watches, and what nobody measures is cut blindly")
      .fix("add an objective with 'improves: cost', or a KPI such as one with"
          + " 'catalog: cost-efficiency'")
      .source("AWS Well-Architected Framework, cost optimization pillar")
      .as("objective.cost-considered", Severity.INFO);

  static final Check<MonitoringStrategy> REACHES_AN_ALERT = Check.each(
          "business objective with a KPI, where there are SLOs,",
          ObjectiveChecks::traced,
          Examined::path)
      .must("lead to an SLO and an alert that somebody receives", Examined::isKept)
      .but(Examined::found)
      .because("an objective that calls nobody when it is missed is found missed in the review")
      .fix("see 'strategy trace': name the KPI under 'kpi:' of an SLO, and give it alerts")
      .source("SRE workbook, chapter 5: Alerting on SLOs")
      .as("objective.reaches-an-alert", Severity.WARNING);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(HAS_KPI, HAS_OWNER, CUSTOMER_EXPERIENCE_MEASURED, COST_CONSIDERED, REACHES_AN_ALERT);

  private ObjectiveChecks() {}

  private static List<MonitoringStrategy> whole(MonitoringStrategy strategy) {
    return List.of(strategy);
  }

  /** An objective beside the answer to whether any KPI serves it. */
  private record Measured(String path, boolean isMeasured) {}

  private static List<Measured> measured(MonitoringStrategy strategy) {
    return strategy.objectives().stream()
        .map(objective ->
            new Measured(objective.path(), !strategy.kpisServing(objective.id()).isEmpty()))
        .toList();
  }

  private static boolean hasCustomers(MonitoringStrategy strategy) {
    return strategy.stakeholders().stream()
        .anyMatch(each -> each.group() == StakeholderGroup.CUSTOMER);
  }

  /** The words of KPIs decide, and whether an SLO is on a service whose business is watched. */
  private static boolean looksThroughCustomers(MonitoringStrategy strategy) {
    Set<ServiceId> facing = strategy.services().stream()
        .filter(service -> service.layers().contains(Layer.BUSINESS))
        .map(Service::id)
        .collect(Collectors.toSet());
    return strategy.slos().stream()
            .anyMatch(slo -> slo.service().filter(facing::contains).isPresent())
        || words(strategy.kpis()).anyMatch(words -> CUSTOMER.matcher(words).find());
  }

  /** Whether the chains of an objective end at a receiver, and where the best breaks if none does. */
  private static List<Examined> traced(MonitoringStrategy strategy) {
    if (strategy.slos().isEmpty()) {
      return List.of();
    }
    StrategyTrace trace = StrategyTrace.of(strategy);
    return strategy.objectives().stream()
        .filter(objective -> !strategy.kpisServing(objective.id()).isEmpty())
        .map(objective -> examined(objective.path(), trace.best(objective).orElseThrow()))
        .toList();
  }

  private static Examined examined(String path, TraceChain best) {
    return Examined.of(
        path,
        best.missing().filter(link -> link != TraceLink.ROLE).isEmpty(),
        best.missing()
            .map(link -> "its best chain has no " + link.label())
            .orElse("its chain is whole"));
  }

  private static Stream<String> words(List<Kpi> kpis) {
    return kpis.stream()
        .flatMap(kpi -> Stream.concat(
            Stream.of(kpi.id().value()),
            Stream.concat(kpi.title().stream(), kpi.catalog().stream().map(KpiId::value))));
  }

  /**
   * The words of ids, titles and statements decide; what a KPI is computed from is not known here.
   */
  private static boolean speaksOfCost(MonitoringStrategy strategy) {
    Stream<String> objectives = strategy.objectives().stream()
        .flatMap(objective -> Stream.concat(
            Stream.of(objective.id().value(), objective.statement()),
            objective.improves().stream()));
    return Stream.concat(objectives, words(strategy.kpis()))
        .anyMatch(words -> COST.matcher(words).find());
  }
}
