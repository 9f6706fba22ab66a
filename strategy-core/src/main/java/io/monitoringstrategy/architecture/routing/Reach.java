package io.monitoringstrategy.architecture.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the routes that an alert can never enter. */
final class Reach {
  private final List<UnreachableRoute> unreachable = new ArrayList<>();

  Reach(Route root, String path) {
    visit(root, path, List.of());
  }

  List<UnreachableRoute> unreachable() {
    return List.copyOf(unreachable);
  }

  /** The conditions are those of all routes from the root to this one. */
  private void visit(Route route, String path, List<LabelMatcher> conditions) {
    List<String> paths = route.pathsBelow(path);
    for (int i = 0; i < route.routes().size(); i++) {
      Route child = route.routes().get(i);
      String at = paths.get(i);
      List<LabelMatcher> entering = new ArrayList<>(conditions);
      entering.addAll(child.matchers());
      Optional<String> reason =
          contradiction(entering).or(shadow(route.routes().subList(0, i), paths, entering));
      if (reason.isPresent()) {
        unreachable.add(new UnreachableRoute(at, reason.get()));
      } else {
        visit(child, at, entering);
      }
    }
  }

  private static Optional<String> contradiction(List<LabelMatcher> conditions) {
    for (LabelMatcher known : conditions) {
      if (known.operator() == MatchOperator.EQUAL) {
        for (LabelMatcher other : conditions) {
          if (other.label().equals(known.label()) && !other.holds(known.value())) {
            return Optional.of("no alert has both " + known + " and " + other);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Supplier<Optional<String>> shadow(
      List<Route> earlier, List<String> paths, List<LabelMatcher> entering) {
    return () -> {
      for (int i = 0; i < earlier.size(); i++) {
        Route before = earlier.get(i);
        if (!before.isContinued()
            && before.matchers().stream().allMatch(each -> follows(each, entering))) {
          return Optional.of(paths.get(i) + " takes everything first");
        }
      }
      return Optional.empty();
    };
  }

  /** Whether every alert that fulfils the conditions fulfils this one too. */
  private static boolean follows(LabelMatcher condition, List<LabelMatcher> conditions) {
    return isAlwaysTrue(condition)
        || conditions.stream().anyMatch(known -> follows(condition, known));
  }

  private static boolean follows(LabelMatcher condition, LabelMatcher known) {
    boolean decided = known.operator() == MatchOperator.EQUAL
        && known.label().equals(condition.label())
        && condition.holds(known.value());
    return decided || known.equals(condition);
  }

  private static boolean isAlwaysTrue(LabelMatcher condition) {
    return condition.operator() == MatchOperator.MATCHES && condition.value().equals(".*");
  }
}
