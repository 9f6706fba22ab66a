package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
  void speaksKoreanWhereAsked() {
    assertThat(Run.withInput(SOUND, "raci", "-", "--lang", "ko").out()).contains("활동", "최종 책임");
  }
}
