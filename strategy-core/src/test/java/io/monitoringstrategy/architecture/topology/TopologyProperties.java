package io.monitoringstrategy.architecture.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.value.ComponentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TopologyProperties {
  private static final PipelineStage[] STAGES = {
    PipelineStage.SOURCE,
    PipelineStage.PROCESS,
    PipelineStage.STORE,
    PipelineStage.QUERY,
    PipelineStage.PRESENT
  };

  @Provide
  Arbitrary<Topology> topologies() {
    return Arbitraries.longs().map(seed -> topology(new Random(seed)));
  }

  private static Topology topology(Random random) {
    int size = 2 + random.nextInt(11);
    Topology.Builder topology = Topology.builder();
    for (int i = 0; i < size; i++) {
      topology.addComponents(
          Component.of("n" + i, STAGES[random.nextInt(STAGES.length)], SignalType.METRICS));
    }
    Map<String, Flow> flows = new LinkedHashMap<>();
    int edges = random.nextInt(3 * size);
    for (int i = 0; i < edges; i++) {
      int from = random.nextInt(size);
      int to = random.nextInt(size);
      if (from != to) {
        Flow flow = Flow.of("n" + from, "n" + to);
        flows.put(flow.path(), flow);
      }
    }
    return topology.addAllFlows(flows.values()).build();
  }

  private static double covered(Topology topology) {
    SignalReach reach = TopologyAnalysis.of(topology).reach();
    return reach.sources().size() - reach.uncovered().size();
  }

  @Property
  void removingAComponentNeverAddsReach(
      @ForAll("topologies") Topology topology, @ForAll @IntRange(max = 12) int which) {
    Component gone = topology.components().get(which % topology.components().size());
    assertThat(covered(without(topology, gone.id()))).isLessThanOrEqualTo(covered(topology));
  }

  @Property
  void addingAFlowNeverTakesReachAway(@ForAll("topologies") Topology topology) {
    Topology fewer =
        topology.withFlows(topology.flows().subList(0, topology.flows().size() / 2));
    assertThat(covered(fewer)).isLessThanOrEqualTo(covered(topology));
  }

  @Property
  void theDominatorsAreWhatTryingEachRemovalFinds(@ForAll("topologies") Topology topology) {
    SignalReach reach = TopologyAnalysis.of(topology).reach();
    List<SinglePointOfFailure> tried = new ArrayList<>();
    for (Component component : topology.components()) {
      double lost = (covered(topology) - covered(without(topology, component.id())))
          / Math.max(1, reach.sources().size());
      if (!component.isAt(PipelineStage.SOURCE) && lost > 0) {
        tried.add(new SinglePointOfFailure(component.id(), lost));
      }
    }
    assertThat(reach.singlePointsOfFailure())
        .extracting(SinglePointOfFailure::component)
        .containsExactlyInAnyOrderElementsOf(
            tried.stream().map(SinglePointOfFailure::component).toList());
    assertThat(reach.singlePointsOfFailure().stream()
            .mapToDouble(SinglePointOfFailure::lostShare)
            .sum())
        .isCloseTo(tried.stream().mapToDouble(SinglePointOfFailure::lostShare).sum(), within(1e-9));
  }

  @Property
  void theBestViewShowsWhatTryingEachRemovalFinds(@ForAll("topologies") Topology topology) {
    Map<ComponentId, Double> found = new LinkedHashMap<>();
    TopologyAnalysis.of(topology)
        .reach()
        .globalSinglePointsOfFailure()
        .forEach(point -> found.put(point.component(), point.lostShare()));
    double best = best(topology, topology);
    for (Component component : topology.components()) {
      if (!component.isAt(PipelineStage.SOURCE)) {
        double lost = best - best(topology, without(topology, component.id()));
        assertThat(found.getOrDefault(component.id(), 0.0)).isCloseTo(lost, within(1e-9));
      }
    }
  }

  @Property
  void theOrderOfWritingDoesNotMatter(@ForAll("topologies") Topology topology) {
    List<Component> components = new ArrayList<>(topology.components());
    List<Flow> flows = new ArrayList<>(topology.flows());
    Collections.reverse(components);
    Collections.reverse(flows);
    Topology other = topology.withComponents(components).withFlows(flows);
    ComputedArchitecture one = TopologyAnalysis.of(topology).reach().architecture();
    ComputedArchitecture two = TopologyAnalysis.of(other).reach().architecture();
    assertThat(two.architecture()).isEqualTo(one.architecture());
    assertThat(two.concentration()).isCloseTo(one.concentration(), within(1e-12));
    assertThat(TopologyAnalysis.of(other).unmarkedCycles())
        .isEqualTo(TopologyAnalysis.of(topology).unmarkedCycles());
  }

  @Property
  void theSharesOfAWayAreInOrder(@ForAll("topologies") Topology topology) {
    assertThat(TopologyAnalysis.of(topology).paths(SignalType.METRICS))
        .allSatisfy(way -> assertThat(way.atLeast()).isBetween(0.0, way.atMost()));
  }

  private static double best(Topology all, Topology now) {
    double sources = TopologyAnalysis.of(all).reach().sources().size();
    SignalReach reach = TopologyAnalysis.of(now).reach();
    double left = reach.sources().size();
    return reach.views().stream().mapToDouble(view -> view.share() * left).max().orElse(0)
        / Math.max(1, sources);
  }

  private static Topology without(Topology topology, ComponentId gone) {
    return topology
        .withComponents(topology.components().stream()
            .filter(component -> !component.id().equals(gone))
            .toList())
        .withFlows(topology.flows().stream()
            .filter(flow -> !flow.from().equals(gone) && !flow.to().equals(gone))
            .toList());
  }
}
