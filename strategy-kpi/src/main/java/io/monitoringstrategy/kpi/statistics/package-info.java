/**
 * How sure a number is: samples, their moments and quantiles, and the intervals around them.
 *
 * <p>Distributions come from Apache Commons Statistics; what it lacks is here. Every result names its
 * method, and nothing returns NaN or infinity: where a statistic does not exist, the
 * {@linkplain io.monitoringstrategy.kpi.Measurement measurement} is undefined and says why.
 */
@NullMarked
package io.monitoringstrategy.kpi.statistics;

import org.jspecify.annotations.NullMarked;
