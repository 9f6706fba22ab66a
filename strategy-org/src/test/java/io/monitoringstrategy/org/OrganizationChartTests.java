package io.monitoringstrategy.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationChartTests {
  private static final Team PLATFORM =
      Team.builder(StandardTeams.PLATFORM).role(TeamRole.PLATFORM).build();
  private static final Team SRE =
      Team.builder(StandardTeams.SRE).role(TeamRole.SRE).build();
  private static final Team PAYMENTS =
      Team.builder(TeamId.of("payments")).role(TeamRole.DEVOPS).build();

  @Test
  void thePlatformSreAndDevopsTeamsHaveThreeFunctionsEach() {
    OrganizationChart chart = OrganizationChart.of(List.of(PLATFORM, SRE, PAYMENTS));

    assertThat(chart.functions().values())
        .hasSize(3)
        .allSatisfy(functions -> assertThat(functions).hasSize(3));
    assertThat(chart.functionsWithoutTeam()).isEmpty();
    assertThat(chart.sharedFunctions()).isEmpty();
  }

  @Test
  void functionsWithoutATeamAreThoseOfTheRolesThatAreMissing() {
    assertThat(OrganizationChart.of(List.of(PLATFORM, SRE)).functionsWithoutTeam())
        .containsExactly(
            MonitoringFunction.APPLICATION_MONITORING,
            MonitoringFunction.SERVICE_DASHBOARDS,
            MonitoringFunction.CUSTOM_METRICS);
  }

  @Test
  void aTeamWithFunctionsOfItsOwnHasThoseOnly() {
    Team sre =
        SRE.withFunctions(MonitoringFunction.INCIDENT_RESPONSE, MonitoringFunction.CUSTOM_METRICS);
    OrganizationChart chart = OrganizationChart.of(List.of(sre, PAYMENTS));

    assertThat(chart.teams().get(MonitoringFunction.INCIDENT_RESPONSE))
        .containsExactly(StandardTeams.SRE);
    assertThat(chart.teams().get(MonitoringFunction.SERVICE_RELIABILITY)).isEmpty();
    assertThat(chart.sharedFunctions()).containsExactly(MonitoringFunction.CUSTOM_METRICS);
  }

  @Test
  void aTeamOfAnotherKindHasNoFunction() {
    Team security = Team.builder(StandardTeams.SECURITY).role(TeamRole.SECURITY).build();
    Team legal = Team.builder(TeamId.of("legal")).build();

    assertThat(OrganizationChart.of(List.of(SRE, security, legal)).teamsWithoutFunction())
        .containsExactly(StandardTeams.SECURITY, TeamId.of("legal"));
  }

  @Test
  void withoutTeamsEveryFunctionLacksOne() {
    assertThat(OrganizationChart.of(List.of()).functionsWithoutTeam())
        .containsExactly(MonitoringFunction.values());
  }

  @Test
  void oneTeamIsThereOnce() {
    assertThatThrownBy(() -> OrganizationChart.of(List.of(SRE, SRE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("team/sre is there twice: rename one");
  }
}
