package io.monitoringstrategy.architecture.topology;

import com.google.common.graph.EndpointPair;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.guava.MutableGraphAdapter;

/**
 * The shape of a topology, taken as a graph without directions: how much hangs on single components.
 *
 * <p>Each figure is computed when it is asked for; betweenness takes components times flows, seconds
 * for ten thousand of them.
 */
public final class GraphMetrics {
  private final MutableGraph<ComponentId> directed = GraphBuilder.directed().build();
  private final MutableGraph<ComponentId> undirected = GraphBuilder.undirected().build();

  private GraphMetrics() {}

  /** {@return the shape of the topology; flows to nowhere are left out} */
  public static GraphMetrics of(Topology topology) {
    GraphMetrics metrics = new GraphMetrics();
    topology.components().forEach(component -> {
      metrics.directed.addNode(component.id());
      metrics.undirected.addNode(component.id());
    });
    topology.flows().stream()
        .filter(flow -> metrics.directed.nodes().contains(flow.from())
            && metrics.directed.nodes().contains(flow.to()))
        .forEach(flow -> {
          metrics.directed.putEdge(flow.from(), flow.to());
          metrics.undirected.putEdge(flow.from(), flow.to());
        });
    return metrics;
  }

  /** {@return how many components there are} */
  public int nodes() {
    return undirected.nodes().size();
  }

  /** {@return how many pairs of components are joined by a flow} */
  public int edges() {
    return undirected.edges().size();
  }

  /** {@return the share of all pairs that are joined; 0 for fewer than two components} */
  public double density() {
    int n = nodes();
    return n < 2 ? 0 : 2.0 * edges() / ((double) n * (n - 1));
  }

  /** {@return whether no flows go in a circle} */
  public boolean isAcyclic() {
    return !Graphs.hasCycle(directed);
  }

  /**
   * {@return how much the flows hang on one component, {@code sum of (max - degree) / ((n - 1)(n - 2))}, 1
   * for a star; 0 for fewer than three components}
   */
  public double degreeCentralization() {
    int n = nodes();
    int max = undirected.nodes().stream().mapToInt(undirected::degree).max().orElse(0);
    double sum = undirected.nodes().stream()
        .mapToDouble(node -> max - undirected.degree(node))
        .sum();
    return n < 3 ? 0 : sum / ((n - 1.0) * (n - 2));
  }

  /**
   * {@return how much the shortest ways hang on one component, {@code sum of (max - betweenness) / (n - 1)}
   * of normalised betweenness; 0 for fewer than three components}
   */
  public double betweennessCentralization() {
    int n = nodes();
    if (n < 3) {
      return 0;
    }
    Collection<Double> scores =
        new BetweennessCentrality<>(adapter(), false).getScores().values();
    double pairs = (n - 1.0) * (n - 2) / 2;
    double max = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return scores.stream().mapToDouble(score -> (max - score) / pairs).sum() / (n - 1);
  }

  /** {@return the components whose loss would split the graph, in alphabetical order} */
  public List<ComponentId> articulationPoints() {
    return List.copyOf(new TreeSet<>(new BiconnectivityInspector<>(adapter()).getCutpoints()));
  }

  /** {@return the pairs whose only join is one flow, in alphabetical order} */
  public List<Bridge> bridges() {
    Graph<ComponentId, EndpointPair<ComponentId>> graph = adapter();
    List<Bridge> bridges = new ArrayList<>();
    for (EndpointPair<ComponentId> pair : new BiconnectivityInspector<>(graph).getBridges()) {
      boolean inOrder = pair.nodeU().compareTo(pair.nodeV()) <= 0;
      bridges.add(
          inOrder
              ? new Bridge(pair.nodeU(), pair.nodeV())
              : new Bridge(pair.nodeV(), pair.nodeU()));
    }
    bridges.sort(Comparator.comparing(Bridge::one).thenComparing(Bridge::other));
    return bridges;
  }

  /**
   * {@return Newman's modularity of a partition, {@code sum of e/m - (d/2m)^2} over the groups: how much
   * more is joined inside the groups than chance would; 0 without a flow}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless every component is in one group
   */
  public double modularity(Collection<? extends Collection<ComponentId>> groups) {
    Map<ComponentId, Integer> groupOf = new HashMap<>();
    Problems problems = Problems.of("partition");
    int index = 0;
    for (Collection<ComponentId> group : groups) {
      int own = index++;
      group.forEach(id -> problems.rejectIf(
          groupOf.put(id, own) != null, "has " + id.path() + " twice: put it into one group"));
    }
    undirected
        .nodes()
        .forEach(id -> problems.rejectIf(
            !groupOf.containsKey(id), "lacks " + id.path() + ": put it into a group"));
    problems.throwIfAny();
    double[] inside = new double[index];
    double[] degrees = new double[index];
    for (EndpointPair<ComponentId> pair : undirected.edges()) {
      int one = groupOf.getOrDefault(pair.nodeU(), 0);
      int other = groupOf.getOrDefault(pair.nodeV(), 0);
      inside[one] += one == other ? 1 : 0;
      degrees[one]++;
      degrees[other]++;
    }
    double all = edges();
    double modularity = 0;
    for (int group = 0; group < index && all > 0; group++) {
      double share = degrees[group] / (2 * all);
      modularity += inside[group] / all - share * share;
    }
    return modularity;
  }

  /**
   * Two components that one flow alone joins.
   *
   * @param one the first in alphabetical order
   * @param other the second
   */
  public record Bridge(ComponentId one, ComponentId other) {}

  private Graph<ComponentId, EndpointPair<ComponentId>> adapter() {
    return new MutableGraphAdapter<>(undirected);
  }
}
