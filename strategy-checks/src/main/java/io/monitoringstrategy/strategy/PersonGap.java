package io.monitoringstrategy.strategy;

import io.monitoringstrategy.org.skills.JobRole;
import io.monitoringstrategy.org.skills.RoleEvolution;
import io.monitoringstrategy.org.skills.SkillGap;
import io.monitoringstrategy.org.skills.SkilledPerson;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import io.monitoringstrategy.value.TeamId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person, or a team together, lacks for a role that is wanted.
 *
 * @param person who; absent for a whole team, which has what any of its people has
 * @param team which team; absent for a person without one
 * @param role which role
 * @param gap what is missing
 */
public record PersonGap(
    Optional<PersonId> person, Optional<TeamId> team, RoleId role, SkillGap gap) {

  /** {@return the gap of each person and each team of an organisation to each role that it wants} */
  public static List<PersonGap> of(Organization organization) {
    RoleEvolution evolution = RoleEvolution.standard();
    List<PersonGap> gaps = new ArrayList<>();
    for (RoleId role : organization.places().keySet()) {
      Set<SkillId> needs = evolution.role(role).map(JobRole::skills).orElse(Set.of());
      Map<TeamId, Set<SkillId>> teams = new LinkedHashMap<>();
      for (SkilledPerson person : organization.people()) {
        Set<SkillId> has = person.allSkills(evolution);
        person
            .team()
            .ifPresent(team ->
                teams.computeIfAbsent(team, key -> new LinkedHashSet<>()).addAll(has));
        gaps.add(new PersonGap(
            Optional.of(person.id()),
            person.team(),
            role,
            SkillGap.of(needs, has, organization.skills())));
      }
      teams.forEach((team, has) -> gaps.add(new PersonGap(
          Optional.empty(),
          Optional.of(team),
          role,
          SkillGap.of(needs, has, organization.skills()))));
    }
    return List.copyOf(gaps);
  }
}
