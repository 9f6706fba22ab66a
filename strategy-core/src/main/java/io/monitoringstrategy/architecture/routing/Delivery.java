package io.monitoringstrategy.architecture.routing;

import io.monitoringstrategy.value.ComponentId;

/**
 * Where an alert ends.
 *
 * @param path the route, such as {@code routing/routes/2/routes/1}, counted from 1
 * @param receiver whom the route sends to
 */
public record Delivery(String path, ComponentId receiver) {}
