package io.monitoringstrategy.architecture.routing;

import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The routes of alerts: from the root an alert goes down into the first child that takes it, and into
 * the later ones too while the child says so; where no child takes it, it is delivered.
 *
 * <pre>{@code
 * RouteTree tree = RouteTree.of(root);
 * tree.receivers(Map.of("severity", "page"));   // [payments-pager]
 * tree.unreachable();                           // routes that no alert ever enters, and why
 * }</pre>
 *
 * <p>Source: Prometheus Alertmanager, {@code route}.
 */
public final class RouteTree {
  private static final String ROOT = "routing";

  private final Route root;
  private final RouteChoice choice;

  private RouteTree(Route root) {
    this.root = root;
    this.choice = new RouteChoice(root, ROOT);
  }

  /**
   * {@return the tree below this route}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the root has a matcher, is continued,
   *     or names no receiver: the root takes what nobody else does
   */
  public static RouteTree of(Route root) {
    Problems.of(ROOT)
        .rejectIf(root.receiver().isEmpty(), "must name a receiver for what no route takes")
        .rejectIf(!root.matchers().isEmpty(), "must not match anything at its root")
        .rejectIf(root.isContinued(), "must not continue at its root")
        .throwIfAny();
    return new RouteTree(root);
  }

  /** {@return the route that every alert enters} */
  public Route root() {
    return root;
  }

  /** {@return who gets what no route takes} */
  public ComponentId fallback() {
    return root.receiver().orElseThrow();
  }

  /** {@return whom an alert with these labels reaches, each once, in the order of the routes} */
  public List<ComponentId> receivers(Map<String, String> labels) {
    Set<ComponentId> receivers = new LinkedHashSet<>();
    for (Delivery delivery : deliveries(labels)) {
      receivers.add(delivery.receiver());
    }
    return List.copyOf(receivers);
  }

  /** {@return whether a route below the root takes an alert with these labels} */
  public boolean isRouted(Map<String, String> labels) {
    return choice.taking(labels).findAny().isPresent();
  }

  /** {@return each route at which an alert with these labels ends} */
  public List<Delivery> deliveries(Map<String, String> labels) {
    List<Delivery> found = new ArrayList<>();
    deliver(choice, ROOT, fallback(), labels, found);
    return List.copyOf(found);
  }

  /** {@return every receiver that a route names, by the path of the route, from the root down} */
  public List<Delivery> named() {
    List<Delivery> found = new ArrayList<>();
    named(root, ROOT, found);
    return List.copyOf(found);
  }

  /** {@return the paths of all routes below the root, in the order in which they are tried} */
  public List<String> paths() {
    List<String> found = new ArrayList<>();
    paths(root, ROOT, found);
    return List.copyOf(found);
  }

  /**
   * {@return the routes that no alert ever enters} A route that only several earlier ones take
   * everything from together is not found: what is found is certain.
   */
  public List<UnreachableRoute> unreachable() {
    return new Reach(root, ROOT).unreachable();
  }

  private static void deliver(
      RouteChoice choice,
      String path,
      ComponentId receiver,
      Map<String, String> labels,
      List<Delivery> found) {
    int[] taking = choice.taking(labels).toArray();
    if (taking.length == 0) {
      found.add(new Delivery(path, receiver));
    }
    for (int number : taking) {
      Route route = choice.route(number);
      deliver(
          choice.below(number),
          choice.path(number),
          route.receiver().orElse(receiver),
          labels,
          found);
      if (!route.isContinued()) {
        break;
      }
    }
  }

  private static void named(Route route, String path, List<Delivery> found) {
    Optional<ComponentId> receiver = route.receiver();
    receiver.ifPresent(id -> found.add(new Delivery(path, id)));
    List<String> below = route.pathsBelow(path);
    for (int i = 0; i < below.size(); i++) {
      named(route.routes().get(i), below.get(i), found);
    }
  }

  private static void paths(Route route, String path, List<String> found) {
    List<String> below = route.pathsBelow(path);
    for (int i = 0; i < below.size(); i++) {
      found.add(below.get(i));
      paths(route.routes().get(i), below.get(i), found);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RouteTree that && root.equals(that.root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  @Override
  public String toString() {
    return "RouteTree of " + root;
  }
}
