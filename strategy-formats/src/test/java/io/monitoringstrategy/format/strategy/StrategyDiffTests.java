package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.sections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.diff.Change;
import io.monitoringstrategy.strategy.diff.Effect;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import io.monitoringstrategy.value.KpiId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pull request on a strategy file makes of it. */
class StrategyDiffTests {
  private static final String BEFORE = """
      objectives: [{id: pay, statement: Customers can pay, owner: business}]
      kpis:
        - {id: uptime, catalog: system-availability, owner: sre, target: ">= 99.9 %", serves: [pay]}
        - {id: mttr, catalog: mean-time-to-recovery, target: "<= 30m"}
      slos:
        - {id: checkout, objective: 99.9 %, owner: sre, alerts: [{page: 14.4, to: pager}]}
      architecture:
        components: [{id: pager, stage: channel, escalation: [first, second]}]
        governance: [{id: logs, signal: logs, retention: 400d, masked: true, access: [sec]}]
      organization:
        teams: [{id: sre, people: 9}]
        raci: {respond: {accountable: sre, responsible: sre}}
      waivers:
        - {rule: a.b, element: x, reason: y, owner: cto, until: 2027-01-01}
      """;

  private static final String ALERTS = "slos: [{id: checkout, objective: 99.9 %, alerts: [A]}]\n";
  private static final String SLOW = "{page: 6, long: 6h, short: 30m, to: pager}";
  private static final String FAST = "{page: 6, long: 1h, short: 5m, to: pager}";

