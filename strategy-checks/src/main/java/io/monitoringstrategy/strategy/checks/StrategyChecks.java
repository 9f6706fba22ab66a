package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.check.CheckSuite;
import io.monitoringstrategy.org.raci.RaciChecks;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.tool.ToolChecks;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Every rule a monitoring strategy is checked against.
 *
 * <pre>{@code
 * CheckReport report = StrategyChecks.standard().run(strategy, strategy.policyOn(today));
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>In a test, {@code StrategyChecks.standard().check(strategy)} fails with every error in its message;
 * {@code StrategyChecks.of(strategy).check(strategy)} runs the strategy's own checks too.
 *
 * <p>A rule about something the strategy does not speak of is not applicable: a strategy without
 * KPIs has no finding about its KPIs.
 */
public final class StrategyChecks {
  private StrategyChecks() {}

  /**
   * {@return the checks in the order of the catalogue: objectives, KPIs, stakeholders and requirements,
   * references, type, layers, topology, integration, governance, tools, decisions, costs, maturity,
   * roadmap, SLOs, alerts, RACI, organisation, operations, on-call, skills, improvement}
   */
  public static List<Check<MonitoringStrategy>> all() {
    return Stream.of(
            ObjectiveChecks.ALL.stream(),
            KpiChecks.ALL.stream(),
            Stream.of(EvidenceChecks.TARGET_IS_FEASIBLE),
            FrameworkChecks.ALL.stream(),
            ReferenceChecks.ALL.stream(),
            Stream.of(FrameworkChecks.TYPE_MATCHES_TRAITS),
            LayerChecks.ALL.stream(),
            TopologyChecks.ALL.stream(),
            IntegrationChecks.ALL.stream(),
            GovernanceChecks.ALL.stream(),
            ToolChecks.all().stream().map(check -> check.of(MonitoringStrategy::toolInventory)),
            DecisionChecks.ALL.stream(),
            CostChecks.ALL.stream(),
            MaturityChecks.ALL.stream(),
            RoadmapChecks.ALL.stream(),
            SloChecks.ALL.stream(),
            Stream.of(EvidenceChecks.BUDGET_SURVIVES_AN_INCIDENT),
            AlertChecks.ALL.stream(),
            Stream.of(EvidenceChecks.NOISE_ACCEPTABLE),
            raci(),
            OrganizationChecks.ALL.stream(),
            OperationChecks.ALL.stream(),
            OnCallChecks.ALL.stream(),
            Stream.of(
                OrganizationChecks.GAP_PLANNED,
                OperationChecks.KPI_REVIEWED,
                EvidenceChecks.CHANGE_IS_REAL))
        .<Check<MonitoringStrategy>>flatMap(checks -> checks)
        .toList();
  }

  /** {@return the checks of the RACI matrix alone, with the teams that it names} */
  public static List<Check<MonitoringStrategy>> onRaci() {
    return Stream.concat(
            raci(),
            Stream.of(OrganizationChecks.RESPONSIBILITIES_COVERED, ReferenceChecks.RACI_RESOLVES))
        .toList();
  }

  /** {@return the checks of the decisions on tools alone} */
  public static List<Check<MonitoringStrategy>> onDecisions() {
    return DecisionChecks.ALL;
  }

  private static Stream<Check<MonitoringStrategy>> raci() {
    return RaciChecks.all().stream().map(check -> check.of(MonitoringStrategy::raci));
  }

  /**
   * {@return all checks as a suite, which adds the rules on waivers}
   *
   * <p>It knows no strategy, so the checks that a strategy has of its own are not among them: {@link #of}
   * adds those.
   */
  public static CheckSuite<MonitoringStrategy> standard() {
    return CheckSuite.of(all()).withPolicyOf(MonitoringStrategy::policy);
  }

  /**
   * {@return all checks, and those that the strategy has of its own}
   *
   * @throws InvalidValueException if one of them is no check, or if the strategy has some and nothing on
   *     the class path makes checks of them: then add {@code strategy-cel}
   */
  public static CheckSuite<MonitoringStrategy> of(MonitoringStrategy strategy) {
    if (strategy.customChecks().isEmpty()) {
      return standard();
    }
    CheckLanguage language = ServiceLoader.load(CheckLanguage.class)
        .findFirst()
        .orElseThrow(() -> InvalidValueException.of(
            strategy.customChecks().get(0).path(),
            "needs an expression language: add the module strategy-cel to the class path"));
    return CheckSuite.of(
            Stream.concat(all().stream(), strategy.customChecks().stream().map(language::compile))
                .toList())
        .withPolicyOf(MonitoringStrategy::policy);
  }
}
