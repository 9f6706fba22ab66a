package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands that a reviewer of a strategy uses: trace, diff, score. */
class ReviewCommandsTests {
  private static final String STRATEGY = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      objectives: [{id: pay, statement: Customers can pay, owner: business}, {id: cheap, statement: Be cheap}]
      kpis: [{id: uptime, catalog: system-availability, serves: [pay]}]
      slos:
        - {id: checkout, kpi: uptime, objective: 99.9 %, owner: sre, indicator: {good: g, total: requests_total},
           alerts: [{page: 14.4, to: pager}]}
      architecture: {components: [{id: pager, stage: channel, escalation: [on-call, lead]}]}
      """;

  @TempDir
  private Path folder;

  @Test
  void traceFollowsObjectivesToWhoIsCalled() {
    JsonNode json = Run.withInput(STRATEGY, "trace", "-", "--format", "json").json();

    assertThat(json.path("chains").get(0).path("role").asString()).isEqualTo("on-call");
    assertThat(json.path("chains").get(1).path("kpi").isNull()).isTrue();
    assertThat(json.path("gaps").get(0).path("element").asString()).isEqualTo("objective/cheap");
    assertThat(json.path("gaps").get(0).path("missing").asString()).isEqualTo("kpi");
    assertThat(json.path("coverage").asDouble()).isEqualTo(0.5);
    assertThat(Run.withInput(STRATEGY, "trace", "-").out())
        .contains("objective/cheap has no kpi", "objectives that reach somebody: 50");
    assertThat(Run.withInput(STRATEGY, "trace", "-", "--lang", "ko").out())
        .contains("담당자까지 이어진 목표");
  }

  @Test
  void traceShowsTheNearestChainOfAnObjectiveThatReachesNobody() {
    String blind = STRATEGY.replace("indicator: {good: g, total: requests_total},", "");
    JsonNode furthest =
        Run.withInput(blind, "trace", "-", "--format", "json").json().path("furthest");

    assertThat(furthest.size()).isEqualTo(2);
    assertThat(furthest.get(0).path("objective").asString()).isEqualTo("objective/pay");
    assertThat(furthest.get(0).path("element").asString()).isEqualTo("slo/checkout");
    assertThat(furthest.get(0).path("missing").asString()).isEqualTo("metric");
    assertThat(furthest.get(0).path("chain").path("metric").isNull()).isTrue();
    assertThat(furthest.get(0).path("chain").path("role").asString()).isEqualTo("on-call");
    assertThat(Run.withInput(blind, "trace", "-").out())
        .contains(
            "slo/checkout has no metric\n",
            "objective/pay reaches nobody; the nearest chain: pay -> uptime -> checkout ->"
                + " (no metric) -> checkout/alerts/page-14.4 -> pager -> on-call\n",
            "objective/cheap reaches nobody; the nearest chain: cheap -> (no kpi)\n")
        .doesNotContain("component/pager has no");
    assertThat(Run.withInput(blind, "trace", "-", "--lang", "ko").out()).contains("(metric 누락)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"component/pager", "pager", "on-call", "requests_total", "kpi/uptime"})
  void traceLeadsBackToTheObjectivesOfAnElement(String element) {
    JsonNode json = Run.withInput(STRATEGY, "trace", "-", "--from", element, "--format", "json")
        .json();

    assertThat(json.path("chains").size()).isEqualTo(1);
    assertThat(json.path("chains").get(0).path("objective").asString()).isEqualTo("objective/pay");
    assertThat(json.path("objectives").get(0).asString()).isEqualTo("objective/pay");
    assertThat(json.path("from").asString()).endsWith(element);
    assertThat(json.path("gaps").size()).isZero();
    assertThat(json.path("coverage").asDouble()).isEqualTo(1);
    assertThat(Run.withInput(STRATEGY, "trace", "-", "--from", element).out())
        .contains(element + " serves: objective/pay\n")
        .doesNotContain("cheap");
  }

  @Test
  void traceSaysThatAnElementServesNoObjective() {
    Run run = Run.withInput(
        STRATEGY.replace(", serves: [pay]", ""), "trace", "-", "--from", "component/pager");

    assertThat(run.out())
        .contains("kpi/uptime has no objective\n", "component/pager serves: no objective\n");
  }

  @Test
  void traceDoesNotGuessWhichElementIsMeant() {
    Run unknown = Run.withInput(STRATEGY, "trace", "-", "--from", "component/pagr");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err())
        .contains("--from 'component/pagr'", "(did you mean 'component/pager'?)");

    Run several = Run.withInput(
        STRATEGY.replace("{id: checkout, kpi", "{id: pay, kpi"), "trace", "-", "--from", "pay");
    assertThat(several.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(several.err()).contains("objective/pay, slo/pay");
  }

  @Test
  void diffNamesWhatGotWeakerAndCanFailOnIt() throws IOException {
    Path old = Files.writeString(folder.resolve("old.yaml"), STRATEGY);
    String weaker = STRATEGY.replace("objective: 99.9 %", "objective: 99 %");
    Run run = Run.withInput(
        weaker, "diff", old.toString(), "-", "--format", "json", "--fail-on", "weaker");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    JsonNode change = run.json().path("changes").get(0);
    assertThat(change.path("element").asString()).isEqualTo("slo/checkout");
    assertThat(change.path("change").asString()).isEqualTo("objective");
    assertThat(change.path("before").asString()).isEqualTo("99.9 %");
    assertThat(change.path("after").asString()).isEqualTo("99 %");
    assertThat(change.path("effect").asString()).isEqualTo("weaker");

    Run text = Run.withInput(weaker, "diff", old.toString(), "-");
    assertThat(text.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(text.out()).contains("1 change, 1 of them weaker");
    assertThat(Run.withInput(STRATEGY, "diff", old.toString(), "-", "--fail-on", "weaker")
            .out())
        .isEqualTo("nothing changed\n");
  }

  @Test
  void aReviewThatWasHeldDoesNotFailADiff() throws IOException {
    String held = STRATEGY
        + "organization: {operations: [{id: review, cadence: daily, at: '09:00', zone: UTC,"
        + " length: 1h, last-held: 2026-10-19}]}\n";
    Path old = Files.writeString(folder.resolve("old.yaml"), held);
    Run run = Run.withInput(
        held.replace("10-19", "10-26"), "diff", old.toString(), "-", "--fail-on", "weaker");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("held/review/2026-10-19", "2 changes, 0 of them weaker");
  }

  @Test
  void diffNeedsTwoFiles() {
    assertThat(Run.of("diff", "-", "-").err()).contains("one of the two from standard input");
    assertThat(Run.of("diff", "a.yaml").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(Run.of("diff", "a.yaml", "b.yaml").err()).contains("no such file");
  }

  @Test
  void scoreComesWithTheListBehindIt() {
    JsonNode json = Run.withInput(STRATEGY, "score", "-", "--format", "json").json();

    // one of two objectives has a KPI: half of 40; one of two has an owner: half of 20
    assertThat(json.path("families").path("objective").asDouble()).isBetween(0.0, 100.0);
    JsonNode hasKpi = json.path("rules").get(0);
    assertThat(hasKpi.path("rule").asString()).isEqualTo("objective.has-kpi");
    assertThat(hasKpi.path("earned").asDouble()).isEqualTo(20);
    assertThat(hasKpi.path("weight").asInt()).isEqualTo(40);
    double earned = 0;
    double possible = 0;
    for (JsonNode rule : json.path("rules")) {
      earned += rule.path("earned").asDouble();
      possible += rule.path("weight").asDouble();
    }
    assertThat(json.path("score").decimalValue())
        .isEqualTo(BigDecimal.valueOf(100 * earned / possible).setScale(1, RoundingMode.HALF_EVEN));
    assertThat(Run.withInput(STRATEGY, "score", "-").out())
        .contains("score ", "objective.has-kpi", "1/2", "20.0");
  }

  @Test
  void theScoreIsTheOneOfTheCheck() {
    String third = STRATEGY.replace("{id: cheap,", "{id: fast, statement: Be fast}, {id: cheap,");
    Run score = Run.withInput(third, "score", "-", "--format", "json");
    Run check = Run.withInput(third, "check", "-", "--format", "json");
    assertThat(score.json().path("score")).isEqualTo(check.json().path("score"));
    assertThat(score.out()).contains("13.3333").doesNotContainPattern("\\.[0-9]{5}");
  }
}
