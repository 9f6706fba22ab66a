/**
 * How far the monitoring has come: practices by dimension and level, answers with evidence, and what
 * they add up to.
 *
 * <p>{@link io.monitoringstrategy.maturity.MaturityModel#standard()} asks, an
 * {@link io.monitoringstrategy.maturity.Assessment} answers,
 * {@link io.monitoringstrategy.maturity.MaturityProfile} computes, and
 * {@link io.monitoringstrategy.maturity.MaturityPath} says what to do next.
 */
@NullMarked
package io.monitoringstrategy.maturity;

import org.jspecify.annotations.NullMarked;
