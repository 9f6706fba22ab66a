package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options {@code --incidents}, {@code --alerts} and {@code --mapping} of {@code check}. */
class CheckEvidenceTests {
  private static final String STRATEGY = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      services: [{id: checkout}]
      slos: [{id: checkout-availability, service: checkout, objective: 99.9 %, window: 30d}]
      checks:
        severity: {"*": ignore, slo.budget-survives-an-incident: error, alert.noise-acceptable: error}
      """;

  private static final String INCIDENTS = """
      id,service,startedAt,resolvedAt
      1,checkout,2026-01-01T00:00:00Z,2026-01-01T02:00:00Z
      2,checkout,2026-01-09T00:00:00Z,2026-01-09T02:00:00Z
      """;

  @TempDir
  private Path folder = Path.of("");

  private Path strategy = Path.of("");

  @BeforeEach
  void writeTheStrategy() throws IOException {
    strategy = write("strategy.yaml", STRATEGY);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Run check(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "check";
    args[1] = strategy.toString();
    args[2] = "--format";
    args[3] = "junit";
    System.arraycopy(options, 0, args, 4, options.length);
    return Run.of(args);
  }

  @Test
  void withoutLogsTheRulesThatNeedThemAreNotApplicable() {
    Run run = check();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("<skipped message=\"no incidents given\"/>")
        .contains("<skipped message=\"no alerts given\"/>");
  }

  @Test
  void anIncidentLogIsWhatTheStrategyIsHeldAgainst() throws IOException {
    Run run = check("--incidents", write("incidents.csv", INCIDENTS).toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("slo/checkout-availability must have a budget larger than one median incident")
        .contains("a median incident takes 7200 s of a budget of 2592 s")
        .contains("<skipped message=\"no alerts given\"/>");
  }

  @Test
  void aMappingReadsAnybodysExport() throws IOException {
    Path export = write("export.csv", INCIDENTS.replace("resolvedAt", "closed"));
    Path mapping = write("mapping.yaml", """
        format: csv
        columns: {id: id, service: service, startedAt: startedAt, resolvedAt: closed}
        times: {pattern: iso, zone: UTC}
        """);
    assertThat(check("--incidents", export.toString(), "--mapping", mapping.toString())
            .exitCode())
        .isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aMappingOfNothingIsRefused() throws IOException {
    Run run = check("--mapping", write("mapping.yaml", "format: csv\n").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("needs --incidents FILE");
  }

  @Test
  void alertsShowWhichRuleCriesWolf() throws IOException {
    StringBuilder alerts = new StringBuilder("rule,firedAt,outcome\n");
    for (int day = 10; day < 25; day++) {
      alerts.append("DiskFull,2026-01-").append(day).append("T03:00:00Z,false-positive\n");
    }
    Run run = check("--alerts", write("alerts.csv", alerts.toString()).toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("rule/DiskFull must have a false-alarm share");
  }

  @Test
  void aLogThatIsMissingIsRefused() {
    Run run = check("--incidents", folder.resolve("nowhere.csv").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("nowhere.csv");
  }

  @Test
  void aTargetThatOpenIncidentsMayTakeAwayIsToldAsSuch() throws IOException {
    Path own = write("own.yaml", """
        apiVersion: monitoringstrategy.io/v1
        kind: MonitoringStrategy
        metadata: {name: checkout}
        kpis: [{id: mttr, catalog: mean-time-to-recovery, target: "<= 4h"}]
        """);
    Path log = write(
        "open.csv",
        INCIDENTS
            + "3,checkout,2026-01-10T00:00:00Z,\n4,checkout,2026-01-02T00:00:00Z,2026-01-02T01:00:00Z\n");
    Run run = Run.of(
        "check", own.toString(), "--incidents", log.toString(), "--now", "2026-02-01T00:00:00Z");
    assertThat(run.out()).contains("but incidents that are still open may take '<= 4h' away");
  }
}
