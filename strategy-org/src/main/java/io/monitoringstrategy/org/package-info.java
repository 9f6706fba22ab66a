/**
 * Teams and the roles they play in monitoring.
 *
 * <p>A {@link io.monitoringstrategy.org.Team} plays at most one of five
 * {@linkplain io.monitoringstrategy.org.TeamRole roles}. Which team does what is said in
 * {@link io.monitoringstrategy.org.raci}; {@link io.monitoringstrategy.org.StandardTeams} names a team
 * for each role, for examples and small organisations.
 */
@NullMarked
@ValueStyle
package io.monitoringstrategy.org;

import org.jspecify.annotations.NullMarked;
