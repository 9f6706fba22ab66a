/**
 * Where the people of a monitoring organisation are going: what changes
 * ({@link io.monitoringstrategy.org.skills.ChangeForce}), which roles evolve into which
 * ({@link io.monitoringstrategy.org.skills.RoleEvolution}), what somebody lacks
 * ({@link io.monitoringstrategy.org.skills.SkillGap}), whom to train within a budget
 * ({@link io.monitoringstrategy.org.skills.TransitionPlan}) and which work to hand to machines
 * ({@link io.monitoringstrategy.org.skills.AutomationCandidate}).
 */
@NullMarked
package io.monitoringstrategy.org.skills;

import org.jspecify.annotations.NullMarked;
