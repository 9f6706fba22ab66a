package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.RoleId;

/**
 * Somebody who is to become something.
 *
 * @param person who
 * @param becomes what
 * @param gap what they learn for it
 */
public record Training(PersonId person, RoleId becomes, SkillGap gap) {}
