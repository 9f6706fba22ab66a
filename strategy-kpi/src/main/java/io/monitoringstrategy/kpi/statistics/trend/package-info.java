/**
 * Whether failures come ever more rarely, and whether a series of measurements climbs.
 *
 * <p>The tests ask different questions and can disagree; each result names its test.
 */
@NullMarked
package io.monitoringstrategy.kpi.statistics.trend;

import org.jspecify.annotations.NullMarked;
