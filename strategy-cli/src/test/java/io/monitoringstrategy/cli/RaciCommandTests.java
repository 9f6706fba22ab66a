package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaciCommandTests {
  private static final String SOUND = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      organization:
        teams: [{id: sre}, {id: platform}]
        raci:
          incident-response: {accountable: sre, responsible: [sre, platform]}
          upgrade-tools: {accountable: platform, responsible: platform, informed: sre}
      """;

  @TempDir
  private Path folder = Path.of("");

  @Test
  void drawsTheMatrixAndTheLoad() {
    Run run = Run.withInput(SOUND, "raci", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out().lines().toList())
        .startsWith(
            "activity           sre  platform",
            "incident-response  R/A  R",
            "upgrade-tools      I    R/A",
            "",
            "team      R  A  C  I  share of A",
            "sre       1  1  0  1  50 %",
            "platform  2  1  0  0  50 %");
  }

  @Test
  void writesJson() {
    var json = Run.withInput(SOUND, "raci", "-", "--format", "json").json();
    assertThat(json.path("activities").get(0).asString()).isEqualTo("incident-response");
    assertThat(json.path("teams").size()).isEqualTo(2);
    assertThat(json.path("matrix").path("incident-response").path("sre").asString())
        .isEqualTo("RA");
    assertThat(json.path("load").path("platform").path("R").asInt()).isEqualTo(2);
    assertThat(json.path("accountability").path("shares").path("sre").asDouble())
        .isEqualTo(0.5);
    assertThat(json.path("accountability").path("concentration").asDouble()).isEqualTo(0.5);
    assertThat(json.path("findings").size()).isZero();
  }

  @Test
  void endsWithOneOnABrokenRow() {
    Run run = Run.withInput(SOUND.replace("accountable: sre, ", ""), "raci", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("raci.exactly-one-accountable").contains("standard input:7:5");
  }

  @Test
  void findsATeamThatDoesNotExist() {
    Run run = Run.withInput(SOUND.replace("informed: sre", "informed: srr"), "raci", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("reference.resolves").contains("srr").contains("'sre'");
  }

  @Test
  void minesNoWaiverOfAnotherFamily() {
    String waiver =
        "waivers: [{rule: objective.has-kpi, element: objective/x, reason: y, owner: cto, until: 2027-01-01}]\n";
    assertThat(Run.withInput(SOUND + waiver, "raci", "-").out()).doesNotContain("waiver.");
  }

  @Test
  void saysSoWhereThereIsNoMatrix() {
    Run run = Run.withInput(SOUND.substring(0, SOUND.indexOf("organization")), "raci", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("has no RACI matrix").contains("organization:");
  }

  @Test
  void showsTheUsualMatrixOfAModelForTheTeamsThatThereAre() {
    String teams =
        SOUND.substring(0, SOUND.indexOf("  teams:")) + "  teams: [{id: reliability, role: sre}]\n";

    var json = Run.withInput(teams, "raci", "-", "--template", "centralized", "--format", "json")
        .json();

    assertThat(json.path("activities").size()).isEqualTo(25);
    assertThat(json.path("matrix").path("define-slos").path("reliability").asString())
        .isEqualTo("RA");
    // DevOps teams do what the central team answers for
    assertThat(json.path("matrix").path("monitor-deployments").path("devops").asString())
        .isEqualTo("R");
    assertThat(json.path("matrix").path("monitor-deployments").path("platform").asString())
        .isEqualTo("A");
    assertThat(json.path("findings"))
        .noneMatch(each -> each.path("severity").asString().equals("error"));
  }

  @Test
  void comparesAMatrixWithTheUsualOne() throws IOException {
    Path file = Files.writeString(folder.resolve("strategy.yaml"), SOUND);

    Run run = Run.of("raci", file.toString(), "--template", "hybrid", "--compare", file.toString());
    Run wrong = Run.of("raci", file.toString(), "--template", "hybird");

    assertThat(run.out())
        .contains("new activities: build-infrastructure, ", "gone activities: incident-response,");
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(wrong.err()).contains("did you mean 'hybrid'");
  }

  @Test
  void speaksKoreanWhereAsked() {
    assertThat(Run.withInput(SOUND, "raci", "-", "--lang", "ko").out()).contains("활동", "최종 책임");
  }
}
