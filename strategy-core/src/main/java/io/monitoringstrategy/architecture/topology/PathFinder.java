package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;

/** The best ways from sources to views: Dijkstra's algorithm, from the views against the flows. */
final class PathFinder {
  private final FlowGraph graph;
  private final BitSet views;

  PathFinder(FlowGraph graph, BitSet views) {
    this.graph = graph;
    this.views = views;
  }

  /** {@return what can be said about each source that reaches a view} */
  List<PathQuality> of(BitSet sources) {
    double[] unreliability = cheapest(component -> -Math.log(availability(component)));
    double[] delay =
        cheapest(component -> component.delay().orElse(Duration.ZERO).toMillis());
    Dominators dominators = Dominators.towards(graph, views);
    List<PathQuality> qualities = new ArrayList<>();
    sources.stream().filter(dominators::reaches).forEach(source -> {
      double own = views.get(source) ? 0 : -Math.log(availability(graph.component(source)));
      double atMost = 1;
      for (int node = dominators.nextOnEveryWay(source);
          node >= 0;
          node = dominators.nextOnEveryWay(node)) {
        atMost *= availability(graph.component(node));
      }
      double ownDelay = graph.component(source).delay().orElse(Duration.ZERO).toMillis();
      qualities.add(new PathQuality(
          graph.component(source).id(),
          Math.min(atMost, Math.exp(own - unreliability[source])),
          atMost,
          Duration.ofMillis(Math.round(delay[source] - ownDelay))));
    });
    return qualities;
  }

  private static double availability(Component component) {
    return component.availability().map(Ratio::toDouble).orElse(1.0);
  }

  /** The least sum of the costs of all components on a way, both ends included. */
  private double[] cheapest(ToDoubleFunction<Component> cost) {
    double[] costs = new double[graph.size()];
    double[] best = new double[graph.size()];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingDouble(Step::cost));
    for (int node = 0; node < costs.length; node++) {
      costs[node] = cost.applyAsDouble(graph.component(node));
      if (views.get(node)) {
        best[node] = costs[node];
        open.add(new Step(node, best[node]));
      }
    }
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (step.cost() > best[step.node()]) {
        continue;
      }
      for (int before : graph.previous(step.node())) {
        double through = step.cost() + costs[before];
        if (through < best[before]) {
          best[before] = through;
          open.add(new Step(before, through));
        }
      }
    }
    return best;
  }

  private record Step(int node, double cost) {}
}
