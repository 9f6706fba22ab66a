package io.monitoringstrategy.architecture.routing;

import io.monitoringstrategy.value.ComponentId;

/**
 * Where an alert ends.
 *
 * @param path the route, such as {@code routing/routes/severity=page->pager}
 * @param receiver whom the route sends to
 */
public record Delivery(String path, ComponentId receiver) {}
