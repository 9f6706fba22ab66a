package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.value.ComponentId;

/**
 * How much one view shows.
 *
 * @param view which
 * @param share the share of all sources that reach it, from 0 to 1
 */
public record ViewReach(ComponentId view, double share) {}
