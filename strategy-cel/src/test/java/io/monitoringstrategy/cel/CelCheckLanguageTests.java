package io.monitoringstrategy.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.strategy.CheckedElement;
import io.monitoringstrategy.strategy.CustomCheck;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CelCheckLanguageTests {
  private static final String FILE = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout, owner: platform}
      services:
        - {id: checkout, tier: 1, layers: [application], sla: 99.5 %}
        - {id: search, tier: 1}
        - {id: blog, external: true}
      slos: [{id: availability, service: checkout, objective: 99.9 %, window: 30d}]
      architecture:
        components: [{id: prom, stage: store, tool: prometheus}]
        governance: [{id: logs, signal: logs, retention: 30d, personal-data: true}]
      roadmap:
        start: 2026-01
        phases: [{id: first, months: 0-6, deliverables: [{id: logging, effort: 30 pd}]}]
      organization: {teams: [{id: sre, people: 9}], facts: {autonomy: high}}
      checks:
        severity: {"*": ignore, "acme.*": error}
        custom:
          - {id: acme.tier1-has-slo, severity: error, each: services, when: "service.tier == 1",
             must: "strategy.slos.exists(s, s.service == service.id)", because: we promised it, fix: add an SLO}
      """;

  private final MonitoringStrategy strategy = read(FILE);

  @Test
  void aCheckOfAFileIsRunLikeAnyOther() {
    CheckReport report =
        StrategyChecks.of(strategy).run(strategy, strategy.policyOn(LocalDate.of(2026, 11, 1)));

    assertThat(report.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.rule().value()).isEqualTo("acme.tier1-has-slo");
      assertThat(finding.element()).isEqualTo("service/search");
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
      assertThat(finding.fix()).isEqualTo("add an SLO");
      assertThat(finding.message()).contains("strategy.slos.exists");
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      STRATEGY     ; strategy.metadata.name == 'checkout'
      STRATEGY     ; strategy.organization.facts['autonomy'] == 1.0
      STRATEGY     ; size(strategy.objectives) == 0 && strategy.type == null
      SERVICES     ; service.tier in [1, 2, 3] && service.team == null
      SERVICES     ; !service.external || service.id == 'blog'
      SERVICES     ; service.sla == null || service.sla < 0.999
      SLOS         ; slo.objective > 0.99 && slo.window == duration('720h') && slo.budgetPolicy == null
      COMPONENTS   ; component.tool == 'prometheus' && component.id.startsWith('prom')
      GOVERNANCE   ; dataSet.personalData && !dataSet.masked && dataSet.retention >= duration('24h')
      DELIVERABLES ; deliverable.effort == 30.0
      TEAMS        ; team.people >= 8
      """)
  void everyElementIsSeenByTheKeysOfTheFile(CheckedElement each, String must) {
    Outcome outcome = evaluate(each, must);
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.examined()).isPositive();
  }

  @Test
  void aRuleAboutNothingIsNotApplicable() {
    assertThat(evaluate(CheckedElement.DECISIONS, "false"))
        .isInstanceOf(Outcome.NotApplicable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"service.tier ==", "unknown.tier == 1", "1 + 1", "'text'", "service.tier = 1"})
  void whatIsNoConditionIsRefusedWithItsPlace(String must) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new CelCheckLanguage().compile(check(CheckedElement.SERVICES, must)))
        .withMessageContaining("checks/custom/acme.own")
        .withMessageContaining("'must'")
        .withMessageContaining(must);
  }

  @ParameterizedTest
  @ValueSource(strings = {"service.tierr == 1", "service.team > 3", "service.tier", "1 / 0 == 1"})
  void whatCannotBeToldForAnElementNamesIt(String must) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> evaluate(CheckedElement.SERVICES, must))
        .withMessageContaining("checks/custom/acme.own")
        .withMessageContaining("service/checkout");
  }

  @Test
  void anEndlessExpressionIsStopped() {
    List<String> hundred = Collections.nCopies(100, "1");
    String list = "[" + String.join(",", hundred) + "]";
    String must = list + ".all(a, " + list + ".all(b, " + list + ".all(c, " + list
        + ".all(d, a + b + c + d > 0))))";
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> evaluate(CheckedElement.SERVICES, must))
        .withMessageContaining("service/checkout");
  }

  @Test
  void aRuleOfTheCatalogueKeepsItsName() {
    MonitoringStrategy twice =
        strategy.withCustomChecks(CustomCheck.builder(RuleId.of("objective.has-kpi"), "true")
            .because("x")
            .fix("y")
            .build());
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> StrategyChecks.of(twice))
        .withMessageContaining("objective.has-kpi");
  }

  private Outcome evaluate(CheckedElement each, String must) {
    return new CelCheckLanguage().compile(check(each, must)).evaluate(strategy);
  }

  private static CustomCheck check(CheckedElement each, String must) {
    return CustomCheck.builder(RuleId.of("acme.own"), must)
        .each(each)
        .because("we say so")
        .fix("change it")
        .build();
  }

  private static MonitoringStrategy read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return StrategyFiles.read("strategy.yaml", new ByteArrayInputStream(bytes)).strategy();
  }
}
