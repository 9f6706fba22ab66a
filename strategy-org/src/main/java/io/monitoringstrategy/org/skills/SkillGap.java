package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.SkillId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What somebody, or a team together, lacks for a role.
 *
 * @param needed how many skills the role takes
 * @param missing those that are lacking, in the order of the role
 * @param days how many working days it takes one person to learn them
 */
public record SkillGap(int needed, List<SkillId> missing, int days) {

  /** Copies the skills. */
  public SkillGap {
    missing = List.copyOf(missing);
  }

  /** {@return the gap between what a role takes and what is there} */
  public static SkillGap of(
      Collection<SkillId> needs, Collection<SkillId> has, SkillCatalog catalog) {
    List<SkillId> distinct = needs.stream().distinct().toList();
    Set<SkillId> there = Set.copyOf(has);
    List<SkillId> missing =
        distinct.stream().filter(skill -> !there.contains(skill)).toList();
    int days = missing.stream().mapToInt(catalog::days).sum();
    return new SkillGap(distinct.size(), missing, days);
  }

  /** {@return which part of the skills is there; all of them, where none is needed} */
  public Ratio coverage() {
    return needed == 0 ? Ratio.ONE : Ratio.of(needed - missing.size(), needed);
  }

  /** {@return whether nothing is lacking} */
  public boolean isClosed() {
    return missing.isEmpty();
  }
}
