/**
 * W1: the KPIs of an incident log by service and overall: counts, mean times to detect, acknowledge
 * and resolve, exact percentiles of the time to resolve, and the union of overlapping outages.
 *
 * <p>Every way to compute them gives {@link io.monitoringstrategy.benchmarks.incidents.ServiceFigures},
 * and a test holds the answers equal before any of them is timed.
 */
@NullMarked
package io.monitoringstrategy.benchmarks.incidents;

import org.jspecify.annotations.NullMarked;
