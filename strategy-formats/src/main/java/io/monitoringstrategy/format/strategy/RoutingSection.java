package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.architecture.routing.LabelMatcher;
import io.monitoringstrategy.architecture.routing.Route;
import io.monitoringstrategy.architecture.routing.RouteTree;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.value.ComponentId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The key {@code routing} of the architecture: the tree of routes that alerts go down. */
final class RoutingSection {
  private final Places places;

  RoutingSection(Places places) {
    this.places = places;
  }

  Optional<RouteTree> read(YamlMap architecture) {
    places.putSection("routing", architecture);
    return architecture.map("routing").flatMap(map -> {
      Optional<Route> root = route(map, "routing");
      return root.flatMap(route -> map.build(() -> RouteTree.of(route)));
    });
  }

  private Optional<Route> route(YamlMap map, String path) {
    places.putMap(path, map, "receiver", "match");
    Optional<ComponentId> receiver = map.optional("receiver", ComponentId::of);
    List<LabelMatcher> matchers = map.list("match", LabelMatcher::parse);
    Optional<Boolean> more = map.optional("continue", YamlScalar::flag);
    AtomicInteger count = new AtomicInteger();
    List<Route> routes =
        map.records("routes", each -> route(each, path + "/routes/" + count.incrementAndGet()));
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
