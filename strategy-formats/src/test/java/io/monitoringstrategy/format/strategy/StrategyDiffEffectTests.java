package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.sections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.monitoringstrategy.check.SeverityPolicy;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.diff.Change;
import io.monitoringstrategy.strategy.diff.Effect;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what comes, goes or changes makes a strategy weaker. */
class StrategyDiffEffectTests {

  @Nested
  class WhatOnlyDescribes {

    @Test
    void isNeutralWhenItGoesAndWhenAnotherComes() {
      String review =
          "organization: {operations: [{id: review, cadence: daily, at: '09:00', zone: UTC, length: 1h, last-held: 2026-10-%s}]}";

      assertThat(diff(review.formatted("19"), review.formatted("26")).changes())
          .extracting(Change::element, Change::what, Change::effect)
          .containsExactly(
              tuple("held/review/2026-10-19", "removed", Effect.NEUTRAL),
              tuple("held/review/2026-10-26", "added", Effect.NEUTRAL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stakeholders: [{id: cfo, group: management}]
        roadmap: {phases: [{id: first, months: 0-6}]}
        tools: {in-use: [{id: jaeger, because: we know it}]}
        organization: {people: [{id: kim, team: sre, role: operator, has: [linux]}]}
        organization: {teams: [{id: sre, title: Reliability}]}
        """)
    void isNeutralEitherWay(String sections) {
      assertOnlyEffect(diff(sections, ""), Effect.NEUTRAL);
      assertOnlyEffect(diff("", sections), Effect.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stakeholders: [{id: cfo, group: management, view: monthly-report}]
        requirements: [{id: logs, kind: compliance, statement: Keep logs, met-by: [kpi/csat]}]
        services: [{id: shop, tier: 1, team: sre}]
        organization: {teams: [{id: sre, people: 9}]}
        maturity: {answers: {alerting/alerts-have-owners: {answer: most}}}
        """)
    void takesAlongWhatItHasThatCounts(String sections) {
      assertThat(diff(sections, "").weaker()).isNotEmpty();
      assertThat(diff("", sections).weaker()).isEmpty();
    }

    @Test
    void isNeutralAlsoAsAnAttribute() {
      String fact = "organization: {facts: {teams: 5}}";

      assertOnlyEffect(diff(fact, ""), Effect.NEUTRAL);
      assertOnlyEffect(diff("", fact), Effect.NEUTRAL);
    }
  }

  @Nested
  class Severities {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        raci.exactly-one-accountable: warning              | WEAKER
        raci.exactly-one-accountable: ignore               | WEAKER
        raci.exactly-one-accountable: error                | NEUTRAL
        raci.few-consulted: error                          | STRONGER
        "*": info                                          | WEAKER
        "*": warning                                       | WEAKER
        "*": error                                         | STRONGER
        raci.*: info                                       | WEAKER
        raci.*: error                                      | STRONGER
        acme.own: error                                    | STRONGER
        acme.own: info                                     | WEAKER
        """)
    void aSettingIsClassedByWhatItDoesToRules(String setting, Effect effect) {
      String own = "checks: {custom: [{id: acme.own, must: 'true', because: b, fix: f}]%s}";
      StrategyDiff added = diff(own.formatted(""), own.formatted(", severity: {" + setting + "}"));

      assertOnlyEffect(added, effect);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        raci.exactly-one-accountable: warning              | STRONGER
        raci.exactly-one-accountable: ignore               | STRONGER
        raci.few-consulted: error                          | WEAKER
        "*": info                                          | STRONGER
        "*": error                                         | WEAKER
        """)
    void aSettingThatGoesIsClassedByWhatItDid(String setting, Effect effect) {
      assertOnlyEffect(diff("checks: {severity: {" + setting + "}}", ""), effect);
    }

    @ParameterizedTest
    @CsvSource({
      "error, STRONGER, WEAKER",
      "warning, NEUTRAL, NEUTRAL",
      "info, WEAKER, STRONGER",
      "off, WEAKER, STRONGER"
    })
    void ofARuleThatIsNotKnownHereTheLevelTells(String level, Effect added, Effect removed) {
      MonitoringStrategy plain = sections("").strategy();
      MonitoringStrategy set =
          plain.withSeverities(SeverityPolicy.parse(List.of("elsewhere.rule=" + level)));

      assertOnlyEffect(StrategyDiff.between(plain, set), added);
      assertOnlyEffect(StrategyDiff.between(set, plain), removed);
    }

    @Test
    void aSettingThatRaisesSomeAndLowersOthersIsWeakerEitherWay() {
      String mixed = "checks: {severity: {'*': warning}}";

      assertOnlyEffect(diff("", mixed), Effect.WEAKER);
      assertOnlyEffect(diff(mixed, ""), Effect.WEAKER);
    }

    @Test
    void aFamilyThatIsSplitUpIsNoLoss() {
      StrategyDiff diff = diff(
          "checks: {severity: {raci.*: ignore}}",
          "checks: {severity: {raci.exactly-one-accountable: ignore}}");

      assertThat(diff.weaker()).isEmpty();
      assertThat(effectOf(diff, "severity/raci.*")).isEqualTo(Effect.STRONGER);
    }

    @ParameterizedTest
    @CsvSource({"info, warning, STRONGER", "error, warning, WEAKER", "info, ignore, WEAKER"})
    void anotherLevelIsMoreOrLess(String before, String after, Effect effect) {
      String checks = "checks: {severity: {'*': %s}}";

      assertOnlyEffect(diff(checks.formatted(before), checks.formatted(after)), effect);
    }

    @ParameterizedTest
    @CsvSource({
      "regulated, standard, WEAKER",
      "standard, starter, WEAKER",
      "regulated, starter, WEAKER",
      "starter, standard, STRONGER",
      "standard, regulated, STRONGER"
    })
    void aProfileIsMoreOrLess(String before, String after, Effect effect) {
      assertThat(diff("checks: {profile: " + before + "}", "checks: {profile: " + after + "}")
              .changes())
          .containsExactly(new Change(
              "strategy/checkout", "profile", Optional.of(before), Optional.of(after), effect));
    }

    @Test
    void aStrategyThatIsRenamedCannotHideBehindItsName() {
      MonitoringStrategy strict = sections("checks: {profile: regulated}").strategy();
      MonitoringStrategy lax = StrategyText.read(
              StrategyText.HEAD.replace("checkout", "shop") + "checks: {profile: starter}")
          .strategy();

      assertThat(StrategyDiff.between(strict, lax).changes())
          .extracting(Change::element, Change::what, Change::effect)
          .containsExactly(
              tuple("strategy/shop", "name", Effect.NEUTRAL),
              tuple("strategy/shop", "profile", Effect.WEAKER));
    }
  }

