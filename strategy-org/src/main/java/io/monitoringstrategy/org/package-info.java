/**
 * Teams and the roles they play in monitoring.
 *
 * <p>A {@link io.monitoringstrategy.org.Team} plays at most one of five
 * {@linkplain io.monitoringstrategy.org.TeamRole roles}. Which team does what is said in
 * {@link io.monitoringstrategy.org.raci}; {@link io.monitoringstrategy.org.StandardTeams} names a team
 * for each role, for examples and small organisations.
 *
 * <p>An {@link io.monitoringstrategy.org.OrganizationChart} says which team has which of nine
 * {@linkplain io.monitoringstrategy.org.MonitoringFunction functions};
 * {@link io.monitoringstrategy.org.OrganizationAdvisor} which of four
 * {@linkplain io.monitoringstrategy.org.OrganizationModel models} suits, and why;
 * {@link io.monitoringstrategy.org.RaciTemplate} shares the 25
 * {@linkplain io.monitoringstrategy.org.Responsibility responsibilities} out by it.
 */
@NullMarked
@ValueStyle
package io.monitoringstrategy.org;

import org.jspecify.annotations.NullMarked;
