/**
 * The strategy file: a monitoring strategy as people write it, in YAML or JSON.
 *
 * <p>{@link io.monitoringstrategy.format.strategy.StrategyFiles} reads it. What cannot be read
 * (syntax, an unknown key, a value that is none, an id that is there twice) is refused with its
 * line and column, all of it at once; what can be read and is wrong is left to the checks.
 */
@NullMarked
package io.monitoringstrategy.format.strategy;

import org.jspecify.annotations.NullMarked;
