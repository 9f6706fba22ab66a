package io.monitoringstrategy.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TeamId;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TeamTests {
  private static final TeamId SRE = TeamId.of("sre");

  @Test
  void aTeamNeedsNothingButAnId() {
    Team team = Team.builder(SRE).build();

    assertThat(team.id()).isEqualTo(SRE);
    assertThat(team.title()).isEmpty();
    assertThat(team.role()).isEmpty();
    assertThat(team.people()).isEmpty();
  }

  @Test
  void aTeamCarriesTitleRoleAndPeople() {
    Team team =
        Team.builder(SRE).title("Reliability").role(TeamRole.SRE).people(9).build();

    assertThat(team.title()).contains("Reliability");
    assertThat(team.role()).contains(TeamRole.SRE);
    assertThat(team.people()).hasValue(9);
  }

  @Test
  void aTeamIsNamedByItsPath() {
    assertThat(Team.builder(SRE).build().path()).isEqualTo("team/sre");
  }

  @Test
  void aTeamOfNobodyYetIsATeam() {
    assertThat(Team.builder(SRE).people(0).build().people()).hasValue(0);
  }

  @Test
  void everythingWrongWithATeamIsSaidAtOnce() {
    assertThatThrownBy(() -> Team.builder(SRE).title(" ").people(-2).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("team sre: ")
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
        .extracting(InvalidValueException::problems, InstanceOfAssertFactories.list(String.class))
        .containsExactly(
            "the title must not be blank: leave it out, or say what people call the team",
            "people must be at least 0 (was -2)");
  }

  @Test
  void aChangedCopyIsCheckedToo() {
    Team team = Team.builder(SRE).build();

    assertThatThrownBy(() -> team.withPeople(-1)).hasMessageContaining("was -1");
  }

  @Test
  void theStandardTeamsHaveOneNameForEachRole() {
    assertThat(new TeamId[] {
          StandardTeams.PLATFORM,
          StandardTeams.SRE,
          StandardTeams.DEVOPS,
          StandardTeams.SECURITY,
          StandardTeams.BUSINESS
        })
        .extracting(TeamId::value)
        .containsExactly("platform", "sre", "devops", "security", "business");
  }
}
