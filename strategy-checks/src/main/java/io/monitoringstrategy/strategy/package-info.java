/**
 * The whole monitoring strategy as one value: objectives, KPIs, teams and who does what.
 *
 * <p>What people write may be incomplete or wrong and must still be checked, so {@link
 * io.monitoringstrategy.strategy.MonitoringStrategy} holds it as it is written; {@link
 * io.monitoringstrategy.strategy.checks} says what is wrong with it.
 */
@NullMarked
@ValueStyle
package io.monitoringstrategy.strategy;

import org.jspecify.annotations.NullMarked;
