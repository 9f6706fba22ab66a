package io.monitoringstrategy.tool;

import static io.monitoringstrategy.architecture.SignalType.EVENTS;
import static io.monitoringstrategy.architecture.SignalType.LOGS;
import static io.monitoringstrategy.architecture.SignalType.METRICS;
import static io.monitoringstrategy.architecture.SignalType.TRACES;
import static io.monitoringstrategy.tool.ToolFilters.collects;
import static io.monitoringstrategy.tool.ToolFilters.handles;
import static io.monitoringstrategy.tool.ToolFilters.in;
import static io.monitoringstrategy.tool.ToolFilters.integratesWith;
import static io.monitoringstrategy.tool.ToolFilters.licensed;
import static io.monitoringstrategy.tool.ToolFilters.openSource;
import static io.monitoringstrategy.tool.ToolFilters.presents;
import static io.monitoringstrategy.tool.ToolFilters.saas;
import static io.monitoringstrategy.tool.ToolFilters.selfHosted;
import static io.monitoringstrategy.tool.ToolFilters.stores;
import static io.monitoringstrategy.tool.ToolFilters.worksAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.value.ToolId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ToolFiltersTests {

  private static List<String> that(Predicate<Tool> condition) {
    return ToolCatalog.standard().that(condition).stream()
        .map(tool -> tool.id().value())
        .toList();
  }

  @Test
  void whichToolsStoreMetricsAndCanBeSelfHosted() {
    assertThat(that(stores(METRICS).and(selfHosted())))
        .containsExactly("prometheus", "influxdb", "elk-stack", "splunk");
  }

  @Test
  void whichOpenSourceToolsStoreTraces() {
    assertThat(that(stores(TRACES).and(openSource()))).containsExactly("jaeger", "zipkin");
  }

  @Test
  void whichToolsOnlyAVendorRuns() {
    assertThat(that(in(ToolCategory.TRACING).and(saas()).and(selfHosted().negate())))
        .containsExactly("aws-x-ray", "datadog-apm");
  }

  @Test
  void aShipperCollectsAndDoesNotStore() {
    assertThat(that(collects(LOGS).and(stores(LOGS).negate())))
        .containsExactly("fluentd", "opentelemetry");
  }

  @Test
  void aStageIsFoundWhateverTheSignal() {
    assertThat(that(worksAt(PipelineStage.CHANNEL)))
        .containsExactly("pagerduty", "opsgenie", "splunk-on-call", "servicenow", "slack");
  }

  @Test
  void aSignalIsFoundWhateverTheStage() {
    assertThat(that(handles(EVENTS)))
        .containsExactly("influxdb", "new-relic", "splunk", "kafka", "rabbitmq");
  }

  @Test
  void whatShowsTracesIsFound() {
    assertThat(that(presents(TRACES).and(in(ToolCategory.VISUALIZATION))))
        .containsExactly("grafana", "kibana");
  }

  @Test
  void whatIsUnknownMatchesNothingAndSoItsOpposite() {
    assertThat(that(in(ToolCategory.APM).and(selfHosted()))).isEmpty();
    assertThat(that(in(ToolCategory.APM).and(selfHosted().negate()))).containsExactly("apm-tools");
    assertThat(that(in(ToolCategory.APM).and(licensed(LicenceKind.PROPRIETARY))))
        .isEmpty();
  }

  @Test
  void anIntegrationHoldsInBothDirections() {
    Tool grafana = ToolCatalog.standard().find(ToolId.of("grafana")).orElseThrow();
    Tool cloudwatch = ToolCatalog.standard().find(ToolId.of("cloudwatch")).orElseThrow();
    assertThat(integratesWith(grafana).test(cloudwatch)).isTrue();
    assertThat(integratesWith(cloudwatch).test(grafana)).isTrue();
    assertThat(integratesWith(cloudwatch).test(cloudwatch)).isFalse();
  }
}
