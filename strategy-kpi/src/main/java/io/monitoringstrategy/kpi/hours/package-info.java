/**
 * When people are interrupted: at work, in their free time, or in their sleep.
 *
 * <p>{@link io.monitoringstrategy.kpi.hours.WorkingHours} divides the week of a zone, and
 * {@link io.monitoringstrategy.kpi.hours.Interruptions} counts by that division.
 */
@NullMarked
package io.monitoringstrategy.kpi.hours;

import org.jspecify.annotations.NullMarked;
