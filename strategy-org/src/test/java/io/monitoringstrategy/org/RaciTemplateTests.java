package io.monitoringstrategy.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.org.raci.Activity;
import io.monitoringstrategy.org.raci.RaciChecks;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciMatrix;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TeamId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RaciTemplateTests {

  @Test
  void fiveResponsibilitiesBelongToEachOfFiveRoles() {
    assertThat(Responsibility.values()).hasSize(25);
    assertThat(TeamRole.values())
        .hasSize(5)
        .allSatisfy(role -> assertThat(Responsibility.of(role)).hasSize(5));
  }

  @ParameterizedTest
  @EnumSource(OrganizationModel.class)
  void everyResponsibilityIsAnActivity(OrganizationModel model) {
    assertThat(RaciTemplate.of(model).activities())
        .extracting(Activity::id)
        .containsExactlyElementsOf(
            Arrays.stream(Responsibility.values()).map(Responsibility::activity).toList());
  }

  @ParameterizedTest
  @EnumSource(OrganizationModel.class)
  void whoseResponsibilityItIsDoesTheWork(OrganizationModel model) {
    RaciMatrix matrix = RaciTemplate.of(model);

    for (Responsibility each : Responsibility.values()) {
      assertThat(matrix.responsibleFor(each.activity())).contains(team(each.role()));
    }
  }

  @ParameterizedTest
  @EnumSource(OrganizationModel.class)
  void noErrorRuleFindsAnything(OrganizationModel model) {
    assertThat(RaciChecks.all())
        .flatExtracting(
            check -> check.evaluate(RaciTemplate.of(model).toTable()).findings())
        .isEmpty();
  }

  @Test
  void theCentreAnswersForWhatDevopsTeamsDoWhereAllIsCentral() {
    RaciMatrix matrix = RaciTemplate.of(OrganizationModel.CENTRALIZED);

    for (Responsibility each : Responsibility.of(TeamRole.DEVOPS)) {
      assertThat(matrix.accountableFor(each.activity())).isEqualTo(StandardTeams.PLATFORM);
    }
  }

  @Test
  void eachTeamAnswersForItsOwnElsewhere() {
    for (OrganizationModel model : Arrays.asList(
        OrganizationModel.DISTRIBUTED,
        OrganizationModel.HYBRID,
        OrganizationModel.CENTER_OF_EXCELLENCE)) {
      for (Responsibility each : Responsibility.values()) {
        assertThat(RaciTemplate.of(model).accountableFor(each.activity()))
            .isEqualTo(team(each.role()));
      }
    }
  }

  @Test
  void devopsTeamsJoinInIncidentsAndPipelinesOfAHybrid() {
    RaciMatrix matrix = RaciTemplate.of(OrganizationModel.HYBRID);

    assertThat(matrix.responsibleFor(Responsibility.RESPOND_TO_INCIDENTS.activity()))
        .containsExactlyInAnyOrder(StandardTeams.SRE, StandardTeams.DEVOPS);
    assertThat(matrix.responsibleFor(Responsibility.MANAGE_DATA_PIPELINE.activity()))
        .containsExactlyInAnyOrder(StandardTeams.PLATFORM, StandardTeams.DEVOPS);
  }

  @Test
  void aCentreOfExcellenceIsAskedAboutAllThatOthersDo() {
    RaciMatrix matrix = RaciTemplate.of(OrganizationModel.CENTER_OF_EXCELLENCE);

    for (Responsibility each : Responsibility.values()) {
      if (each.role() != TeamRole.PLATFORM) {
        assertThat(matrix.lettersOf(each.activity(), StandardTeams.PLATFORM))
            .containsExactly(RaciLetter.CONSULTED);
      }
    }
  }

  @Test
  void distributedTeamsAskAtMostOne() {
    RaciMatrix matrix = RaciTemplate.of(OrganizationModel.DISTRIBUTED);

    for (Responsibility each : Responsibility.values()) {
      assertThat(matrix.consultedOn(each.activity())).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void aTeamOfSeveralRolesKeepsTheStrongestLetters() {
    TeamId all = TeamId.of("all");
    Map<TeamRole, TeamId> teams = new EnumMap<>(TeamRole.class);
    Arrays.stream(TeamRole.values()).forEach(role -> teams.put(role, all));

    RaciMatrix matrix = RaciTemplate.of(OrganizationModel.CENTRALIZED, teams);

    for (Responsibility each : Responsibility.values()) {
      assertThat(matrix.lettersOf(each.activity(), all))
          .isEqualTo(Set.of(RaciLetter.RESPONSIBLE, RaciLetter.ACCOUNTABLE));
    }
  }

  @Test
  void aRoleWithoutATeamIsNamed() {
    assertThatThrownBy(() ->
            RaciTemplate.of(OrganizationModel.HYBRID, Map.of(TeamRole.SRE, StandardTeams.SRE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("platform has no team")
        .hasMessageContaining("business-analysis has no team");
  }

  private static TeamId team(TeamRole role) {
    return switch (role) {
      case PLATFORM -> StandardTeams.PLATFORM;
      case SRE -> StandardTeams.SRE;
      case DEVOPS -> StandardTeams.DEVOPS;
      case SECURITY -> StandardTeams.SECURITY;
      case BUSINESS_ANALYSIS -> StandardTeams.BUSINESS;
    };
  }
}
