package io.monitoringstrategy.architecture.routing;

/**
 * A route that no alert ever enters.
 *
 * @param path the route, such as {@code routing/routes/2}, counted from 1
 * @param reason why, such as {@code routing/routes/1 takes everything first}
 */
public record UnreachableRoute(String path, String reason) {}
