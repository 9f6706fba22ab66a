/**
 * Incidents and what they tell: how long it takes to notice, to act and to recover, how often
 * something fails, and how much of the time everything works.
 *
 * <p>An {@link io.monitoringstrategy.kpi.incident.IncidentLog} holds
 * {@linkplain io.monitoringstrategy.kpi.incident.Incident incidents} by the million;
 * {@link io.monitoringstrategy.kpi.incident.IncidentKpis} measures them over a window of time.
 */
@NullMarked
package io.monitoringstrategy.kpi.incident;

import org.jspecify.annotations.NullMarked;
