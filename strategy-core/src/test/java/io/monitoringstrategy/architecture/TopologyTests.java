package io.monitoringstrategy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopologyTests {
  private static final Component PODS =
      Component.of("pods", PipelineStage.SOURCE, SignalType.METRICS);
  private static final Component STORE = Component.of("store", PipelineStage.STORE);
  private static final Flow DRAWN = Flow.of("pods", "store", SignalType.METRICS);

  @Test
  void isEmptyWhereNothingIsDrawn() {
    assertThat(Topology.builder().build().isEmpty()).isTrue();
    assertThat(Topology.builder().addComponents(PODS).build().isEmpty()).isFalse();
    assertThat(Topology.builder().addFlows(DRAWN).build().isEmpty()).isFalse();
  }

  @Test
  void aFlowWithAnEndThatDoesNotExistDangles() {
    Flow fromNowhere = Flow.of("nowhere", "store");
    Flow toNowhere = Flow.of("pods", "nowhere");
    Topology topology = Topology.builder()
        .addComponents(PODS, STORE)
        .addFlows(fromNowhere, DRAWN, toNowhere)
        .build();
    assertThat(topology.dangling()).containsExactly(fromNowhere, toNowhere);
  }

  @Test
  void whatNamesNoSignalCarriesAll() {
    assertThat(STORE.carries(SignalType.TRACES)).isTrue();
    assertThat(PODS.carries(SignalType.METRICS)).isTrue();
    assertThat(PODS.carries(SignalType.LOGS)).isFalse();
    assertThat(DRAWN.carries(SignalType.METRICS)).isTrue();
    assertThat(DRAWN.carries(SignalType.LOGS)).isFalse();
    assertThat(Flow.of("pods", "store").carries(SignalType.LOGS)).isTrue();
  }

  @Test
  void aComponentRunsInsideUnlessSaid() {
    assertThat(STORE.isExternal()).isFalse();
    assertThat(STORE.withIsExternal(true).isExternal()).isTrue();
  }
}
