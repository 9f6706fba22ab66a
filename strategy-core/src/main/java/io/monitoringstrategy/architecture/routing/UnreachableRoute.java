package io.monitoringstrategy.architecture.routing;

/**
 * A route that no alert ever enters.
 *
 * @param path the route, such as {@code routing/routes/severity=page->pager}
 * @param reason why, such as {@code routing/routes/*->mail takes everything first}
 */
public record UnreachableRoute(String path, String reason) {}
