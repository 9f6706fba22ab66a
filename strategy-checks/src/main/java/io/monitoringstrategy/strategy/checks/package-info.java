/**
 * The rules that a monitoring strategy is checked against.
 *
 * <p>{@link io.monitoringstrategy.strategy.checks.StrategyChecks} lists them; each says what it
 * demands, why, what to do about a breach, and where the demand comes from.
 */
@NullMarked
package io.monitoringstrategy.strategy.checks;

import org.jspecify.annotations.NullMarked;
