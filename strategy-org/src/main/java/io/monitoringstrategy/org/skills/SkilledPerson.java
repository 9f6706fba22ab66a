package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import io.monitoringstrategy.value.TeamId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody, with what they work as and know.
 *
 * @param id the name they are referred to by
 * @param team the team they belong to; absent where nobody has said
 * @param role what they work as; absent where nobody has said
 * @param skills what they know beyond their role
 */
public record SkilledPerson(
    PersonId id, Optional<TeamId> team, Optional<RoleId> role, Set<SkillId> skills) {

  /** Copies the skills. */
  public SkilledPerson {
    skills = Collections.unmodifiableSet(new LinkedHashSet<>(skills));
  }

  /** {@return what they know, the skills of their role included where the evolution knows it} */
  public Set<SkillId> allSkills(RoleEvolution evolution) {
    Set<SkillId> all = new LinkedHashSet<>(skills);
    role.flatMap(evolution::role).ifPresent(known -> all.addAll(known.skills()));
    return all;
  }
}
