package io.monitoringstrategy.architecture.topology;

import static io.monitoringstrategy.architecture.PipelineStage.CHANNEL;
import static io.monitoringstrategy.architecture.PipelineStage.EVALUATE;
import static io.monitoringstrategy.architecture.PipelineStage.NOTIFY;
import static io.monitoringstrategy.architecture.PipelineStage.PRESENT;
import static io.monitoringstrategy.architecture.PipelineStage.PROCESS;
import static io.monitoringstrategy.architecture.PipelineStage.SOURCE;
import static io.monitoringstrategy.architecture.PipelineStage.STORE;
import static io.monitoringstrategy.architecture.SignalType.LOGS;
import static io.monitoringstrategy.architecture.SignalType.METRICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TopologyAnalysisTests {
  private static final Component SHOP =
      Component.of("shop", SOURCE, METRICS, LOGS).withLayer(Layer.APPLICATION);
  private static final Component DB = Component.of("db", SOURCE, METRICS);
  private static final Component PROM_A =
      Component.of("prom-a", STORE, METRICS).withReplicaOf("prom");
  private static final Component PROM_B =
      Component.of("prom-b", STORE, METRICS).withReplicaOf("prom");
  private static final Component LOKI = Component.of("loki", STORE, LOGS);
  private static final Component GRAFANA = Component.of("grafana", PRESENT);
  private static final Component RULES = Component.of("rules", EVALUATE);
  private static final Component MANAGER = Component.of("manager", NOTIFY);
  private static final Component PAGER = Component.of("pager", CHANNEL);

  private static final Topology STACK = Topology.builder()
      .addComponents(SHOP, DB, PROM_A, PROM_B, LOKI, GRAFANA, RULES, MANAGER, PAGER)
      .addFlows(
          Flow.of("shop", "prom-a", METRICS),
          Flow.of("shop", "prom-b", METRICS),
          Flow.of("db", "prom-a", METRICS),
          Flow.of("shop", "loki", LOGS),
          Flow.of("prom-a", "grafana"),
          Flow.of("prom-b", "grafana"),
          Flow.of("prom-a", "rules"),
          Flow.of("rules", "manager"),
          Flow.of("manager", "pager"))
      .build();
  private static final TopologyAnalysis ANALYSIS = TopologyAnalysis.of(STACK);

  private static ComponentId id(String id) {
    return ComponentId.of(id);
  }

  @Nested
  class Reach {
    @Test
    void isBySignal() {
      assertThat(ANALYSIS.signals()).containsExactly(METRICS, LOGS);
      assertThat(ANALYSIS.reach(METRICS).coverage()).contains(1.0);
      assertThat(ANALYSIS.reach(LOGS).coverage()).contains(0.0);
      assertThat(ANALYSIS.reach(LOGS).uncovered()).containsExactly(id("shop"));
      assertThat(ANALYSIS.reach(LOGS).unstored()).isEmpty();
    }

    @Test
    void isUndefinedWithoutASource() {
      SignalReach none =
          TopologyAnalysis.of(Topology.builder().addComponents(GRAFANA).build()).reach();
      assertThat(none.coverage()).isEmpty();
      assertThat(none.views()).isEmpty();
      assertThat(none.singlePointsOfFailure()).isEmpty();
      assertThat(none.globalSinglePointsOfFailure()).isEmpty();
      assertThat(none.architecture().architecture()).isEmpty();
    }

    @Test
    void ofALayerListsItsSignals() {
      assertThat(ANALYSIS.layerCoverage())
          .containsExactly(Map.entry(Layer.APPLICATION, Set.of(METRICS, LOGS)));
    }
  }

  @Nested
  class ASinglePointOfFailure {
    @Test
    void isWhatEveryWayPasses() {
      // db only has prom-a, shop has both; grafana shows all
      assertThat(ANALYSIS.reach(METRICS).singlePointsOfFailure())
          .containsExactly(
              new SinglePointOfFailure(id("grafana"), 1.0),
              new SinglePointOfFailure(id("prom-a"), 0.5));
    }
  }

  @Nested
  class AnAlert {
    @Test
    void reachesAPersonThroughRulesAndNotifier() {
      assertThat(ANALYSIS.alertPaths(METRICS))
          .containsExactly(
              new AlertPath(id("shop"), Optional.empty()),
              new AlertPath(id("db"), Optional.empty()));
      assertThat(ANALYSIS.alertPaths(METRICS).get(0).isComplete()).isTrue();
    }

    @Test
    void saysWhereItEnds() {
      assertThat(ANALYSIS.alertPaths(LOGS))
          .containsExactly(new AlertPath(id("shop"), Optional.of(EVALUATE)));
      Topology cut = STACK.withFlows(STACK.flows().subList(0, 7));
      assertThat(TopologyAnalysis.of(cut).alertPaths(METRICS))
          .extracting(AlertPath::missing)
          .containsOnly(Optional.of(NOTIFY));
    }

    @Test
    void thatSkipsTheNotifierIsNotComplete() {
      Topology skipping = Topology.builder()
          .addComponents(DB, RULES, PAGER)
          .addFlows(Flow.of("db", "rules"), Flow.of("rules", "pager"))
          .build();
      assertThat(TopologyAnalysis.of(skipping).alertPaths(METRICS))
          .containsExactly(new AlertPath(id("db"), Optional.of(NOTIFY)));
    }
  }

  @Nested
  class Faults {
    @Test
    void areCirclesThatNobodyMarked() {
      Topology.Builder circle =
          Topology.builder().addComponents(RULES, MANAGER).addFlows(Flow.of("rules", "manager"));
      assertThat(
              TopologyAnalysis.of(circle.addFlows(Flow.of("manager", "rules")).build())
                  .unmarkedCycles())
          .containsExactly(List.of(id("manager"), id("rules")));
    }

    @Test
    void areNotCirclesThatAreMeant() {
      Topology feedback = Topology.builder()
          .addComponents(RULES, MANAGER)
          .addFlows(
              Flow.of("rules", "manager"),
              Flow.builder(id("manager"), id("rules")).isFeedback(true).build())
          .build();
      assertThat(TopologyAnalysis.of(feedback).unmarkedCycles()).isEmpty();
      assertThat(TopologyAnalysis.of(feedback).backwardFlows()).isEmpty();
    }

    @Test
    void areComponentsThatNothingJoins() {
      Topology lonely = STACK.withComponents(SHOP, GRAFANA).withFlows();
      assertThat(TopologyAnalysis.of(lonely).isolated()).containsExactly(id("shop"), id("grafana"));
      assertThat(ANALYSIS.isolated()).isEmpty();
    }

    @Test
    void areFlowsThatGoBack() {
      Flow back = Flow.of("manager", "prom-a");
      Topology topology = Topology.builder()
          .addComponents(PROM_A, MANAGER, GRAFANA)
          .addFlows(back, Flow.of("manager", "grafana"))
          .build();
      assertThat(TopologyAnalysis.of(topology).backwardFlows()).containsExactly(back);
    }

    @Test
    void areSignalsInSeveralStoresThatAreNoReplicas() {
      assertThat(ANALYSIS.duplicates()).isEmpty();
      Topology twice = STACK
          .withComponents(DB, PROM_A, Component.of("influx", STORE, METRICS))
          .withFlows(Flow.of("db", "prom-a"), Flow.of("db", "influx"));
      assertThat(TopologyAnalysis.of(twice).duplicates())
          .containsExactly(
              new DuplicateStorage(id("db"), METRICS, List.of(id("prom-a"), id("influx"))));
    }

    @Test
    void areNotStoresThatFeedEachOther() {
      Topology tiered = STACK
          .withComponents(DB, PROM_A, Component.of("thanos", STORE, METRICS))
          .withFlows(Flow.of("db", "prom-a"), Flow.of("prom-a", "thanos"));
      assertThat(TopologyAnalysis.of(tiered).duplicates()).isEmpty();
    }

    @Test
    void areStoresAndRulesThatNothingOutsideWatches() {
      assertThat(ANALYSIS.unwatched())
          .containsExactly(id("prom-a"), id("prom-b"), id("loki"), id("rules"), id("manager"));
      Component probe = Component.builder(id("probe"))
          .addStages(PROCESS)
          .isExternal(true)
          .addWatches(id("prom-a"), id("prom-b"), id("loki"), id("rules"), id("manager"))
          .build();
      Topology watched = Topology.builder()
          .addComponents(probe)
          .addAllComponents(STACK.components())
          .build();
      assertThat(TopologyAnalysis.of(watched).unwatched()).isEmpty();
    }

    @Test
    void areFlowsToNowhere() {
      Topology dangling = STACK.withFlows(Flow.of("shop", "prom-c"));
      assertThat(dangling.dangling()).containsExactly(Flow.of("shop", "prom-c"));
      assertThat(TopologyAnalysis.of(dangling).reach(METRICS).coverage()).contains(0.0);
    }
  }

  @Nested
  class AWay {
    @Test
    void isAsAvailableAsItsComponentsInSeries() {
      Topology chain = Topology.builder()
          .addComponents(
              DB,
              PROM_A.withAvailability(Ratio.parse("90 %")).withDelay(Duration.ofSeconds(15)),
              GRAFANA.withAvailability(Ratio.parse("80 %")).withDelay(Duration.ofSeconds(5)))
          .addFlows(Flow.of("db", "prom-a"), Flow.of("prom-a", "grafana"))
          .build();
      PathQuality way = TopologyAnalysis.of(chain).paths(METRICS).get(0);
      assertThat(way.atLeast()).isCloseTo(0.72, within(1e-12));
      assertThat(way.atMost()).isCloseTo(0.72, within(1e-12));
      assertThat(way.quickest()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void thatIsRedundantLiesBetweenItsBestAndWhatAllShare() {
      Topology twoWays = Topology.builder()
          .addComponents(
              DB,
              PROM_A.withAvailability(Ratio.parse("90 %")),
              PROM_B.withAvailability(Ratio.parse("95 %")),
              GRAFANA.withAvailability(Ratio.parse("80 %")))
          .addFlows(
              Flow.of("db", "prom-a"),
              Flow.of("db", "prom-b"),
              Flow.of("prom-a", "grafana"),
              Flow.of("prom-b", "grafana"))
          .build();
      PathQuality way = TopologyAnalysis.of(twoWays).paths(METRICS).get(0);
      assertThat(way.atLeast()).isCloseTo(0.95 * 0.8, within(1e-12));
      assertThat(way.atMost()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void toNoViewIsNone() {
      assertThat(ANALYSIS.paths(LOGS)).isEmpty();
    }
  }

  @Test
  void aTopologyNamesWhatIsThereTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Topology.builder()
            .addComponents(SHOP, SHOP)
            .addFlows(Flow.of("a", "b", LOGS), Flow.of("a", "b", LOGS))
            .build())
        .withMessageContaining("component/shop twice")
        .withMessageContaining("flow/a->b/logs twice");
  }

  @Test
  void aFlowGoesSomewhereElse() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Flow.of("a", "a"))
        .withMessageContaining("to itself");
    assertThat(Flow.of("a", "b", METRICS, LOGS).path()).isEqualTo("flow/a->b/logs+metrics");
    assertThat(Flow.of("a", "b").path()).isEqualTo("flow/a->b");
  }

  @Test
  void aComponentDoesSomething() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> Component.builder(id("x")).delay(Duration.ofSeconds(-1)).build())
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void theThresholdsAreAParameter() {
    SignalReach reach = ANALYSIS.reach(METRICS);
    assertThat(reach.architecture().architecture()).contains(IntegrationArchitecture.HYBRID);
    assertThat(reach.architecture(new ArchitectureThresholds(0.5, 3, 0.5)).architecture())
        .contains(IntegrationArchitecture.CENTRALIZED);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ArchitectureThresholds(0, 0, 2))
        .satisfies(e -> assertThat(e.problems()).hasSize(3));
  }

  @Test
  void theShapeOfNothingIsZero() {
    GraphMetrics nothing = GraphMetrics.of(Topology.builder().build());
    assertThat(nothing.density()).isZero();
    assertThat(nothing.degreeCentralization()).isZero();
    assertThat(nothing.betweennessCentralization()).isZero();
    assertThat(nothing.modularity(List.of())).isZero();
    assertThat(nothing.isAcyclic()).isTrue();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> GraphMetrics.of(STACK).modularity(List.of(List.of(id("shop"), id("shop")))))
        .withMessageContaining("component/shop twice")
        .withMessageContaining("lacks component/db");
  }
}
