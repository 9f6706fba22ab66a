/**
 * Which alert goes to whom: a tree of routes, as Alertmanager has it.
 *
 * <p>Source: Prometheus Alertmanager, configuration of {@code route} and of matchers.
 */
@NullMarked
package io.monitoringstrategy.architecture.routing;

import org.jspecify.annotations.NullMarked;