  @Nested
  class Signals {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        , signals: [metrics]       | , signals: [metrics, logs] | flow/a->b/logs+metrics | STRONGER
        , signals: [metrics, logs] | , signals: [metrics]       | flow/a->b/metrics      | WEAKER
        , signals: [metrics]       | , signals: [logs]          | flow/a->b/logs         | WEAKER
        , signals: [metrics]       |                            | flow/a->b              | STRONGER
                                   | , signals: [metrics]       | flow/a->b/metrics      | WEAKER
        """)
    void aWiderFlowIsStrongerAndANarrowerWeaker(
        String before, String after, String element, Effect effect) {
      StrategyDiff diff = diff(flow(before), flow(after));

      assertThat(diff.changes()).singleElement().satisfies(change -> {
        assertThat(change.element()).isEqualTo(element);
        assertThat(change.what()).isEqualTo("signals");
        assertThat(change.effect()).isEqualTo(effect);
      });
    }

    @Test
    void aFlowThatIsSplitInTwoIsNoLoss() {
      String one = flow(", signals: [metrics, logs]");
      String two =
          "architecture: {flows: [{from: a, to: b, signals: metrics}, {from: a, to: b, signals: logs}]}";

      assertThat(diff(one, two).changes())
          .isNotEmpty()
          .extracting(Change::effect)
          .containsOnly(Effect.NEUTRAL);
      assertThat(diff(two, one).changes())
          .isNotEmpty()
          .extracting(Change::effect)
          .containsOnly(Effect.NEUTRAL);
    }

    @Test
    void aFlowThatGoesIsALoss() {
      String two =
          "architecture: {flows: [{from: a, to: b, signals: metrics}, {from: a, to: b, signals: logs}]}";

      assertThat(diff(two, flow(", signals: metrics")).changes())
          .containsExactly(new Change(
              "flow/a->b/logs",
              "removed",
              Optional.of("flow/a->b/logs"),
              Optional.empty(),
              Effect.WEAKER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        source | , emits: [metrics, logs]   | , emits: [metrics]         | WEAKER
        source | , emits: [metrics]         | , emits: [metrics, logs]   | STRONGER
        source | , emits: [metrics]         | , emits: [logs]            | WEAKER
        source | , emits: [metrics]         |                            | WEAKER
        source |                            | , emits: [metrics]         | STRONGER
        store  | , signals: [metrics]       |                            | STRONGER
        store  |                            | , signals: [metrics]       | WEAKER
        """)
    void aComponentThatEmitsOrTakesLessIsWeaker(
        String stage, String before, String after, Effect effect) {
      StrategyDiff diff = diff(component(stage, before), component(stage, after));

      assertOnlyEffect(diff, effect);
      assertThat(diff.changes())
          .extracting(Change::element, Change::what)
          .containsExactly(tuple("component/pods", "signals"));
    }

    private String flow(String signals) {
      return "architecture: {flows: [{from: a, to: b" + text(signals) + "}]}";
    }

    private String component(String stage, String signals) {
      return "architecture: {components: [{id: pods, stage: " + stage + text(signals) + "}]}";
    }
  }

  @Nested
  class Responsibilities {

    @Test
    void toDeclineOneIsALoss() {
      String declined = "organization: {declined: {build-custom-metrics: Next year}}";

      assertOnlyEffect(diff("", declined), Effect.WEAKER);
      assertOnlyEffect(diff(declined, ""), Effect.STRONGER);
    }

    @Test
    void aRouteThatGoesTakesItsReceiverAlong() {
      String routes = "architecture: {routing: {receiver: mail%s}}";
      StrategyDiff diff = diff(
          routes.formatted(", routes: [{match: severity=page, receiver: pager}]"),
          routes.formatted(""));

      assertOnlyEffect(diff, Effect.WEAKER);
    }
  }

  private static void assertOnlyEffect(StrategyDiff diff, Effect effect) {
    assertThat(diff.changes())
        .singleElement()
        .satisfies(change -> assertThat(change.effect()).as(change.toString()).isEqualTo(effect));
  }

  private static Effect effectOf(StrategyDiff diff, String element) {
    return diff.changes().stream()
        .filter(change -> change.element().equals(element))
        .findFirst()
        .orElseThrow()
        .effect();
  }

  private static StrategyDiff diff(String before, String after) {
    return StrategyDiff.between(
        sections(text(before)).strategy(), sections(text(after)).strategy());
  }

  /** What a table leaves empty. */
  private static String text(String cell) {
    return Optional.ofNullable(cell).orElse("");
  }
}
