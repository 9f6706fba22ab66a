package io.monitoringstrategy.strategy;

import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.value.Labels;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How much is demanded of a strategy, before it sets the severity of single rules.
 *
 * <p>A profile speaks of the rules of the catalogue; a rule of one's own counts as it was written,
 * whatever family it is named after.
 */
public enum CheckProfile {
  /** For the first week: the errors, and the warnings that need no more than a name, a link or a key. */
  STARTER {
    @Override
    public Optional<Severity> severityOf(Rule rule) {
      return LATER.contains(rule.id().value()) ? Optional.empty() : Optional.of(rule.severity());
    }
  },
  /** Every rule as it was written. */
  STANDARD {
    @Override
    public Optional<Severity> severityOf(Rule rule) {
      return Optional.of(rule.severity());
    }
  },
  /** Every rule; the warnings an auditor asks about are errors: governance, RACI, on call. */
  REGULATED {
    @Override
    public Optional<Severity> severityOf(Rule rule) {
      return Optional.of(AUDITED.contains(rule.id().value()) ? Severity.ERROR : rule.severity());
    }
  };

  /** The warnings and remarks of the catalogue that a first week cannot meet. */
  private static final Set<String> LATER = Set.of(
      "objective.customer-experience-measured",
      "objective.cost-considered",
      "objective.reaches-an-alert",
      "kpi.technical-metric-linked",
      "kpi.category-covered",
      "kpi.target-is-feasible",
      "stakeholder.has-requirement",
      "stakeholder.has-view",
      "requirement.is-satisfied",
      "type.matches-traits",
      "layer.application-has-three-signals",
      "layer.security-has-events",
      "topology.no-single-point-of-failure",
      "topology.declared-is-computed",
      "topology.watches-itself-from-outside",
      "topology.no-duplicate-storage",
      "topology.component-is-documented",
      "integration.pattern-named",
      "integration.pattern-has-effect",
      "integration.alerts-deduplicated",
      "integration.escalation-defined",
      "governance.data-quality-owned",
      "tool.no-overlap-without-reason",
      "tool.facts-are-dated",
      "decision.criterion-discriminates",
      "decision.groups-covered",
      "decision.total-is-the-sum",
      "decision.choice-not-dominated",
      "decision.choice-is-robust",
      "decision.ahp-consistent",
      "decision.methods-agree",
      "decision.no-double-counting",
      "decision.gates-passed",
      "cost.tco-complete",
      "cost.irr-unambiguous",
      "cost.value-positive",
      "maturity.no-skipped-level",
      "maturity.assessment-complete",
      "maturity.evidence-is-fresh",
      "maturity.target-stepwise",
      "roadmap.within-capacity",
      "roadmap.deliverable-has-owner-and-exit",
      "roadmap.covers-gaps",
      "slo.enough-events",
      "slo.budget-survives-an-incident",
      "alert.route-not-shadowed",
      "alert.noise-acceptable",
      "raci.accountability-spread",
      "raci.no-bystander",
      "raci.responsibilities-covered",
      "organization.model-fits",
      "organization.function-has-team",
      "operations.cadences-covered",
      "operations.review-not-overdue",
      "operations.rule-never-skips",
      "operations.hours-are-affordable",
      "oncall.load-bearable",
      "oncall.not-underloaded",
      "skills.gap-planned",
      "improvement.kpi-reviewed",
      "improvement.change-is-real",
      "waiver.still-needed");

  /** The warnings of the catalogue about governance, RACI and on call. */
  private static final Set<String> AUDITED = Set.of(
      "governance.retention-defined",
      "governance.data-quality-owned",
      "raci.no-unused-team",
      "raci.few-consulted",
      "raci.accountability-spread",
      "raci.responsibilities-covered",
      "oncall.load-bearable");

  /** {@return how much the rule counts, or empty if it does not} */
  public abstract Optional<Severity> severityOf(Rule rule);

  /** {@return the word that files and options use} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * Reads {@code starter}, {@code standard} or {@code regulated}.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static CheckProfile parse(String text) {
    return Labels.parse("profile", text, values());
  }
}
