package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.PipelineStage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the architecture of a graph of flows. */
final class Classifier {
  private static final double ROUNDING = 1e-12;

  private final FlowGraph graph;
  private final BitSet sources;
  private final ArchitectureThresholds thresholds;

  Classifier(FlowGraph graph, BitSet sources, ArchitectureThresholds thresholds) {
    this.graph = graph;
    this.sources = sources;
    this.thresholds = thresholds;
  }

  ComputedArchitecture classify(double globalView) {
    Map<BitSet, BitSet> classes = classes();
    List<BitSet> sourcesOf = List.copyOf(classes.keySet());
    List<BitSet> storesOf = List.copyOf(classes.values());
    double concentration = concentration(sourcesOf);
    BitSet federation = federationNodes(storesOf);
    double autonomy = autonomy(storesOf);
    return new ComputedArchitecture.Builder()
        .architecture(
            sourcesOf.isEmpty()
                ? Optional.empty()
                : Optional.of(architecture(
                    sourcesOf, concentration, globalView, !federation.isEmpty(), autonomy)))
        .concentration(concentration)
        .effectiveStores(concentration == 0 ? 0 : 1 / concentration)
        .globalView(globalView)
        .addAllFederationNodes(graph.ids(federation))
        .autonomy(autonomy)
        .build();
  }

  private IntegrationArchitecture architecture(
      List<BitSet> sourcesOf,
      double concentration,
      double globalView,
      boolean federated,
      double autonomy) {
    if (concentration >= thresholds.centralized() - ROUNDING) {
      return IntegrationArchitecture.CENTRALIZED;
    }
    if (sourcesOf.size() >= thresholds.services()
        && sourcesOf.stream().allMatch(held -> held.cardinality() == 1)) {
      return IntegrationArchitecture.MICROSERVICE;
    }
    if (globalView < 1 - ROUNDING) {
      return IntegrationArchitecture.DISTRIBUTED;
    }
    return federated && autonomy >= thresholds.autonomy()
        ? IntegrationArchitecture.FEDERATED
        : IntegrationArchitecture.HYBRID;
  }

  /** The stores, by the sources they hold. */
  private Map<BitSet, BitSet> classes() {
    Map<BitSet, BitSet> classes = new LinkedHashMap<>();
    BitSet stores = graph.at(PipelineStage.STORE);
    for (int store = stores.nextSetBit(0); store >= 0; store = stores.nextSetBit(store + 1)) {
      BitSet one = new BitSet();
      one.set(store);
      BitSet held = graph.reaching(one);
      held.and(sources);
      if (!held.isEmpty()) {
        classes.computeIfAbsent(held, key -> new BitSet()).set(store);
      }
    }
    return classes;
  }

  /** The sum of squared shares; a source that is held by several classes is split between them. */
  private double concentration(List<BitSet> sourcesOf) {
    int[] holders = new int[graph.size()];
    sourcesOf.forEach(held -> held.stream().forEach(source -> holders[source]++));
    double[] mass = sourcesOf.stream()
        .mapToDouble(
            held -> held.stream().mapToDouble(source -> 1.0 / holders[source]).sum())
        .toArray();
    double total = 0;
    for (double part : mass) {
      total += part;
    }
    double squares = 0;
    for (double part : mass) {
      squares += part / total * (part / total);
    }
    return squares;
  }

  private BitSet federationNodes(List<BitSet> storesOf) {
    int[] asked = new int[graph.size()];
    for (BitSet stores : storesOf) {
      graph.reachedFrom(stores, new BitSet()).stream().forEach(node -> asked[node]++);
    }
    BitSet nodes = graph.at(PipelineStage.QUERY);
    BitSet federation = new BitSet();
    nodes.stream().filter(node -> asked[node] > 1).forEach(federation::set);
    return federation;
  }

  private double autonomy(List<BitSet> storesOf) {
    if (storesOf.isEmpty()) {
      return 0;
    }
    BitSet queries = graph.at(PipelineStage.QUERY);
    BitSet views = graph.at(PipelineStage.PRESENT);
    List<BitSet> viewsOf = new ArrayList<>();
    int[] fed = new int[graph.size()];
    for (BitSet stores : storesOf) {
      BitSet seen = graph.reachedFrom(stores, queries);
      seen.and(views);
      seen.stream().forEach(view -> fed[view]++);
      viewsOf.add(seen);
    }
    long own = viewsOf.stream()
        .filter(seen -> seen.stream().anyMatch(view -> fed[view] == 1))
        .count();
    return (double) own / storesOf.size();
  }
}