  @Test
  void aStrategyIsNoDifferentFromItself() {
    assertThat(diff(BEFORE).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      , owner: business}      | }                         | objective/pay       | owner         | WEAKER
      ">= 99.9 %"             | ">= 99.5 %"               | kpi/uptime          | target        | WEAKER
      ">= 99.9 %"             | ">= 99.95 %"              | kpi/uptime          | target        | STRONGER
      "<= 30m"                | "<= 1h"                   | kpi/mttr            | target        | WEAKER
      "<= 30m"                | "<= 10m"                  | kpi/mttr            | target        | STRONGER
      objective: 99.9 %       | objective: 99 %           | slo/checkout        | objective     | WEAKER
      , alerts: [{page: 14.4, to: pager}] |               | slo/checkout/alerts/page-14.4 | removed | WEAKER
      , to: pager             |                           | slo/checkout/alerts/page-14.4 | receiver | WEAKER
      retention: 400d         | retention: 30d            | data-set/logs       | retention     | WEAKER
      retention: 400d         | retention: 500d           | data-set/logs       | retention     | STRONGER
      masked: true            | masked: false             | data-set/logs       | masked        | WEAKER
      , access: [sec]         |                           | data-set/logs       | access        | WEAKER
      [first, second]         | [first]                   | component/pager     | escalation step 2 | WEAKER
      accountable: sre,       |                           | activity/respond    | accountable   | WEAKER
      people: 9               | people: 4                 | team/sre            | people        | WEAKER
      Customers can pay       | Customers can buy         | objective/pay       | statement     | NEUTRAL
      until: 2027-01-01       | until: 2027-06-01         | waiver/x/a.b        | until         | WEAKER
      """)
  void eachChangeIsClassed(String old, String now, String element, String what, Effect effect) {
    assertThat(BEFORE).contains(old);
    List<Change> changes = diff(BEFORE.replace(old, now == null ? "" : now)).changes();

    assertThat(changes).singleElement().satisfies(change -> {
      assertThat(change.element()).isEqualTo(element);
      assertThat(change.what()).isEqualTo(what);
      assertThat(change.effect()).isEqualTo(effect);
    });
  }

  @Test
  void aTargetThatIsTurnedAroundIsWeaker() {
    assertThat(StrategyDiff.between(withTarget(">= 3"), withTarget("<= 3")).changes())
        .containsExactly(new Change(
            "kpi/quality",
            "target",
            Optional.of("at least 3"),
            Optional.of("at most 3"),
            Effect.WEAKER));
    assertThat(StrategyDiff.between(withTarget("<= 3"), withTarget(">= 2")).weaker())
        .hasSize(1);
  }

  private static MonitoringStrategy withTarget(String target) {
    Kpi kpi = Kpi.builder(KpiId.of("quality")).target(Target.parse(target)).build();
    return MonitoringStrategy.builder("shop").addKpis(kpi).build();
  }

  @Test
  void aWaiverThatGoesIsAGain() {
    StrategyDiff diff = diff(BEFORE.substring(0, BEFORE.indexOf("waivers:")));

    assertThat(diff.changes())
        .containsExactly(new Change(
            "waiver/x/a.b",
            "removed",
            Optional.of("waiver/x/a.b"),
            Optional.empty(),
            Effect.STRONGER));
    assertThat(diff.weaker()).isEmpty();
  }

  @Test
  void aChangeTheOtherWayRoundHasTheOppositeEffect() {
    String weaker = BEFORE.replace("99.9 %, owner", "99 %, owner");
    StrategyDiff back =
        StrategyDiff.between(sections(weaker).strategy(), sections(BEFORE).strategy());

    assertThat(back.changes())
        .singleElement()
        .satisfies(change -> assertThat(change.effect()).isEqualTo(Effect.STRONGER));
  }

  private static StrategyDiff diff(String after) {
    return StrategyDiff.between(sections(BEFORE).strategy(), sections(after).strategy());
  }

  @Test
  void alertsOfOneBurnRateAreToldApartByTheirWindows() {
    MonitoringStrategy both = sections(ALERTS.replace("A", SLOW + ", " + FAST)).strategy();
    MonitoringStrategy turned =
        sections(ALERTS.replace("A", FAST + ", " + SLOW)).strategy();

    assertThat(StrategyDiff.between(both, turned).isEmpty()).isTrue();
    assertThat(StrategyDiff.between(
                both,
                sections(ALERTS.replace("A", SLOW + ", " + FAST.replace(", to: pager", "")))
                    .strategy())
            .changes())
        .extracting(Change::effect)
        .contains(Effect.WEAKER);
  }

  @Test
  void aToolThatIsRenamedIsTheSameTool() {
    String own =
        "tools: {own: [{id: %s, title: Logs, category: alerting, capabilities: [channel]%s}]}\n";
    assertThat(StrategyDiff.between(
                sections(own.formatted("old-logs", "")).strategy(),
                sections(own.formatted("new-logs", ", formerly: [old-logs]")).strategy())
            .changes())
        .containsExactly(new Change(
            "own/new-logs",
            "former names",
            Optional.empty(),
            Optional.of("old-logs"),
            Effect.NEUTRAL));
  }

  @Test
  void valuesAreWrittenAsInTheFile() {
    MonitoringStrategy before = sections("""
        slos: [{id: checkout, objective: 99.9 %, window: 30d}]
        services: [{id: shop, tier: 1, layers: [application]}]
        """).strategy();
    MonitoringStrategy after = sections("""
        slos: [{id: checkout, objective: 99.95 %, window: 28d}]
        services: [{id: shop, tier: 1, layers: [application, platform]}]
        """).strategy();
    assertThat(StrategyDiff.between(before, after).changes())
        .extracting(change -> change.what() + ": " + change.before().orElse("-") + " to "
            + change.after().orElse("-"))
        .contains(
            "objective: 99.9 % to 99.95 %",
            "window: 30d to 28d", "layers: application to application, platform");
    assertThat(StrategyDiff.between(before, after).changes().toString())
        .doesNotContain("APPLICATION");
  }

  private static void assertOneChange(
      String text, String old, String now, String what, Effect effect) {
    assertThat(StrategyDiff.between(
                sections(text.replace("SETTING", old)).strategy(),
                sections(text.replace("SETTING", now)).strategy())
            .changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.what()).isEqualTo(what);
          assertThat(change.effect()).isEqualTo(effect);
        });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      indicator: {query: q, slice: 1m, slice-target: 95 %}  | indicator: {query: q, slice: 1m, slice-target: 50 %} | slo | slice target | WEAKER
      alerts: [{page: 6, long: 1h, short: 5m}]   | alerts: [{page: 6, long: 6h, short: 5m}]   | slo  | long window    | WEAKER
      hours: 24x7                                | hours: 12x5                                | call | hours          | WEAKER
      hours: 12x5                                | hours: 24x7                                | call | hours          | STRONGER
      reviews: [a, b]                            | reviews: [a]                               | op   | reviews        | WEAKER
      cadence: daily                             | cadence: monthly, day: 1                 | op   | cadence        | WEAKER
      functions: [tool-management, custom-metrics] | functions: [tool-management]             | team | functions      | WEAKER
      layers: [application, business]            | layers: [application]                      | svc  | layers         | WEAKER
      met-by: [loki, jaeger]                     | met-by: [loki]                             | req  | met by         | WEAKER
      """)
  void whatIsTakenAwayIsWeaker(String old, String now, String where, String what, Effect effect) {
    String text = switch (where) {
      case "slo" -> "slos: [{id: checkout, objective: 99.9 %, SETTING}]\n";
      case "call" -> "organization: {teams: [{id: sre, on-call: {sites: 1, SETTING}}]}\n";
      case "op" ->
        "organization: {operations: [{id: review, at: '09:00', zone: UTC, length: 1h,"
            + (what.equals("cadence") ? "" : " cadence: daily,") + " SETTING}]}\n";
      case "team" -> "organization: {teams: [{id: sre, SETTING}]}\n";
      case "svc" -> "services: [{id: shop, SETTING}]\n";
      default -> "requirements: [{id: trace, kind: technical, statement: s, SETTING}]\n";
    };
    assertOneChange(text, old, now, what, effect);
  }

  @Test
  void aRotationIsToldInWordsAndASmallerOneIsWeaker() {
    String text = """
        organization:
          teams:
            - id: sre
              on-call:
                rotation:
                  start: 2026-01-05
                  turn-days: 7
                  sites: [{name: seoul, zone: Asia/Seoul, handovers: ["09:00"], people: [PEOPLE]}]
        """;
    assertThat(StrategyDiff.between(
                sections(text.replace("PEOPLE", "kim, lee")).strategy(),
                sections(text.replace("PEOPLE", "kim")).strategy())
            .changes())
        .extracting(Change::what, Change::effect, change -> change.before().orElse(""))
        .containsExactly(
            tuple(
                "rotation",
                Effect.NEUTRAL,
                "from 2026-01-05, 7 days each: seoul Asia/Seoul 09:00 kim, lee"),
            tuple("people in turn", Effect.WEAKER, "kim, lee"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      alerts: [{page: 14.4, to: p}] | alerts: [{page: 6, long: 1h, short: 5m, to: p}] | burn rate | STRONGER
      alerts: [{page: 14.4, to: p}] | alerts: [{page: 20, long: 1h, short: 5m, to: p}] | burn rate | WEAKER
      interval: 7d                  | interval: 30d               | interval | WEAKER
      watches: [prom, loki]         | watches: [prom]             | watches  | WEAKER
      watches: [prom, loki]         | watches: [prom, loki, tempo]  | watches  | STRONGER
      personal-data: true, access: [sre] | personal-data: true, access: [sre, product] | access | WEAKER
      personal-data: true, access: [sre] | personal-data: true, access: [dpo]          | access | WEAKER
      personal-data: true, access: [sre, dpo] | personal-data: true, access: [dpo]     | access | STRONGER
      personal-data: true, access: [sre] | personal-data: true    | access | WEAKER
      personal-data: false, access: [sre] | personal-data: false, access: [sre, product] | access | NEUTRAL
      """)
  void oneChangeOfASettingIsOneChange(String old, String now, String what, Effect effect) {
    String slo = "slos: [{id: checkout, objective: 99.9 %, window: 30d, SETTING}]\n";
    String stack = "architecture: {components: [{id: dog, stage: evaluate, SETTING}]}\n";
    String data = "architecture: {governance: [{id: logs, signal: logs, SETTING}]}\n";
    String text = what.equals("watches") ? stack : what.equals("access") ? data : slo;
    assertOneChange(text, old, now, what, effect);
  }
}
