package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTests {
  private static final String BROKEN = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      organization:
        teams: [{id: sre, role: sre}, {id: platform, role: platform}]
        raci:
          incident-response: {accountable: [sre, platform], responsible: sre}
          upgrade-tools: {accountable: platform, responsible: platform}
      """;

  @TempDir
  private Path folder = Path.of("");

  private Path file = Path.of("");

  @BeforeEach
  void writeTheStrategy() throws IOException {
    file = Files.writeString(folder.resolve("strategy.yaml"), BROKEN);
  }

  private String[] with(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = file.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return args;
  }

  @Test
  void endsWithOneOnAnErrorAndSaysWhereWhyAndHow() {
    Run run = Run.of(with());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains(file + ":7:5: error  raci.exactly-one-accountable")
        .contains(
            "activity/incident-response must have exactly one accountable team, but has 2: sre and platform")
        .contains("why: ")
        .contains("fix: ")
        .contains("checkout: 1 error, ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFolderMeansItsStrategyYaml() {
    assertThat(Run.of("check", folder.toString()).out())
        .isEqualTo(Run.of(with()).out());
  }

  @Test
  void readsStandardInput() {
    Run run = Run.withInput(BROKEN, "check", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("standard input:7:5: error");
  }

  @Test
  void writesJsonWithStableKeys() {
    Run run = Run.of(with("--format", "json"));
    assertThat(run.json().propertyNames())
        .containsExactly(
            "strategy",
            "examined",
            "outcomes",
            "findings",
            "waived",
            "baselined",
            "staleBaseline",
            "score");
    assertThat(run.json().path("strategy").asString()).isEqualTo("checkout");
    assertThat(run.json().path("outcomes").path("failed").asInt()).isPositive();
    var finding = run.json().path("findings").get(0);
    assertThat(finding.propertyNames())
        .containsExactly("rule", "severity", "element", "message", "because", "fix", "location");
    assertThat(finding.path("rule").asString()).isEqualTo("raci.exactly-one-accountable");
    assertThat(finding.path("location").path("line").asInt()).isEqualTo(7);
    assertThat(finding.path("location").path("column").asInt()).isEqualTo(5);
  }

  @Nested
  class FailOn {
    @Test
    void decidesWhichSeverityEndsWithOne() {
      String[] soft = with("--severity", "raci.exactly-one-accountable=warning");
      assertThat(Run.of(soft).exitCode()).isEqualTo(ExitCode.OK);
      assertThat(Run.of(with(
                  "--severity", "raci.exactly-one-accountable=warning", "--fail-on", "warning"))
              .exitCode())
          .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void takesTheThreeSeveritiesOnly() {
      Run run = Run.of(with("--fail-on", "fatal"));
      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("'fatal'").contains("info, warning, error");
    }
  }

  @Nested
  class Severities {
    @Test
    void canBeTurnedOffByFamily() {
      Run run = Run.of(with("--severity", "raci.*=off"));
      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out()).doesNotContain("raci.");
    }

    @Test
    void ofARuleThatDoesNotExistAreRefused() {
      Run run = Run.of(with("--severity", "raci.exactly-one-acountable=off"));
      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("did you mean 'raci.exactly-one-accountable'?");
    }
  }

  @Nested
  class ABaseline {
    private Path baseline() {
      return folder.resolve("baseline.json");
    }

    @Test
    void silencesTheFindingsItKnowsAndNoOther() throws IOException {
      Run written = Run.of(with("--baseline", baseline().toString(), "--write-baseline"));
      assertThat(written.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(Run.of(with("--baseline", baseline().toString())).exitCode())
          .isEqualTo(ExitCode.OK);
      Files.writeString(file, BROKEN + "    alert-review: {}\n");
      Run run = Run.of(with("--baseline", baseline().toString()));
      assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
      assertThat(run.out())
          .contains("raci.no-empty-activity")
          .doesNotContain("exactly-one-accountable");
    }

    @Test
    void reportsWhatWasMendedSince() throws IOException {
      Run.of(with("--baseline", baseline().toString(), "--write-baseline"));
      Files.writeString(file, BROKEN.replace("[sre, platform]", "sre"));
      assertThat(Run.of(with("--baseline", baseline().toString())).out())
          .contains(
              "mended since the baseline: raci.exactly-one-accountable activity/incident-response");
    }

    @Test
    void thatIsMissingOrNoJsonIsRefused() throws IOException {
      Run missing = Run.of(with("--baseline", baseline().toString()));
      assertThat(missing.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(missing.err()).contains("no such file").contains("--write-baseline");
      Files.writeString(baseline(), "{\"findings\": [\n oops");
      Run garbage = Run.of(with("--baseline", baseline().toString()));
      assertThat(garbage.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(garbage.err()).contains("baseline.json:2:");
    }

    @Test
    void cannotBeWrittenNowhere() {
      Run run = Run.of(with("--write-baseline"));
      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("needs --baseline FILE");
    }
  }

  @Test
  void speaksKoreanWhereAsked() {
    assertThat(Run.of(with("--lang", "ko")).out()).contains("오류").contains("조치");
  }

  @Nested
  class ChecksOfItsOwn {
    private static final String OWN = """
        services: [{id: checkout, tier: 1}]
        checks:
          severity: {"*": ignore, "acme.*": error}
          custom:
            - {id: acme.tier1-has-slo, each: services, when: service.tier == 1,
               must: "strategy.slos.exists(s, s.service == service.id)", because: we promised it,
               fix: add an SLO}
        """;

    @Test
    void areRunWithTheOthers() throws IOException {
      Files.writeString(file, BROKEN + OWN);
      Run run = Run.of(with());
      assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
      assertThat(run.out())
          .contains(file + ":9:12: error  acme.tier1-has-slo")
          .contains("why: we promised it")
          .contains("fix: add an SLO");
    }

    @Test
    void areRefusedAtTheirPlaceIfTheyAreNoCondition() throws IOException {
      Files.writeString(file, BROKEN + OWN.replace("service.tier == 1", "service.teir == 1"));
      Run run = Run.of(with());
      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err())
          .contains(file + ":13:7: checks/custom/acme.tier1-has-slo: 'when' cannot be told for")
          .contains("service/checkout")
          .contains("teir");
    }

    @Test
    void areRefusedByTheScoreAtTheSamePlace() throws IOException {
      Files.writeString(file, BROKEN + OWN.replace("service.tier == 1", "service.teir == 1"));
      Run score = Run.of("score", file.toString());
      assertThat(score.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(score.err()).isEqualTo(Run.of(with()).err());
    }
  }

  @Test
  void aRequirementThatNamesNoToolIsToldWhatElseHasTheName() {
    Run run = Run.withInput("""
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: shop}
        requirements: [{id: trace, kind: technical, statement: Trace, met-by: [prom]}]
        architecture: {components: [{id: prom, stage: store}]}
        """, "check", "-");
    assertThat(run.out()).contains("the strategy has no tool/prom (did you mean component/prom?)");
  }

  @ParameterizedTest
  @CsvSource({
    "loki, loki calls nobody",
    "grafana, grafana calls nobody",
    "'\"null\"', null calls nobody"
  })
  void anAlertNeedsAChannelAndNotAnyPartOfTheStack(String receiver, String found) {
    String strategy = """
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: shop}
        objectives: [{id: pay, statement: Pay, owner: sre}]
        kpis: [{id: up, catalog: system-availability, serves: [pay]}]
        slos: [{id: checkout, objective: 99.9 %, kpi: up, alerts: [{page: 14.4, to: RECEIVER}]}]
        architecture:
          components:
            - {id: loki, stage: store}
            - {id: grafana, stage: present}
            - {id: "null", stage: channel}
            - {id: pager, stage: channel}
        """;
    assertThat(
            Run.withInput(strategy.replace("RECEIVER", receiver), "check", "-").out())
        .contains("must reach a channel that is not the fallback, but " + found);
    assertThat(
            Run.withInput(strategy.replace("RECEIVER", receiver), "trace", "-", "--format", "json")
                .out())
        .contains("receiver");
    assertThat(
            Run.withInput(strategy.replace("RECEIVER", "pager"), "check", "-").out())
        .doesNotContain("alert.has-receiver");
  }

  @Test
  void eachSiteOfARotationNeedsItsPeople() {
    String strategy = """
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: shop}
        organization:
          teams:
            - id: sre
              on-call:
                hours: 24x7
                rotation:
                  start: 2026-01-05
                  turn-days: 7
                  sites:
                    - {name: seoul, zone: Asia/Seoul, handovers: ["09:00"], people: [a, b, c, d, e, f, g, h, i, j, k]}
                    - {name: berlin, zone: Europe/Berlin, handovers: ["09:00"], people: [z]}
        """;
    assertThat(Run.withInput(strategy, "check", "-").out())
        .contains("has 1 of them at berlin, and needs 6 at each site");
  }

  @Test
  void aStoreThatNoDataSetSpeaksOfHasNoRetention() {
    String strategy = """
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: shop}
        architecture:
          components:
            - {id: app, stage: source, emits: metrics, layer: application}
            - {id: prom, stage: store, signals: metrics}
            - {id: prom-b, stage: store, signals: metrics, replica-of: prom}
            - {id: thanos, stage: store, signals: metrics}
          flows: [{from: app, to: [prom, prom-b, thanos]}]
          governance: [{id: cpu, signal: metrics, retention: 30d, STORES}]
        """;
    assertThat(Run.withInput(strategy.replace("STORES", "stores: [prom]"), "check", "-")
            .out())
        .contains("component/thanos", "it keeps metrics, and no data set speaks of that")
        .doesNotContain("component/prom-b must have a retention");
    assertThat(
            Run.withInput(strategy.replace("STORES", "copies: 3"), "check", "-").out())
        .doesNotContain("no data set speaks of that");
  }
}
