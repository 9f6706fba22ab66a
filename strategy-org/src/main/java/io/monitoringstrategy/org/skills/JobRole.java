package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What somebody works as, and what that takes.
 *
 * @param id the name it is referred to by
 * @param title what people call it
 * @param skills what it takes, in order
 */
public record JobRole(RoleId id, LocalizedText title, Set<SkillId> skills) {

  /** Copies the skills. */
  public JobRole {
    skills = Collections.unmodifiableSet(new LinkedHashSet<>(skills));
  }
}
