package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.KpiId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a strategy owes to the objectives it exists for. */
final class ObjectiveChecks {
  private static final Pattern COST =
      Pattern.compile("\\b(?:costs?|spend|spending)\\b", Pattern.CASE_INSENSITIVE);

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

  static final List<Check<MonitoringStrategy>> ALL = List.of(HAS_KPI, HAS_OWNER, COST_CONSIDERED);

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

  /**
   * The words of ids, titles and statements decide; what a KPI is computed from is not known here.
   */
  private static boolean speaksOfCost(MonitoringStrategy strategy) {
    Stream<String> objectives = strategy.objectives().stream()
        .flatMap(objective -> Stream.concat(
            Stream.of(objective.id().value(), objective.statement()),
            objective.improves().stream()));
    Stream<String> kpis = strategy.kpis().stream()
        .flatMap(kpi -> Stream.concat(
            Stream.of(kpi.id().value()),
            Stream.concat(kpi.title().stream(), kpi.catalog().stream().map(KpiId::value))));
    return Stream.concat(objectives, kpis).anyMatch(words -> COST.matcher(words).find());
  }
}
