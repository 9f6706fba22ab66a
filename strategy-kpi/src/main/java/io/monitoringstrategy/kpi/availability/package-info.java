/**
 * How much of the time something works, and how the availabilities of parts make that of the whole.
 *
 * <p>{@link io.monitoringstrategy.kpi.availability.Downtime} unites outages, and
 * {@link io.monitoringstrategy.kpi.availability.Uptime} sets them against the time that was observed.
 */
@NullMarked
package io.monitoringstrategy.kpi.availability;

import org.jspecify.annotations.NullMarked;
