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

  private RouteTree(Route root) {
    this.root = root;
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
    return root.routes().stream().anyMatch(route -> route.takes(labels));
  }

  /** {@return each route at which an alert with these labels ends} */
  public List<Delivery> deliveries(Map<String, String> labels) {
    List<Delivery> found = new ArrayList<>();
    deliver(root, ROOT, fallback(), labels, found);
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

  /** The path of a route below another, such as {@code routing/routes/2}. */
  static String below(String path, int index) {
    return path + "/routes/" + (index + 1);
  }

  private static void deliver(
      Route route,
      String path,
      ComponentId inherited,
      Map<String, String> labels,
      List<Delivery> found) {
    ComponentId receiver = route.receiver().orElse(inherited);
    boolean taken = false;
    for (int i = 0; i < route.routes().size(); i++) {
      Route child = route.routes().get(i);
      if (child.takes(labels)) {
        taken = true;
        deliver(child, below(path, i), receiver, labels, found);
        if (!child.isContinued()) {
          break;
        }
      }
    }
    if (!taken) {
      found.add(new Delivery(path, receiver));
    }
  }

  private static void named(Route route, String path, List<Delivery> found) {
    Optional<ComponentId> receiver = route.receiver();
    receiver.ifPresent(id -> found.add(new Delivery(path, id)));
    for (int i = 0; i < route.routes().size(); i++) {
      named(route.routes().get(i), below(path, i), found);
    }
  }

  private static void paths(Route route, String path, List<String> found) {
    for (int i = 0; i < route.routes().size(); i++) {
      found.add(below(path, i));
      paths(route.routes().get(i), below(path, i), found);
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
