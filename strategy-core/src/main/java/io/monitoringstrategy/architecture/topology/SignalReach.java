package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.value.ComponentId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the sources of a signal, or of all signals together, are seen.
 *
 * <p>Every share is of all sources of the signal. Without a source nothing can be said: shares are
 * absent and lists empty.
 */
public final class SignalReach {
  private static final double NOTHING = 1e-12;

  private final FlowGraph graph;
  private final BitSet sources;
  private final BitSet views;
  private final BitSet covered;

  SignalReach(FlowGraph graph, BitSet sources) {
    this.graph = graph;
    this.sources = sources;
    this.views = graph.at(PipelineStage.PRESENT);
    this.covered = graph.reaching(views);
    covered.and(sources);
  }

  /** {@return the sources of the signal} */
  public List<ComponentId> sources() {
    return graph.ids(sources);
  }

  /** {@return the share of the sources that reach some view; absent without a source} */
  public Optional<Double> coverage() {
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of((double) covered.cardinality() / sources.cardinality());
  }

  /** {@return the sources that no view shows} */
  public List<ComponentId> uncovered() {
    BitSet lost = (BitSet) sources.clone();
    lost.andNot(covered);
    return graph.ids(lost);
  }

  /** {@return the sources that reach no store, so that nobody can look back} */
  public List<ComponentId> unstored() {
    BitSet lost = (BitSet) sources.clone();
    lost.andNot(graph.reaching(graph.at(PipelineStage.STORE)));
    return graph.ids(lost);
  }

  /** {@return how much each view shows, in the order of the topology} */
  public List<ViewReach> views() {
    List<ViewReach> reaches = new ArrayList<>();
    if (!sources.isEmpty()) {
      views.stream()
          .forEach(view -> reaches.add(new ViewReach(graph.component(view).id(), share(view))));
    }
    return reaches;
  }

  /**
   * {@return the components whose loss alone makes sources lose every view, the worst first; found as
   * dominators of the ways to the views, not by trying}
   */
  public List<SinglePointOfFailure> singlePointsOfFailure() {
    int[] behind = Dominators.towards(graph, views).countBehind(sources);
    List<SinglePointOfFailure> points = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      if (!sources.get(node) && behind[node] > 0) {
        points.add(point(node, (double) behind[node] / sources.cardinality()));
      }
    }
    return worstFirst(points);
  }

  /** {@return the components whose loss alone makes the best view show less, the worst first} */
  public List<SinglePointOfFailure> globalSinglePointsOfFailure() {
    int[] best = new int[graph.size()];
    int most = 0;
    for (int view = views.nextSetBit(0); view >= 0; view = views.nextSetBit(view + 1)) {
      BitSet goal = new BitSet();
      goal.set(view);
      BitSet seen = graph.reaching(goal);
      seen.and(sources);
      int shown = seen.cardinality();
      most = Math.max(most, shown);
      int[] behind = Dominators.towards(graph, goal).countBehind(sources);
      for (int node = 0; node < best.length; node++) {
        int left = node == view ? 0 : shown - behind[node];
        best[node] = Math.max(best[node], left);
      }
    }
    List<SinglePointOfFailure> points = new ArrayList<>();
    for (int node = 0; node < best.length; node++) {
      double lost = (double) (most - best[node]) / Math.max(1, sources.cardinality());
      if (!sources.get(node) && lost > NOTHING) {
        points.add(point(node, lost));
      }
    }
    return worstFirst(points);
  }

  /** {@return which architecture the flows make, by the standard thresholds} */
  public ComputedArchitecture architecture() {
    return architecture(ArchitectureThresholds.standard());
  }

  /** {@return which architecture the flows make, by thresholds of choice} */
  public ComputedArchitecture architecture(ArchitectureThresholds thresholds) {
    double globalView = views().stream().mapToDouble(ViewReach::share).max().orElse(0);
    return new Classifier(graph, sources, thresholds).classify(globalView);
  }

  FlowGraph graph() {
    return graph;
  }

  private double share(int view) {
    BitSet goal = new BitSet();
    goal.set(view);
    BitSet seen = graph.reaching(goal);
    seen.and(sources);
    return (double) seen.cardinality() / sources.cardinality();
  }

  private SinglePointOfFailure point(int node, double lost) {
    return new SinglePointOfFailure(graph.component(node).id(), lost);
  }

  private static List<SinglePointOfFailure> worstFirst(List<SinglePointOfFailure> points) {
    points.sort(Comparator.comparingDouble(SinglePointOfFailure::lostShare)
        .reversed()
        .thenComparing(SinglePointOfFailure::component));
    return List.copyOf(points);
  }
}
