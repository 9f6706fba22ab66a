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
 * <p>A profile speaks of the rules of the catalogue; a rule of one's own counts as it was written.
 */
public enum CheckProfile {
  /** For the first week: the errors, and the warnings that need no more than a name, a link or a key. */
  STARTER {
    @Override
    public Optional<Severity> severityOf(Rule rule) {
      boolean counts = rule.severity() == Severity.ERROR
          || FIRST_WEEK.contains(rule.id().value())
          || !CATALOGUE.contains(rule.id().family());
      return counts ? Optional.of(rule.severity()) : Optional.empty();
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
      boolean raised =
          rule.severity() == Severity.WARNING && AUDITED.contains(rule.id().family());
      return Optional.of(raised ? Severity.ERROR : rule.severity());
    }
  };

  private static final Set<String> CATALOGUE = Set.of(
      "objective",
      "kpi",
      "stakeholder",
      "requirement",
      "reference",
      "type",
      "layer",
      "coverage",
      "topology",
      "integration",
      "governance",
      "tool",
      "decision",
      "cost",
      "maturity",
      "roadmap",
      "slo",
      "alert",
      "raci",
      "organization",
      "operations",
      "oncall",
      "skills",
      "improvement",
      "waiver");

  private static final Set<String> FIRST_WEEK = Set.of(
      "objective.has-owner",
      "kpi.serves-objective",
      "kpi.is-operable",
      "tool.category-covered",
      "topology.is-connected",
      "topology.stage-order",
      "governance.retention-defined",
      "slo.has-owner-and-policy",
      "slo.window-observable",
      "alert.is-actionable",
      "alert.detects-in-time",
      "raci.no-unused-team",
      "raci.few-consulted");

  private static final Set<String> AUDITED = Set.of("governance", "raci", "oncall");

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
