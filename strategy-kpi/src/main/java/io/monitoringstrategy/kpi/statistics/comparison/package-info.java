/**
 * Whether something changed between two periods: start at {@link
 * io.monitoringstrategy.kpi.statistics.comparison.Comparison}.
 */
@NullMarked
package io.monitoringstrategy.kpi.statistics.comparison;

import org.jspecify.annotations.NullMarked;
