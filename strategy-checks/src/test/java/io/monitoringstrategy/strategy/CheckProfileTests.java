package io.monitoringstrategy.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckProfileTests {
  private static Rule own(String id) {
    return Check.<List<String>, String>each("word", words -> words, word -> word)
        .must("be kind", word -> true)
        .because("we promised it")
        .fix("take another")
        .as(id, Severity.WARNING)
        .rule();
  }

  static List<Rule> rules() {
    return StrategyChecks.standard().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void starterDemandsEveryErrorAndNoInfo(Rule rule) {
    if (rule.severity() == Severity.ERROR) {
      assertThat(CheckProfile.STARTER.severityOf(rule)).contains(Severity.ERROR);
    } else if (rule.severity() == Severity.INFO) {
      assertThat(CheckProfile.STARTER.severityOf(rule)).isEmpty();
    }
  }

  @Test
  void starterDemandsAFewOfTheWarnings() {
    List<String> warnings = rules().stream()
        .filter(rule -> rule.severity() == Severity.WARNING)
        .filter(rule -> CheckProfile.STARTER.severityOf(rule).isPresent())
        .map(rule -> rule.id().value())
        .toList();
    assertThat(warnings)
        .hasSize(13)
        .contains("kpi.is-operable", "alert.is-actionable")
        .doesNotContain("maturity.assessment-complete", "waiver.still-needed");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void standardLeavesEveryRuleAsItWasWritten(Rule rule) {
    assertThat(CheckProfile.STANDARD.severityOf(rule)).contains(rule.severity());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void regulatedRaisesTheWarningsThatAnAuditorAsksAboutAndNoOther(Rule rule) {
    boolean audited = rule.id().value().matches("(governance|raci|oncall)\\..*");
    boolean raised = audited && rule.severity() == Severity.WARNING;
    assertThat(CheckProfile.REGULATED.severityOf(rule))
        .contains(raised ? Severity.ERROR : rule.severity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme.kind", "slo.has-dashboard", "oncall.has-deputy"})
  void aRuleOfOnesOwnCountsAsItWasWrittenWhateverItsFamily(String id) {
    for (CheckProfile profile : CheckProfile.values()) {
      assertThat(profile.severityOf(own(id))).contains(Severity.WARNING);
    }
  }

  @Test
  void isReadByItsName() {
    assertThat(CheckProfile.parse("regulated")).isEqualTo(CheckProfile.REGULATED);
    assertThatThrownBy(() -> CheckProfile.parse("strict"))
        .hasMessageContaining("'strict'")
        .hasMessageContaining("starter, standard, regulated");
  }
}
