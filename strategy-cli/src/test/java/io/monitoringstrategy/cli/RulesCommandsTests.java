package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.strategy.checks.StrategyChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code checks} and {@code explain}, and the help of all. */
class RulesCommandsTests {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "check", "checks", "explain", "kpi", "kpi incidents", "raci", "init", "schema"
      })
  void everyCommandExplainsItself(String command) {
    Run run = Run.of((command + " --help").strip().split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith(("Usage: strategy " + command).strip());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void checksListsEveryRule() {
    Run run = Run.of("checks");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    StrategyChecks.standard()
        .rules()
        .forEach(rule -> assertThat(run.out()).contains(rule.id().value()));
  }

  @Test
  void checksWritesAnArrayOfRules() {
    var rules = Run.of("checks", "--format", "json").json();
    assertThat(rules.size()).isEqualTo(StrategyChecks.standard().rules().size());
    assertThat(rules.get(0).propertyNames())
        .containsExactly("id", "severity", "sentence", "because", "fix", "source", "profiles");
  }

  @Test
  void explainSaysARuleInFull() {
    Run run = Run.of("explain", "raci.exactly-one-accountable");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .startsWith("raci.exactly-one-accountable (error)")
        .contains("must have exactly one accountable team.")
        .contains("Why:", "Fix:", "Source:");
    assertThat(Run.of("explain", "raci.few-consulted", "--format", "json")
            .json()
            .path("severity")
            .asString())
        .isEqualTo("warning");
  }

  @Test
  void explainTakesAFamily() {
    Run run = Run.of("explain", "raci");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("raci.exactly-one-accountable (", "\n\nraci.few-consulted (");
    assertThat(run.out()).doesNotContain("\nkpi.");
    assertThat(Run.of("explain", "raci", "--format", "json").json())
        .hasSizeGreaterThan(2)
        .allMatch(rule -> rule.path("id").asString().startsWith("raci."));
    assertThat(Run.of("explain", "racy").err()).contains("did you mean 'raci'?");
  }

  @Test
  void explainNamesTheNearestRule() {
    Run run = Run.of("explain", "raci.few-consultd");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err())
        .contains("did you mean 'raci.few-consulted'?")
        .contains("strategy checks");
  }
}
