package io.monitoringstrategy.architecture.topology;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.value.ComponentId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.guava.MutableGraphAdapter;

/**
 * What the drawing of a monitoring stack says about it.
 *
 * <p>Flows to components that do not exist are left out; {@link Topology#dangling()} lists them. Every
 * answer takes time about linear in components and flows, those by view or store once for each of them.
 */
public final class TopologyAnalysis {
  private static final List<PipelineStage> ALERTING =
      List.of(PipelineStage.EVALUATE, PipelineStage.NOTIFY, PipelineStage.CHANNEL);

  private final Topology topology;
  private final Map<SignalType, FlowGraph> graphs = new ConcurrentHashMap<>();

  private TopologyAnalysis(Topology topology) {
    this.topology = topology;
  }

  /** {@return the analysis of a topology} */
  public static TopologyAnalysis of(Topology topology) {
    return new TopologyAnalysis(topology);
  }

  /** {@return the signals that some source emits, in the order of their type} */
  public List<SignalType> signals() {
    return Stream.of(SignalType.values())
        .filter(signal ->
            topology.components().stream().anyMatch(component -> emits(component, signal)))
        .toList();
  }

  /** {@return how far all sources are seen, whatever they emit} */
  public SignalReach reach() {
    FlowGraph graph = FlowGraph.of(topology.components(), topology.flows());
    return new SignalReach(graph, graph.at(PipelineStage.SOURCE));
  }

  /** {@return how far the sources of one signal are seen, along the flows that carry it} */
  public SignalReach reach(SignalType signal) {
    FlowGraph graph = graph(signal);
    return new SignalReach(graph, sources(graph, signal));
  }

  /** {@return for each layer the signals that its sources emit; layers without a source are absent} */
  public Map<Layer, Set<SignalType>> layerCoverage() {
    Map<Layer, Set<SignalType>> covered = new EnumMap<>(Layer.class);
    for (Component component : topology.components()) {
      if (component.isAt(PipelineStage.SOURCE)) {
        component
            .layer()
            .ifPresent(layer -> covered
                .computeIfAbsent(layer, key -> new LinkedHashSet<>())
                .addAll(component.signals()));
      }
    }
    return covered;
  }

  /** {@return how far an alert about each source of the signal gets, in the order of the topology} */
  public List<AlertPath> alertPaths(SignalType signal) {
    FlowGraph graph = graph(signal);
    List<BitSet> reaching = ALERTING.stream().map(stage -> prefix(graph, stage)).toList();
    List<AlertPath> paths = new ArrayList<>();
    sources(graph, signal).stream().forEach(source -> {
      Optional<PipelineStage> missing = ALERTING.stream()
          .filter(stage -> !reaching.get(ALERTING.indexOf(stage)).get(source))
          .findFirst();
      paths.add(new AlertPath(graph.component(source).id(), missing));
    });
    return paths;
  }

  /** {@return the circles that no feedback flow closes, each by its components, in alphabetical order} */
  public List<List<ComponentId>> unmarkedCycles() {
    MutableGraph<ComponentId> graph = GraphBuilder.directed().build();
    topology.components().forEach(component -> graph.addNode(component.id()));
    known()
        .filter(flow -> !flow.isFeedback())
        .forEach(flow -> graph.putEdge(flow.from(), flow.to()));
    return new GabowStrongConnectivityInspector<>(new MutableGraphAdapter<>(graph))
        .stronglyConnectedSets().stream()
            .filter(set -> set.size() > 1)
            .map(set -> set.stream().sorted().toList())
            .sorted(Comparator.comparing(cycle -> cycle.get(0)))
            .toList();
  }

  /** {@return the components that no flow enters or leaves} */
  public List<ComponentId> isolated() {
    Set<ComponentId> joined = new HashSet<>();
    known().forEach(flow -> {
      joined.add(flow.from());
      joined.add(flow.to());
    });
    return topology.components().stream()
        .map(Component::id)
        .filter(id -> !joined.contains(id))
        .toList();
  }

  /** {@return the flows that go back in the pipeline without saying that they are feedback} */
  public List<Flow> backwardFlows() {
    return known().filter(flow -> !flow.isFeedback() && isBackward(flow)).toList();
  }

