package io.monitoringstrategy.architecture.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.ComponentId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RouteTreeProperties {
  private static final List<String> VALUES = List.of("", "a", "b", "c");

  @Property
  void whatIsCalledUnreachableNoAlertEnters(@ForAll("trees") RouteTree tree) {
    Set<String> entered = new HashSet<>();
    for (String x : VALUES) {
      for (String y : VALUES) {
        Map<String, String> labels = Map.of("x", x, "y", y);
        assertThat(tree.receivers(labels)).isNotEmpty();
        for (Delivery delivery : tree.deliveries(labels)) {
          String path = delivery.path();
          while (path.contains("/")) {
            entered.add(path);
            path = path.substring(0, path.lastIndexOf("/routes/"));
          }
        }
      }
    }
    for (UnreachableRoute route : tree.unreachable()) {
      assertThat(entered).doesNotContain(route.path());
    }
  }

  /** The same as trying one route after the other. */
  @Property
  void anAlertGoesWhereTryingEveryRouteInTurnLeadsIt(@ForAll("trees") RouteTree tree) {
    for (String x : VALUES) {
      for (String y : VALUES) {
        Map<String, String> labels = Map.of("x", x, "y", y);
        List<Delivery> tried = new ArrayList<>();
        tryInTurn(tree.root(), "routing", tree.fallback(), labels, tried);
        assertThat(tree.deliveries(labels)).isEqualTo(tried);
        assertThat(tree.isRouted(labels))
            .isEqualTo(tree.root().routes().stream().anyMatch(route -> route.takes(labels)));
      }
    }
  }

  private static void tryInTurn(
      Route route,
      String path,
      ComponentId inherited,
      Map<String, String> labels,
      List<Delivery> found) {
    ComponentId receiver = route.receiver().orElse(inherited);
    int before = found.size();
    List<String> paths = route.pathsBelow(path);
    for (int i = 0; i < route.routes().size(); i++) {
      Route child = route.routes().get(i);
      if (child.takes(labels)) {
        tryInTurn(child, paths.get(i), receiver, labels, found);
        if (!child.isContinued()) {
          return;
        }
      }
    }
    if (found.size() == before) {
      found.add(new Delivery(path, receiver));
    }
  }

  @Property
  void everyRouteHasAPathOfItsOwn(@ForAll("trees") RouteTree tree) {
    assertThat(tree.paths()).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<RouteTree> trees() {
    return routes(2)
        .list()
        .ofMaxSize(4)
        .map(children -> RouteTree.of(Route.builder()
            .receiver(ComponentId.of("root"))
            .addAllRoutes(children)
            .build()));
  }

  private static Arbitrary<Route> routes(int depth) {
    Arbitrary<List<LabelMatcher>> matchers = Arbitraries.of(
            "x=a", "x=b", "x=", "y=a", "x!=a", "x=~a|b", "y=~.*", "y!~a|c", "y=~b")
        .map(LabelMatcher::parse)
        .list()
        .ofMaxSize(2);
    Arbitrary<List<Route>> below = depth == 0
        ? Arbitraries.just(List.of())
        : Arbitraries.lazy(() -> routes(depth - 1)).list().ofMaxSize(2);
    return matchers.flatMap(all -> below.flatMap(children -> Arbitraries.of(true, false)
        .map(more -> Route.builder()
            .addAllMatchers(all)
            .isContinued(more)
            .addAllRoutes(children)
            .build())));
  }
}
