package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.value.ComponentId;
import java.time.Duration;

/**
 * How dependable and how quick the ways from a source to the views are.
 *
 * <p>Redundant ways share components, so their exact availability is costly; it lies between these
 * bounds, which are equal where there is one way. Components fail independently of each other, and one
 * that says no availability counts as always up.
 *
 * @param source where the ways begin; it does not count itself
 * @param atLeast the availability of the best single way, its components in series
 * @param atMost the availability of the components that every way passes, in series
 * @param quickest the least delay of a way, its components added up
 */
public record PathQuality(ComponentId source, double atLeast, double atMost, Duration quickest) {}
