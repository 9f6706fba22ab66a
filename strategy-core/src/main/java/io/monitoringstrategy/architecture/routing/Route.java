package io.monitoringstrategy.architecture.routing;

import static java.util.stream.Collectors.joining;

import io.monitoringstrategy.value.ComponentId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A node of the tree of routes: which alerts it takes, and whom it sends them to.
 *
 * <p>Example: {@code Route.builder().receiver(ComponentId.of("payments-pager"))
 * .addMatchers(LabelMatcher.parse("severity=page")).build()}.
 */
@Value.Immutable
public abstract sealed class Route implements WithRoute permits ImmutableRoute {
  Route() {}

  /** {@return a builder for a route} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whom it sends to; the receiver of the route above unless given} */
  public abstract Optional<ComponentId> receiver();

  /** {@return what an alert has to fulfil, all of it; a route without takes every alert} */
  public abstract List<LabelMatcher> matchers();

  /** {@return whether the routes after it are tried as well; not unless given} */
  @Value.Default
  public boolean isContinued() {
    return false;
  }

  /** {@return the routes below it, in the order in which they are tried} */
  public abstract List<Route> routes();

  /**
   * {@return the paths of the routes below it, in their order} Each is named by what it matches and whom it
   * sends to, such as {@code routing/routes/severity=page->payments-pager}, so that it keeps its name
   * wherever it stands; the second of two alike ends in {@code #2}.
   *
   * @param path its own path
   */
  public List<String> pathsBelow(String path) {
    Set<String> taken = new LinkedHashSet<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Route route : routes()) {
      String name = path + "/routes/" + route.name();
      String free = name;
      while (!taken.add(free)) {
        free = name + "#" + (numbers.merge(name, 1, Integer::sum) + 1);
      }
    }
    return List.copyOf(taken);
  }

  private String name() {
    String conditions = matchers().isEmpty()
        ? "*"
        : matchers().stream().map(LabelMatcher::toString).sorted().collect(joining(","));
    return conditions + receiver().map(to -> "->" + to).orElse("");
  }

  /** {@return whether an alert with these labels enters it, coming from the route above} */
  public boolean takes(Map<String, String> labels) {
    return matchers().stream().allMatch(matcher -> matcher.matches(labels));
  }

  /** Builds a route. */
  public static final class Builder extends ImmutableRoute.Builder {
    Builder() {}
  }
}
