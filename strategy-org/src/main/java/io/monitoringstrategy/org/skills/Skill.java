package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.SkillId;

/**
 * Something that people can learn.
 *
 * @param id the name it is referred to by
 * @param title what people call it
 * @param days how many working days it takes somebody to learn it
 */
public record Skill(SkillId id, LocalizedText title, int days) {

  /**
   * Checks the days.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless they are 1 to 1000
   */
  public Skill {
    Problems.of(id.path())
        .rejectIf(days < 1 || days > 1000, "must take 1 to 1000 days (was " + days + ")")
        .throwIfAny();
  }
}
