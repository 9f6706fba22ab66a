/**
 * What changed between two versions of a strategy, and what got weaker: {@link
 * io.monitoringstrategy.strategy.diff.StrategyDiff}.
 */
@NullMarked
package io.monitoringstrategy.strategy.diff;

import org.jspecify.annotations.NullMarked;
