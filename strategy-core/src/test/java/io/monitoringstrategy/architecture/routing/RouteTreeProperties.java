package io.monitoringstrategy.architecture.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.ComponentId;
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
