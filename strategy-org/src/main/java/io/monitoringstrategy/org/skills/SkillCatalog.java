package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.SkillId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Skills with the days it takes to learn them.
 *
 * <p>The days of the {@linkplain #standard() standard} ones are our judgement; {@link #with} replaces them.
 * A skill that nobody has described takes {@value #DAYS_OF_UNKNOWN} days.
 */
public final class SkillCatalog {
  /** How long it takes to learn what nobody has described. */
  public static final int DAYS_OF_UNKNOWN = 15;

  private static final SkillCatalog STANDARD = new SkillCatalog(Map.of())
      .with(List.of(
          skill("linux", 10),
          skill("monitoring-tools", 10),
          skill("incident-response", 10),
          skill("coding", 30),
          skill("kubernetes", 20),
          skill("infrastructure-as-code", 15),
          skill("workflow-automation", 15),
          skill("sql", 10),
          skill("data-analysis", 20),
          skill("statistics", 25),
          skill("data-engineering", 25),
          skill("machine-learning", 40),
          skill("model-operations", 20),
          skill("business-understanding", 10),
          skill("data-storytelling", 10)));

  private final Map<SkillId, Skill> skills;

  private SkillCatalog(Map<SkillId, Skill> skills) {
    this.skills = skills;
  }

  /** {@return what the standard roles take} */
  public static SkillCatalog standard() {
    return STANDARD;
  }

  /** {@return the same catalogue with more skills, or other days for those it has} */
  public SkillCatalog with(Collection<Skill> more) {
    Map<SkillId, Skill> all = new LinkedHashMap<>(skills);
    more.forEach(skill -> all.put(skill.id(), skill));
    return new SkillCatalog(all);
  }

  /** {@return every skill that is described, in order} */
  public List<Skill> skills() {
    return List.copyOf(skills.values());
  }

  /** {@return the skill of this id, if it is described} */
  public Optional<Skill> find(SkillId id) {
    return Optional.ofNullable(skills.get(id));
  }

  /** {@return how many working days it takes somebody to learn it} */
  public int days(SkillId id) {
    return find(id).map(Skill::days).orElse(DAYS_OF_UNKNOWN);
  }

  private static Skill skill(String id, int days) {
    return new Skill(SkillId.of(id), Labels.text(SkillCatalog.class, "skill." + id), days);
  }
}
