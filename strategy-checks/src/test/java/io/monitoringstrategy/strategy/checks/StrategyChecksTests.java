package io.monitoringstrategy.strategy.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.check.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyChecksTests {

  static Iterable<Rule> rules() {
    return StrategyChecks.standard().rules();
  }

  @Test
  void theCatalogueIsCompleteAndInOrder() {
    assertThat(rules())
        .extracting(rule -> rule.id() + " " + rule.severity().label())
        .containsExactly(
            "objective.has-kpi error",
            "objective.has-owner warning",
            "objective.customer-experience-measured warning",
            "objective.cost-considered info",
            "objective.reaches-an-alert warning",
            "kpi.serves-objective warning",
            "kpi.is-operable warning",
            "kpi.technical-metric-linked warning",
            "kpi.category-covered info",
            "kpi.target-is-feasible warning",
            "stakeholder.has-requirement warning",
            "stakeholder.has-view warning",
            "requirement.is-satisfied warning",
            "requirement.compliance-has-governance error",
            "reference.resolves error",
            "type.matches-traits warning",
            "layer.is-covered error",
            "layer.application-has-three-signals warning",
            "layer.security-has-events warning",
            "coverage.critical-service error",
            "topology.signal-reaches-view error",
            "topology.alert-path-complete error",
            "topology.no-single-point-of-failure warning",
            "topology.is-connected warning",
            "topology.no-unmarked-cycle error",
            "topology.declared-is-computed warning",
            "topology.watches-itself-from-outside warning",
            "topology.no-duplicate-storage info",
            "topology.component-is-documented info",
            "topology.stage-order warning",
            "integration.pattern-named info",
            "integration.pattern-has-effect warning",
            "integration.alerts-deduplicated warning",
            "integration.escalation-defined warning",
            "governance.retention-defined warning",
            "governance.retention-covers-window error",
            "governance.personal-data-protected error",
            "governance.data-quality-owned warning",
            "tool.category-covered warning",
            "tool.no-overlap-without-reason info",
            "tool.facts-are-dated info",
            "decision.weights-valid error",
            "decision.criteria-have-direction error",
            "decision.criterion-discriminates warning",
            "decision.groups-covered info",
            "decision.total-is-the-sum warning",
            "decision.choice-not-dominated warning",
            "decision.choice-is-robust warning",
            "decision.ahp-consistent warning",
            "decision.methods-agree info",
            "decision.no-double-counting warning",
            "decision.must-haves-met error",
            "decision.gates-passed warning",
            "cost.tco-complete warning",
            "cost.irr-unambiguous warning",
            "cost.value-positive warning",
            "maturity.no-skipped-level warning",
            "maturity.assessment-complete warning",
            "maturity.evidence-is-fresh warning",
            "maturity.target-stepwise warning",
            "roadmap.order-is-possible error",
            "roadmap.within-capacity warning",
            "roadmap.deliverable-has-owner-and-exit warning",
            "roadmap.covers-gaps warning",
            "slo.objective-below-100 error",
            "slo.within-dependency-ceiling error",
            "slo.stricter-than-sla error",
            "slo.enough-events warning",
            "slo.window-observable warning",
            "slo.has-owner-and-policy warning",
            "slo.budget-survives-an-incident warning",
            "alert.can-fire error",
            "alert.has-receiver error",
            "alert.is-actionable warning",
            "alert.severity-routed error",
            "alert.route-not-shadowed warning",
            "alert.detects-in-time warning",
            "alert.noise-acceptable warning",
            "raci.exactly-one-accountable error",
            "raci.someone-responsible error",
            "raci.no-empty-activity error",
            "raci.no-contradiction error",
            "raci.no-unused-team warning",
            "raci.few-consulted warning",
            "raci.accountability-spread warning",
            "raci.no-bystander info",
            "raci.responsibilities-covered warning",
            "organization.model-fits warning",
            "organization.function-has-team warning",
            "operations.cadences-covered warning",
            "operations.review-not-overdue warning",
            "operations.rule-never-skips warning",
            "operations.hours-are-affordable warning",
            "oncall.team-large-enough error",
            "oncall.load-bearable warning",
            "oncall.not-underloaded info",
            "skills.gap-planned warning",
            "improvement.kpi-reviewed warning",
            "improvement.change-is-real info",
            "waiver.not-expired error",
            "waiver.still-needed warning");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleReadsAsOneSentence(Rule rule) {
    assertThat(rule.toString())
        .matches("each [^.]+ must [^.]+, because [^.]+")
        .doesNotContain("  ");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhatToDoAndWhereItComesFrom(Rule rule) {
    assertThat(rule.fix()).isNotBlank().doesNotEndWith(".");
    assertThat(rule.source()).isNotBlank().doesNotEndWith(".");
  }

  @Test
  void nothingIsApplicableToAnEmptyStrategy() {
    CheckReport report = StrategyChecks.standard()
        .run(Strategies.EMPTY, Strategies.EMPTY.policyOn(LocalDate.of(2026, 11, 1)));
    assertThat(report.findings()).isEmpty();
    assertThat(report.count(Outcome.NotApplicable.class)).isEqualTo(101);
  }
}
