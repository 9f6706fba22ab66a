package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The commands that analyse a part of a strategy. */
class StrategyAnalysesTests {
  private static final String HEAD = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      """;

  private static Run run(String command, String yaml, String... more) {
    String[] args = new String[2 + more.length];
    args[0] = command;
    args[1] = "-";
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.withInput(HEAD + yaml, args);
  }

  private static JsonNode json(String command, String yaml, String... more) {
    String[] all = new String[more.length + 2];
    System.arraycopy(more, 0, all, 0, more.length);
    all[more.length] = "--format";
    all[more.length + 1] = "json";
    Run run = run(command, yaml, all);
    assertThat(run.err()).isEmpty();
    return run.json();
  }

  private static void assertRefused(Run run, String... words) {
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words).doesNotContain("Exception");
  }

  @Nested
  class Architecture {
    private static final String STACK = """
        architecture:
          declared: hybrid
          components:
            - {id: pods, stage: source, emits: [metrics, logs], layer: application}
            - {id: prom, stage: store, signals: metrics, availability: 90 %, delay: 15s}
            - {id: loki, stage: store, signals: [logs]}
            - {id: grafana, stage: present, availability: 80 %}
            - {id: manager, stage: [evaluate, notify]}
            - {id: pager, stage: channel}
          flows:
            - {from: pods, to: [prom, loki]}
            - {from: [prom, loki], to: grafana, pattern: dashboard-federation}
            - {from: prom, to: manager, pattern: central-alerting}
            - {from: manager, to: pager}
        """;

    @Test
    void isComputedForEachSignal() {
      JsonNode json = json("architecture", STACK);
      assertThat(json.path("declared").asString()).isEqualTo("hybrid");
      JsonNode metrics = json.path("signals").path("metrics");
      assertThat(metrics.path("architecture").asString()).isEqualTo("centralized");
      assertThat(metrics.path("coverage").asDouble()).isEqualTo(1);
      assertThat(metrics.path("singlePointsOfFailure").size()).isEqualTo(2);
      assertThat(json.path("paths").get(0).path("availabilityAtLeast").asDouble())
          .isCloseTo(0.72, within(1e-12));
      assertThat(json.path("paths").get(0).path("quickestSeconds").asDouble()).isEqualTo(15);
      assertThat(json.path("alertPaths").get(0).path("missing").isNull()).isTrue();
      assertThat(json.path("alertPaths").get(1).path("missing").asString()).isEqualTo("evaluate");
      assertThat(json.path("layers").path("application").size()).isEqualTo(2);
      assertThat(json.path("unwatched").size()).isEqualTo(3);
      assertThat(json.path("availabilityUnknown").valueStream().map(JsonNode::asString))
          .containsExactly("loki", "manager", "pager");
    }

    @Test
    void aBoundNeedsTheAvailabilityOfEveryComponent() {
      String known = STACK
          .replace("signals: [logs]}", "signals: [logs], availability: 99 %}")
          .replace("[evaluate, notify]}", "[evaluate, notify], availability: 99 %}")
          .replace("stage: channel}", "stage: channel, availability: 99 %}");
      assertThat(run("architecture", known).out())
          .contains("72 % at least")
          .doesNotContain("always up");
      String none = STACK.replace(", availability: 90 %", "").replace(", availability: 80 %", "");
      assertThat(run("architecture", none).out())
          .doesNotContain("100 % at least", "of those known");
    }

    @Test
    void isReadByPeople() {
      Run run = run("architecture", STACK);
      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out())
          .contains("declared Hybrid, computed Centralized")
          .contains("72 % of those known")
          .contains("no 'availability:', taken as always up: loki, manager, pager\n")
          .contains("alert ends before: pods logs: Rule evaluation")
          .contains("watched by nothing outside: prom");
      assertThat(run("architecture", STACK, "--lang", "ko").out()).contains("하이브리드", "단일 장애점");
    }

    @Test
    void saysWhatNobodySees() {
      String yaml = STACK + "services: [{id: shop, tier: 1, layers: [application, business]}]\n";
      JsonNode coverage = json("architecture", yaml).path("monitoringCoverage");
      assertThat(coverage.path("share").path("value").asDouble()).isEqualTo(0.5);
      assertThat(coverage.path("required").asInt()).isEqualTo(4);
      assertThat(coverage.path("blindSpots").size()).isEqualTo(2);
      assertThat(coverage.path("blindSpots").get(0).path("signal").asString()).isEqualTo("traces");
      assertThat(coverage.path("blindSpots").get(1).path("layer").asString()).isEqualTo("business");
      assertThat(run("architecture", yaml).out())
          .contains("monitoring coverage, weighted by tier: 50 %")
          .containsPattern("shop +Application +Traces +no source emits it");
      assertThat(run("architecture", yaml.replace(", loki], to: grafana", "], to: grafana"))
              .out())
          .containsPattern("shop +Application +Logs +no view shows what pods emits");
    }

    @Test
    void showsWhatIsWrongWithTheDrawing() {
      Run run = run(
          "architecture",
          STACK + "    - {from: pager, to: manager}\n    - {from: prom, to: nowhere}\n");
      assertThat(run.out())
          .contains("circle without feedback: manager, pager")
          .contains("goes back in the pipeline: flow/pager->manager")
          .contains("flow to nowhere: flow/prom->nowhere");
    }

    @Test
    void namesThePlaceOfWhatCannotBeRead() {
      assertRefused(run("architecture", ""), "standard input: has no 'architecture:'");
      assertRefused(
          run("architecture", "architecture:\n  components:\n    - {id: a, stage: sourc}\n"),
          "standard input:6:22",
          "did you mean 'source'?");
      assertRefused(
          run("architecture", "architecture:\n  flows:\n    - {to: a}\n"),
          "standard input:6:7",
          "where it comes from");
      assertRefused(
          run(
              "architecture",
              "architecture:\n  components: [{id: a, stage: store}, {id: a, stage: store}]\n"),
          "is taken since line 5");
      assertRefused(
          run("architecture", "services: [{id: a, tier: 9}]\n"), "the tier must be 1 to 4");
    }
  }

  @Nested
  class Maturity {
    private static final String ANSWERS = """
        type: proactive
        traits: [capacity-planning, trend-analysis, automated-response]
        maturity:
          target: {overall: proactive, alerting: predictive, by: 2027-12}
          claims: {alerting: proactive}
          answers:
            alerting/alerts-are-automatic: most
            alerts-have-owners: {answer: half, evidence: wiki, date: 2026-09-30}
            alerting/alerts-are-routed: most
            alerting/alerts-follow-slos: most
            alerting/trends-are-alerted: most
            alerting/noise-is-measured: some
            alerting/alerts-are-grouped: no
            alerting/thresholds-adapt: {answer: not-applicable, reason: too few data}
            alerting/alerts-carry-diagnosis: no
        """;

    @Test
    void isToldOnceEnoughIsAnswered() {
      JsonNode json = json("maturity", ANSWERS);
      JsonNode alerting = json.path("dimensions").get(1);
      assertThat(alerting.path("dimension").asString()).isEqualTo("alerting");
      // level 2: (1 + 0.5 + 1) / 3 = 0.83; level 3: (1 + 1 + 0.25) / 3 = 0.75
      assertThat(alerting.path("level").asString()).isEqualTo("predictive");
      assertThat(alerting.path("score").asDouble()).isCloseTo(1 + 2.5 / 3 + 0.75, within(1e-12));
      assertThat(alerting.path("completeness").asDouble()).isCloseTo(0.9, within(1e-12));
      assertThat(json.path("dimensions").get(0).path("level").isNull()).isTrue();
      assertThat(json.path("level").isNull()).isTrue();
      assertThat(json.path("weakest").asString()).isEqualTo("alerting");
      assertThat(json.path("type").path("type").asString()).isEqualTo("proactive");
      assertThat(json.path("type").path("missing").size()).isEqualTo(5);
    }

    @Test
    void isReadByPeople() {
      assertThat(run("maturity", ANSWERS).out())
          .contains("weakest: Alerting", "3 Predictive", "type by its traits: Proactive")
          .contains("(not answered yet)");
      assertThat(run("maturity", ANSWERS, "--lang", "ko").out()).contains("가장 약한 차원: 알림", "예측적");
    }

    @Test
    void hasAPathToATargetOfChoice() {
      assertThat(json("maturity", ANSWERS, "--target", "2")
              .path("path")
              .path("steps")
              .size())
          .isLessThan(json("maturity", ANSWERS, "--target", "adaptive")
              .path("path")
              .path("steps")
              .size());
      assertRefused(run("maturity", ANSWERS, "--target", "7"), "from 1 to 5");
      assertRefused(run("maturity", ANSWERS, "--target", "proactiv"), "did you mean 'proactive'?");
    }

    @Test
    void listsItsQuestions() {
      assertThat(run("maturity", "", "--questions").out())
          .contains("alerting/alerts-have-owners", "Team and runbook on each rule");
      Run withoutFile = Run.of("maturity", "--questions");
      assertThat(withoutFile.err()).isEmpty();
      assertThat(withoutFile.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(withoutFile.out()).isEqualTo(run("maturity", "", "--questions").out());
      assertThat(Run.of("maturity").err()).contains("FILE");
    }

    @Test
    void namesThePlaceOfWhatCannotBeRead() {
      assertRefused(run("maturity", ""), "has no 'maturity:'", "--questions");
      Run unknown = run("maturity", "maturity: {answers: {alerts-have-owner: most}}\n");
      assertThat(unknown.exitCode()).isEqualTo(ExitCode.FINDINGS);
      assertThat(unknown.out())
          .contains("practice/alerts-have-owner", "did you mean 'alerts-have-owners'?");
      assertRefused(
          run("maturity", "maturity: {answers: {x: mostly}}\n"),
          ":4:25",
          "must be one of no, some, half, most");
      assertRefused(run("maturity", "maturity: {answers: {x: [most]}}\n"), "an answer must be");
      assertRefused(run("maturity", "maturity: {target: {alerting: [a]}}\n"), "must be a level");
      assertRefused(run("maturity", "maturity: {target: {by: soon}}\n"), "such as 2026-01");
      assertRefused(run("maturity", "type: proactiv\n"), "did you mean 'proactive'?");
    }
  }

  @Nested
  class Roadmap {
    private static final String PLAN = """
        roadmap:
          start: 2026-01
          capacity: {platform: 40 pd}
          phases:
            - {id: first, months: 0-1, deliverables: [{id: logging, owner: platform, effort: 30 pd, exit: done}]}
            - {id: second, months: 1-, title: Second, deliverables: [{id: tracing, owner: platform, effort: 40 pd, needs: logging, closes: coverage/requests-are-traced}]}
        """;

    @Test
    void isScheduled() {
      JsonNode json = json("roadmap", PLAN);
      JsonNode logging = json.path("deliverables").get(0);
      // two people: 15 working days from Thursday, 1 January 2026
      assertThat(logging.path("start").asString()).isEqualTo("2026-01-01");
      assertThat(logging.path("finish").asString()).isEqualTo("2026-01-22");
      assertThat(json.path("workingDays").asInt()).isEqualTo(40);
      assertThat(json.path("criticalPath").get(1).asString()).isEqualTo("tracing");
      assertThat(json.path("slips").size()).isZero();
    }

    @Test
    void saysWhatSlipsWithLessCapacity() {
      JsonNode json = json("roadmap", PLAN, "--capacity", "50%");
      assertThat(json.path("slips").path("logging").asInt()).isEqualTo(15);
      assertThat(json.path("deliverables").get(0).path("lateWorkingDays").asInt())
          .isEqualTo(10);
      assertThat(run("roadmap", PLAN, "--capacity", "50%", "--lang", "ko").out())
          .contains("15 일");
    }

    @Test
    void isReadByPeople() {
      assertThat(run("roadmap", PLAN).out())
          .contains("logging", "2026-01-22", "critical path: logging -> tracing");
    }

    @Test
    void namesWhatCannotBeScheduledOrRead() {
      assertRefused(run("roadmap", ""), "has no 'roadmap:'");
      assertRefused(
          run("roadmap", PLAN.replace("owner: platform, effort: 30 pd", "effort: 30 pd")),
          "deliverable/logging has no owner");
      assertRefused(run("roadmap", PLAN.replace("30 pd", "30 days")), "person-days such as 30 pd");
      assertRefused(run("roadmap", PLAN.replace("0-1", "soon")), "must be like 0-6");
      assertRefused(run("roadmap", PLAN.replace("40 pd}", "[40]}")), "person-days a month");
      assertRefused(run("roadmap", PLAN, "--capacity", "80"), "write '80 %'");
      assertRefused(run("roadmap", PLAN, "--capacity", "0%"), "leaves nobody");
    }
  }

  @Test
  void whatARuleNamesIsAFindingAtItsPlace() {
    Run circle = run("roadmap", """
        roadmap:
          capacity: {platform: 40 pd}
          phases:
            - id: first
              months: 0-1
              deliverables:
                - {id: logging, owner: platform, effort: 30 pd, exit: done, needs: tracing}
                - {id: tracing, owner: platform, effort: 40 pd, exit: done, needs: logging}
        """);
    assertThat(circle.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(circle.out())
        .startsWith("standard input:")
        .contains("error roadmap.order-is-possible", "fix: ");
  }
}
