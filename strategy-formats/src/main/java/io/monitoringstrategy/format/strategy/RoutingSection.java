package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.architecture.routing.LabelMatcher;
import io.monitoringstrategy.architecture.routing.Route;
import io.monitoringstrategy.architecture.routing.RouteTree;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlNode;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.value.ComponentId;
import java.util.List;
import java.util.Optional;

/** The key {@code routing} of the architecture: the tree of routes that alerts go down. */
final class RoutingSection {
  private final Places places;

  RoutingSection(Places places) {
    this.places = places;
  }

  Optional<RouteTree> read(YamlMap architecture) {
    places.putSection("routing", architecture);
    return architecture.map("routing").flatMap(map -> {
      Optional<Route> root = route(map);
      root.ifPresent(route -> place(map, route, "routing"));
      return root.flatMap(route -> map.build(() -> RouteTree.of(route)));
    });
  }

  /** A route is named among the others of its parent, so all have to be read first. */
  private void place(YamlMap map, Route route, String path) {
    places.putMap(path, map, "receiver", "match");
    List<String> below = route.pathsBelow(path);
    List<YamlNode> nodes = OneOrMany.nodes(map, "routes");
    for (int i = 0; i < below.size() && i < nodes.size(); i++) {
      if (nodes.get(i) instanceof YamlMap child) {
        place(child, route.routes().get(i), below.get(i));
      }
    }
  }

  private static Optional<Route> route(YamlMap map) {
    Optional<ComponentId> receiver = map.optional("receiver", ComponentId::of);
    List<LabelMatcher> matchers = map.list("match", LabelMatcher::parse);
    Optional<Boolean> more = map.optional("continue", YamlScalar::flag);
    List<Route> routes = map.records("routes", RoutingSection::route);
    return map.build(() -> {
      Route.Builder route =
          Route.builder().receiver(receiver).addAllMatchers(matchers).addAllRoutes(routes);
      more.ifPresent(route::isContinued);
      return route.build();
    });
  }

  static Fields write(RouteTree routes) {
    return write(routes.root());
  }

  private static Fields write(Route route) {
    return new Fields()
        .put("match", route.matchers())
        .put("receiver", route.receiver())
        .put("continue", route.isContinued(), false)
        .put("routes", route.routes().stream().map(RoutingSection::write).toList());
  }
}