  /** {@return the signals that go into several stores which are no replicas, by source} */
  public List<DuplicateStorage> duplicates() {
    List<DuplicateStorage> duplicates = new ArrayList<>();
    for (SignalType signal : signals()) {
      FlowGraph graph = graph(signal);
      BitSet sources = sources(graph, signal);
      Map<Integer, Map<String, ComponentId>> storesOf = new LinkedHashMap<>();
      BitSet stores = graph.at(PipelineStage.STORE);
      for (int store = stores.nextSetBit(0); store >= 0; store = stores.nextSetBit(store + 1)) {
        Component component = graph.component(store);
        String group = component.replicaOf().map(name -> "group " + name).orElse(component.path());
        graph.reachingFirst(store, stores).stream()
            .filter(sources::get)
            .forEach(source -> storesOf
                .computeIfAbsent(source, key -> new LinkedHashMap<>())
                .putIfAbsent(group, component.id()));
      }
      storesOf.forEach((source, groups) -> {
        if (groups.size() > 1) {
          duplicates.add(new DuplicateStorage(
              graph.component(source).id(), signal, List.copyOf(groups.values())));
        }
      });
    }
    return duplicates;
  }

  /** {@return the stores, rule engines and notifiers that nothing outside the stack watches} */
  public List<ComponentId> unwatched() {
    Set<ComponentId> watched = new HashSet<>();
    topology.components().stream()
        .filter(Component::isExternal)
        .forEach(component -> watched.addAll(component.watches()));
    return topology.components().stream()
        .filter(component -> !component.isExternal())
        .filter(component -> component.isAt(PipelineStage.STORE)
            || component.isAt(PipelineStage.EVALUATE)
            || component.isAt(PipelineStage.NOTIFY))
        .map(Component::id)
        .filter(id -> !watched.contains(id))
        .toList();
  }

  /** {@return how dependable and quick the ways of the signal to the views are, by source} */
  public List<PathQuality> paths(SignalType signal) {
    FlowGraph graph = graph(signal);
    return new PathFinder(graph, graph.at(PipelineStage.PRESENT)).of(sources(graph, signal));
  }

  private Stream<Flow> known() {
    return topology.flows().stream()
        .filter(flow -> topology.component(flow.from()).isPresent()
            && topology.component(flow.to()).isPresent());
  }

  private FlowGraph graph(SignalType signal) {
    return graphs.computeIfAbsent(signal, this::draw);
  }

  private FlowGraph draw(SignalType signal) {
    return FlowGraph.of(
        topology.components(),
        known()
            .filter(flow -> flow.carries(signal)
                && topology.component(flow.from()).orElseThrow().carries(signal)
                && topology.component(flow.to()).orElseThrow().carries(signal))
            .toList());
  }

  private static BitSet sources(FlowGraph graph, SignalType signal) {
    BitSet sources = new BitSet();
    for (int node = 0; node < graph.size(); node++) {
      sources.set(node, emits(graph.component(node), signal));
    }
    return sources;
  }

  private static boolean emits(Component component, SignalType signal) {
    return component.isAt(PipelineStage.SOURCE) && component.signals().contains(signal);
  }

  /** What reaches a component of this stage through the alerting stages before it, in their order. */
  private static BitSet prefix(FlowGraph graph, PipelineStage last) {
    BitSet reached = graph.reaching(graph.at(last));
    for (int stage = ALERTING.indexOf(last) - 1; stage >= 0; stage--) {
      BitSet here = graph.at(ALERTING.get(stage));
      here.and(reached);
      reached = graph.reaching(here);
    }
    return reached;
  }

  private boolean isBackward(Flow flow) {
    Component from = topology.component(flow.from()).orElseThrow();
    Component to = topology.component(flow.to()).orElseThrow();
    if (from.isAt(PipelineStage.PRESENT) || to.isAt(PipelineStage.PRESENT)) {
      return to.isAt(PipelineStage.SOURCE) || to.isAt(PipelineStage.COLLECT);
    }
    PipelineStage earliest =
        from.stages().stream().min(Comparator.naturalOrder()).orElseThrow();
    PipelineStage latest = to.stages().stream().max(Comparator.naturalOrder()).orElseThrow();
    return latest.compareTo(earliest) < 0;
  }
}
