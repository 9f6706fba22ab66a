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
            "objective.cost-considered info",
            "kpi.serves-objective warning",
            "kpi.is-operable warning",
            "kpi.technical-metric-linked warning",
            "kpi.category-covered info",
            "reference.resolves error",
            "raci.exactly-one-accountable error",
            "raci.someone-responsible error",
            "raci.no-empty-activity error",
            "raci.no-contradiction error",
            "raci.no-unused-team warning",
            "raci.few-consulted warning",
            "raci.accountability-spread warning",
            "raci.no-bystander info",
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
    assertThat(report.count(Outcome.NotApplicable.class)).isEqualTo(18);
  }
}
