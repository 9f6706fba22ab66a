/**
 * KPIs: what is measured, how sure the number is, and what it is compared with.
 *
 * <p>A {@link io.monitoringstrategy.kpi.Measurement} is either a value with its sample size and its
 * {@link io.monitoringstrategy.kpi.ConfidenceInterval}, or the reason why there is none. It is never
 * NaN, and never 0 or 100 % for want of data.
 */
@NullMarked
@ValueStyle
package io.monitoringstrategy.kpi;

import org.jspecify.annotations.NullMarked;
