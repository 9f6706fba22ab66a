package io.monitoringstrategy.kpi.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequiredSignalsTests {
  private static final ServiceId CHECKOUT = ServiceId.of("checkout");
  private static final ServiceId BLOG = ServiceId.of("blog");
  private static final List<Service> SERVICES = List.of(
      Service.builder(CHECKOUT)
          .tier(1)
          .addLayers(Layer.APPLICATION, Layer.BUSINESS)
          .build(),
      Service.builder(BLOG).tier(4).addLayers(Layer.APPLICATION).build());

  private static Ratio share(CoverageCell... cells) {
    return RequiredSignals.standard()
        .coverage(SERVICES, List.of(cells))
        .share(0.95)
        .orElseThrow();
  }

  @Test
  void eachLayerHasToGiveItsSignals() {
    assertThat(RequiredSignals.standard().cells(SERVICES).keySet().stream().map(Object::toString))
        .containsExactly(
            "checkout/application/metrics",
            "checkout/application/logs",
            "checkout/application/traces",
            "checkout/business/metrics",
            "blog/application/metrics",
            "blog/application/logs",
            "blog/application/traces");
  }

  @Test
  void aCellOfTheFirstTierCountsFourTimesOneOfTheFourth() {
    assertThat(share(new CoverageCell(CHECKOUT, Layer.BUSINESS, SignalType.METRICS))
            .toDouble())
        .isCloseTo(4.0 / (4 * 4 + 3), within(1e-15));
    assertThat(share(new CoverageCell(BLOG, Layer.APPLICATION, SignalType.LOGS)).toDouble())
        .isCloseTo(1.0 / (4 * 4 + 3), within(1e-15));
  }

  @Test
  void whatNobodyAskedForIsAnOrphanAndAddsNothing() {
    Coverage coverage = RequiredSignals.standard()
        .coverage(SERVICES, List.of(new CoverageCell(BLOG, Layer.SECURITY, SignalType.LOGS)));
    assertThat(coverage.share(0.95).orElseThrow()).isEqualTo(Ratio.ZERO);
    assertThat(coverage.orphans()).containsExactly("blog/security/logs");
  }

  @Test
  void whatSomebodyElseRunsIsNotInTheInventory() {
    List<Service> theirs = List.of(SERVICES.get(0).withIsExternal(true));
    assertThat(RequiredSignals.standard().coverage(theirs, List.of()).share(0.95))
        .hasToString("undefined: the inventory is empty");
  }

  @Test
  void layersCanHaveToGiveOtherSignals() {
    RequiredSignals onlyLogs =
        RequiredSignals.of(Map.of(Layer.APPLICATION, List.of(SignalType.LOGS)));
    assertThat(onlyLogs.of(Layer.BUSINESS)).isEmpty();
    assertThat(onlyLogs.coverage(SERVICES, List.of()).uncovered())
        .containsExactly("checkout/application/logs", "blog/application/logs");
  }

  @Nested
  class OfATopology {
    private final Component app = Component.builder(ComponentId.of("app"))
        .addStages(PipelineStage.SOURCE)
        .service(CHECKOUT)
        .layer(Layer.APPLICATION)
        .addSignals(SignalType.METRICS, SignalType.LOGS)
        .build();
    private final Component store =
        Component.of("store", PipelineStage.STORE, SignalType.METRICS, SignalType.LOGS);
    private final Component view = Component.of("view", PipelineStage.PRESENT, SignalType.METRICS);

    private Topology topology(Component source) {
      return Topology.builder()
          .addComponents(source, store, view)
          .addFlows(
              Flow.builder(source.id(), store.id()).build(),
              Flow.builder(store.id(), view.id()).build())
          .build();
    }

    private List<String> blind(Component source) {
      return RequiredSignals.standard().blindSpots(SERVICES, topology(source)).stream()
          .map(BlindSpot::toString)
          .toList();
    }

    @Test
    void aCellIsCoveredIfSomeViewShowsItsSignal() {
      assertThat(blind(app))
          .containsExactly(
              "checkout/application/logs: no view shows what app emits",
              "checkout/application/traces: no source emits it",
              "checkout/business/metrics: no source emits it",
              "blog/application/metrics: no source emits it",
              "blog/application/logs: no source emits it",
              "blog/application/traces: no source emits it");
    }

    @Test
    void aSourceThatNamesNoLayerIsOneOfTheApplication() {
      Component source = Component.builder(ComponentId.of("app"))
          .addStages(PipelineStage.SOURCE)
          .service(CHECKOUT)
          .addSignals(SignalType.METRICS)
          .build();
      assertThat(blind(source))
          .doesNotContain("checkout/application/metrics: no source emits it")
          .contains("checkout/business/metrics: no source emits it");
    }

    @Test
    void aSourceThatNamesNoServiceCoversItsLayerOfAll() {
      Component source = Component.builder(ComponentId.of("hosts"))
          .addStages(PipelineStage.SOURCE)
          .layer(Layer.APPLICATION)
          .addSignals(SignalType.METRICS)
          .build();
      assertThat(RequiredSignals.standard().coverage(SERVICES, topology(source)).uncovered())
          .doesNotContain("checkout/application/metrics", "blog/application/metrics")
          .hasSize(5);
    }

    @Test
    void aSourceOfNothingInParticularCoversNoCell() {
      assertThat(blind(Component.of("app", PipelineStage.SOURCE, SignalType.METRICS)))
          .hasSize(7);
    }

    @Test
    void theCoverageIsThatOfItsCells() {
      Coverage coverage = RequiredSignals.standard().coverage(SERVICES, topology(app));
      assertThat(coverage.share(0.95).orElseThrow().toDouble()).isCloseTo(4.0 / 19, within(1e-15));
      assertThat(coverage.uncovered()).contains("checkout/application/logs");
    }

    @Test
    void aSourceOfAnUnknownServiceIsAnOrphan() {
      Coverage coverage =
          RequiredSignals.standard().coverage(List.of(SERVICES.get(1)), topology(app));
      assertThat(coverage.orphans()).containsExactly("checkout/application/metrics");
    }
  }
}
