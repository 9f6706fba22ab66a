/**
 * The chain from what the business wants to who gets up at night: objective, KPI, SLO, metric, alert,
 * receiver, role, and where it breaks, in {@link io.monitoringstrategy.strategy.trace.StrategyTrace}.
 */
@NullMarked
package io.monitoringstrategy.strategy.trace;

import org.jspecify.annotations.NullMarked;
