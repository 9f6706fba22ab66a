package io.monitoringstrategy.architecture.routing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which of the routes below one route can take an alert at all: a route that demands {@code team=sre} is
 * only looked at for alerts of that team, however many teams have routes.
 */
final class RouteChoice {
  private final List<Route> routes;
  private final List<String> paths;
  private final List<RouteChoice> below;
  private final Map<String, Map<String, BitSet>> byLabel = new LinkedHashMap<>();
  private final BitSet others = new BitSet();

  RouteChoice(Route parent, String path) {
    this.routes = parent.routes();
    this.paths = parent.pathsBelow(path);
    this.below = IntStream.range(0, routes.size())
        .mapToObj(i -> new RouteChoice(routes.get(i), paths.get(i)))
        .toList();
    for (int i = 0; i < routes.size(); i++) {
      file(i);
    }
  }

  /** A route that takes every alert with one label is filed under it, any other among the others. */
  private void file(int route) {
    routes.get(route).matchers().stream()
        .filter(matcher -> matcher.operator() == MatchOperator.EQUAL)
        .findFirst()
        .ifPresentOrElse(
            matcher -> byLabel
                .computeIfAbsent(matcher.label(), label -> new HashMap<>())
                .computeIfAbsent(matcher.value(), value -> new BitSet())
                .set(route),
            () -> others.set(route));
  }

  /** The numbers of the routes that take an alert of these labels, in their order. */
  IntStream taking(Map<String, String> labels) {
    BitSet candidates = (BitSet) others.clone();
    byLabel.forEach((label, byValue) -> {
      BitSet demanding = byValue.get(labels.getOrDefault(label, ""));
      if (demanding != null) {
        candidates.or(demanding);
      }
    });
    return candidates.stream().filter(route -> routes.get(route).takes(labels));
  }

  Route route(int number) {
    return routes.get(number);
  }

  String path(int number) {
    return paths.get(number);
  }

  RouteChoice below(int number) {
    return below.get(number);
  }
}
