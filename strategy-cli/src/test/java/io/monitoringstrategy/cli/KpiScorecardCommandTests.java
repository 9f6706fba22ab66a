package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class KpiScorecardCommandTests {
  private static final String STRATEGY = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: shop}
      kpis:
        - {id: uptime, catalog: system-availability, owner: sre, target: ">= 99 %"}
        - {id: mttr, catalog: mean-time-to-recovery, target: "<= 30m"}
        - {id: noise, catalog: alert-accuracy, target: "<= 50 %"}
        - {id: csat, catalog: customer-satisfaction, target: ">= 80 %"}
        - {id: adoption, catalog: technology-adoption}
      """;
  private static final String INCIDENTS = """
      startedAt,resolvedAt
      2026-01-02T00:00:00Z,2026-01-02T02:00:00Z
      2026-02-02T00:00:00Z,2026-02-02T02:00:00Z
      2026-03-02T00:00:00Z,2026-03-02T02:00:00Z
      """;
  private static final String ALERTS = """
      rule,firedAt,outcome
      a,2026-01-02T00:00:00Z,false-positive
      a,2026-01-03T00:00:00Z,true-positive
      """;
  private static final String CSAT = """
      kpi,from,to,numerator,denominator
      csat,2026-01-01,2026-02-01,150,200
      csat,2026-02-01,2026-03-01,960,1000
      """;

  @TempDir
  private Path folder = Path.of("");

  @BeforeEach
  void writeTheFiles() throws IOException {
    write("strategy.yaml", STRATEGY);
    write("incidents.csv", INCIDENTS);
    write("alerts.csv", ALERTS);
    write("csat.csv", CSAT);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Run run(String... more) {
    List<String> args = new ArrayList<>(List.of("kpi", "scorecard", file("strategy.yaml")));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private Run everything(String... more) {
    List<String> args = new ArrayList<>(List.of(
        "--incidents",
        file("incidents.csv"),
        "--alerts",
        file("alerts.csv"),
        "--measurements",
        file("csat.csv"),
        "--from",
        "2026-01-01",
        "--to",
        "2026-04-01"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private static JsonNode kpi(Run run, String id) {
    for (JsonNode kpi : run.json().path("kpis")) {
      if (kpi.path("kpi").asString().equals(id)) {
        return kpi;
      }
    }
    throw new AssertionError("no " + id + " in " + run.out());
  }

  @Test
  void holdsEveryKpiAgainstItsTarget() {
    Run run = everything("--format", "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(kpi(run, "uptime").path("status").asString()).isEqualTo("met");
    assertThat(kpi(run, "mttr").path("status").asString()).isEqualTo("missed");
    assertThat(kpi(run, "mttr").path("measured").path("value").asInt()).isEqualTo(7200);
    assertThat(kpi(run, "noise").path("status").asString()).isEqualTo("not-distinguishable");
    assertThat(kpi(run, "csat").path("status").asString()).isEqualTo("met");
    assertThat(kpi(run, "csat").path("measured").path("n").asInt()).isEqualTo(1000);
    assertThat(kpi(run, "adoption").path("status").asString()).isEqualTo("no-target");
    assertThat(run.json().path("counts").path("met").asInt()).isEqualTo(2);
  }

  @Test
  void saysWhereEachNumberComesFrom() {
    Run run = everything("--format", "json");

    assertThat(kpi(run, "uptime").path("source").asString()).isEqualTo("incidents");
    assertThat(kpi(run, "noise").path("source").asString()).isEqualTo("alerts");
    assertThat(kpi(run, "csat").path("source").asString()).isEqualTo("measurements");
    assertThat(kpi(run, "adoption").has("source")).isFalse();
    assertThat(kpi(run, "adoption").path("measured").path("undefined").asString())
        .isEqualTo("nobody has measured it");
  }

  @Test
  void aReturnMayBeMoreThanAllOrLessThanNothing() throws IOException {
    write("strategy.yaml", """
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: shop}
        kpis: [{id: return, catalog: cost-efficiency, target: ">= 20 %"}]
        """);
    String good = write("good.csv", "kpi,from,to,value\nreturn,2026-01-01,2026-02-01,120 %\n");
    JsonNode returned = kpi(run("--measurements", good, "--format", "json"), "return");
    assertThat(returned.path("measured").path("value").asDouble()).isEqualTo(1.2);
    assertThat(returned.path("status").asString()).isEqualTo("met");

    String bad = write(
        "bad.csv", "kpi,from,to,numerator,denominator\nreturn,2026-01-01,2026-02-01,-5,100\n");
    Run lost = run("--measurements", bad);
    assertThat(lost.out()).containsPattern("return .* -5 % .* Missed");
  }

  @Test
  void incidentsTellWhichMonthsKeptTheSlaOfAService() throws IOException {
    write("strategy.yaml", """
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: shop}
        kpis: [{id: promises, catalog: service-quality, target: ">= 95 %"}]
        services: [{id: checkout, tier: 1, sla: 99.9 %}]
        """);
    String log = write("by-service.csv", """
        service,startedAt,resolvedAt
        checkout,2026-02-02T00:00:00Z,2026-02-02T02:00:00Z
        """);
    Run run =
        run("--incidents", log, "--from", "2026-01-01", "--to", "2026-04-01", "--format", "json");
    JsonNode promises = kpi(run, "promises");
    assertThat(promises.path("source").asString()).isEqualTo("incidents");
    assertThat(promises.path("measured").path("n").asInt()).isEqualTo(3);
    assertThat(promises.path("measured").path("value").asDouble()).isEqualTo(2 / 3.0);
    assertThat(promises.path("measured").path("caveats").get(0).asString())
        .isEqualTo("checkout kept its 99.9 % in 2 of 3 months");
  }

  @Test
  void quietPeriodsShowTheTrueFalsePositiveRateToo() {
    assertThat(run("--alerts", file("alerts.csv"), "--quiet-periods", "99").out())
        .contains(
            "note: noise: a share of the alerts; of the quiet periods, 1 % had a false alarm");
  }

  @Test
  void theStrategyItselfGivesItsCoverage() throws IOException {
    write("strategy.yaml", """
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: shop}
        kpis: [{id: watched, catalog: monitoring-coverage, target: ">= 50 %"}]
        services: [{id: checkout, tier: 1, layers: [business]}]
        architecture:
          components:
            - {id: app, stage: source, signals: [metrics], service: checkout, layer: business}
            - {id: board, stage: present, signals: [metrics]}
          flows: [{from: app, to: board}]
        """);
    JsonNode watched = kpi(run("--format", "json"), "watched");
    assertThat(watched.path("source").asString()).isEqualTo("strategy");
    assertThat(watched.path("measured").path("value").asDouble()).isEqualTo(1.0);
    assertThat(watched.path("status").asString()).isEqualTo("met");
  }

  @Test
  void aMeasurementGoesBeforeALog() throws IOException {
    write("csat.csv", CSAT.replace("csat,", "uptime,"));
    assertThat(kpi(everything("--format", "json"), "uptime").path("source").asString())
        .isEqualTo("measurements");
  }

  @Test
  void withoutLogsEverythingIsUndefined() {
    Run run = run("--format", "json");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(kpi(run, "uptime").path("status").asString()).isEqualTo("undefined");
  }

  @Test
  void aTrendSaysWhetherItIsGood() throws IOException {
    StringBuilder months = new StringBuilder("kpi,from,to,value\n");
    for (int month = 1; month < 8; month++) {
      months.append("csat,2025-0" + month + "-01,2025-0" + (month + 1) + "-01,0.8" + month + "\n");
    }
    write("csat.csv", months.toString());
    Run run = run("--measurements", file("csat.csv"), "--format", "json");
    assertThat(kpi(run, "csat").path("trend").path("heading").asString()).isEqualTo("up");
    assertThat(kpi(run, "csat").path("trend").path("meaning").asString()).isEqualTo("improving");
  }

  @Test
  void textIsATableWithNotes() {
    Run run = everything();
    assertThat(run.out())
        .contains("System availability")
        .contains("note: adoption: nobody has measured it")
        .contains("no KPI of: ")
        .containsPattern("mttr +Mean time to recovery \\(MTTR\\) +2 h .* Missed");
    assertThat(everything("--lang", "ko").out()).contains("시스템 가용성").contains("목표");
  }

  @Test
  void aMissedTargetIsAFindingOnRequest() {
    assertThat(everything("--fail-on", "missed").exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run("--fail-on", "missed").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aBadMeasurementIsListedAndRefusedWhenStrict() throws IOException {
    write("csat.csv", CSAT + "cast,2026-03-01,2026-04-01,1,2\n");
    assertThat(everything("--format", "json").json().path("rejected").toString())
        .contains("line 4")
        .contains("is no KPI of the strategy");
    assertThat(everything().out()).contains("invalid measurement, left out: line 4");
    assertThat(everything("--strict").exitCode()).isEqualTo(ExitCode.UNUSABLE);
  }

  @Test
  void aMappingReadsAnyIncidentLog() throws IOException {
    write("incidents.csv", """
        committed_at,site,state
        2026-01-02T00:00:00Z,shop,down
        2026-01-02T02:00:00Z,shop,up
        """);
    Run run = everything("--mapping", "upptime", "--format", "json");
    assertThat(kpi(run, "mttr").path("measured").path("value").asInt()).isEqualTo(7200);
  }

  @Test
  void countsTheMeasurementsOfThePeriodOnly() {
    Run january = run(
        "--measurements",
        file("csat.csv"),
        "--from",
        "2026-01-01",
        "--to",
        "2026-02-01",
        "--format",
        "json");
    assertThat(kpi(january, "csat").path("measured").path("n").asInt()).isEqualTo(200);

    Run none = run(
        "--measurements",
        file("csat.csv"),
        "--from",
        "2026-01-15",
        "--to",
        "2026-02-10",
        "--format",
        "json");
    assertThat(kpi(none, "csat").path("status").asString()).isEqualTo("undefined");
  }

  @Test
  void readsALogFromStandardInput() {
    Run run = Run.withInput(
        "{\"startedAt\":\"2026-01-02T00:00:00Z\",\"resolvedAt\":\"2026-01-02T02:00:00Z\"}\n",
        "kpi",
        "scorecard",
        file("strategy.yaml"),
        "--incidents",
        "-",
        "--input-format",
        "ndjson",
        "--format",
        "json");
    assertThat(run.err()).isEmpty();
    assertThat(kpi(run, "mttr").path("measured").path("value").asInt()).isEqualTo(7200);
  }

  @Test
  void standardInputIsReadOnce() {
    Run run = Run.withInput(
        INCIDENTS, "kpi", "scorecard", file("strategy.yaml"), "--incidents", "-", "--alerts", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err())
        .isEqualTo("strategy: standard input: can be read once: give '-' for one of the inputs and"
            + " files for the others\n");
  }

  @Test
  void aPeriodThatHasNotBegunIsLeftOut() throws IOException {
    Run run = run(
        "--measurements", file("csat.csv"), "--now", "2026-01-20T00:00:00Z", "--format", "json");
    assertThat(kpi(run, "csat").path("measured").path("value").asDouble()).isEqualTo(0.75);
    assertThat(run.err())
        .isEqualTo("strategy: " + file("csat.csv") + ": 1 measurement of a period that begins after"
            + " 2026-01-20T00:00:00Z is left out\n");
  }

  @Test
  void measurementsComeFromStandardInputToo() {
    Run run = Run.withInput(
        CSAT, "kpi", "scorecard", file("strategy.yaml"), "--measurements", "-", "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(kpi(run, "csat").path("measured").path("n").asInt()).isEqualTo(1000);
  }

  @Test
  void whereNothingWasMeasuredInTheWindowTheLogsAreAsked() throws IOException {
    String old = write("old.csv", "kpi,from,to,value\nmttr,2025-01-01,2025-02-01,5h\n");
    Run run = run(
        "--measurements",
        old,
        "--incidents",
        file("incidents.csv"),
        "--from",
        "2026-01-01",
        "--to",
        "2026-04-01",
        "--format",
        "json");
    assertThat(kpi(run, "mttr").path("measured").path("value").asInt()).isEqualTo(7200);
  }

  @Test
  void growthComesFromTheMeasurementsOfTheRatio() throws IOException {
    String strategy = write("growth.yaml", """
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: shop}
        kpis:
          - {id: automated, catalog: automation-ratio}
          - {id: growing, catalog: automation-growth}
          - {id: productive, catalog: team-productivity}
        organization: {teams: [{id: sre, people: 6}]}
        """);
    String ratios = write("ratios.csv", """
        kpi,from,to,numerator,denominator
        automated,2026-01-01,2026-04-01,48,80
        automated,2026-04-01,2026-07-01,56,70
        """);
    Run run = Run.of(
        "kpi",
        "scorecard",
        strategy,
        "--measurements",
        ratios,
        "--incidents",
        file("incidents.csv"),
        "--format",
        "json");
    assertThat(kpi(run, "growing").path("measured").path("value").asDouble()).isBetween(0.2, 0.21);
    assertThat(kpi(run, "growing").path("source").asString()).isEqualTo("measurements");
    assertThat(kpi(run, "productive").path("measured").path("value").asDouble()).isPositive();
  }
}
