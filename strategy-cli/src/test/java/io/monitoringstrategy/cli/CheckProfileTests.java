package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The option {@code --profile} and the key {@code checks: {profile: ...}}. */
class CheckProfileTests {
  /** One team of two has no part: the warning raci.no-unused-team. Its KPI category is an info. */
  private static final String STRATEGY = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      organization:
        teams: [{id: sre, role: sre}, {id: platform, role: platform}]
        raci:
          incident-response: {accountable: sre, responsible: sre}
      """;

  private static Run check(String checks, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = "-";
    System.arraycopy(options, 0, args, 2, options.length);
    return Run.withInput(STRATEGY + checks, args);
  }

  @Test
  void withoutAProfileWarningsAreWarnings() {
    Run run = check("");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("warning  raci.no-unused-team", "raci.accountability-spread");
  }

  @Test
  void regulatedRaisesThemToErrors() {
    for (Run run :
        new Run[] {check("", "--profile", "regulated"), check("checks: {profile: regulated}\n")}) {
      assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
      assertThat(run.out()).contains("error  raci.no-unused-team");
    }
  }

  @Test
  void starterLeavesOutWhatCanWait() {
    assertThat(check("", "--profile", "starter").out())
        .contains("warning  raci.no-unused-team")
        .doesNotContain("raci.accountability-spread");
  }

  @Test
  void theOptionWinsOverTheFile() {
    assertThat(check("checks: {profile: regulated}\n", "--profile", "standard").exitCode())
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void aSeverityWinsOverTheProfile() {
    Run run =
        check("checks: {profile: regulated, severity: {\"raci.*\": info}}\n", "--format", "json");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.json()
            .path("findings")
            .valueStream()
            .map(finding -> finding.path("severity").asString()))
        .isNotEmpty()
        .containsOnly("info");
    assertThat(check("", "--profile", "starter", "--severity", "raci.accountability-spread=info")
            .out())
        .contains("raci.accountability-spread");
  }

  @Test
  void anUnknownProfileIsRefusedWithThoseThereAre() {
    Run file = check("checks: {profile: strict}\n");
    assertThat(file.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(file.err()).contains("standard input:8:").contains("starter, standard, regulated");
    assertThat(check("", "--profile", "strict").exitCode()).isEqualTo(ExitCode.UNUSABLE);
  }

  @Test
  void rulesSayInWhichProfilesTheyCount() {
    assertThat(Run.of("explain", "raci.few-consulted", "--format", "json")
            .json()
            .path("profiles")
            .valueStream()
            .map(profile -> profile.asString()))
        .containsExactly("starter", "standard", "regulated");
    assertThat(Run.of("explain", "kpi.category-covered").out())
        .contains("Profiles: standard, regulated.");
    assertThat(Run.of("explain", "raci.few-consulted").out())
        .contains("Profiles: starter, standard, regulated (error).");
  }
}
