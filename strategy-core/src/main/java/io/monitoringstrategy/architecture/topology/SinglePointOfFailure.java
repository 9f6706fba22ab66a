package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.value.ComponentId;

/**
 * A component whose loss blinds.
 *
 * @param component which
 * @param lostShare the share of all sources that are lost with it, above 0 to 1
 */
public record SinglePointOfFailure(ComponentId component, double lostShare) {}
