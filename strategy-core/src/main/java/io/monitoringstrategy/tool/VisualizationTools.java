package io.monitoringstrategy.tool;

import static io.monitoringstrategy.architecture.PipelineStage.ANALYZE;
import static io.monitoringstrategy.architecture.PipelineStage.EVALUATE;
import static io.monitoringstrategy.architecture.PipelineStage.NOTIFY;
import static io.monitoringstrategy.architecture.PipelineStage.PRESENT;
import static io.monitoringstrategy.architecture.PipelineStage.QUERY;
import static io.monitoringstrategy.architecture.SignalType.LOGS;
import static io.monitoringstrategy.architecture.SignalType.METRICS;
import static io.monitoringstrategy.architecture.SignalType.TRACES;
import static io.monitoringstrategy.tool.Deployment.SAAS;
import static io.monitoringstrategy.tool.Deployment.SELF_HOSTED;

import java.util.List;

/** The five dashboard tools of the standard catalogue. */
final class VisualizationTools {
  static final List<Tool> ALL = List.of(
      Listing.of("grafana", ToolCategory.VISUALIZATION)
          .see("https://grafana.com/docs/grafana/latest/introduction/")
          .does(METRICS, QUERY, PRESENT, EVALUATE)
          .does(LOGS, QUERY, PRESENT, EVALUATE)
          .does(TRACES, QUERY, PRESENT)
          .alerts(NOTIFY)
          .runs(SAAS, SELF_HOSTED)
          .belongsTo("Grafana Labs")
          .see("https://grafana.com/docs/grafana/latest/datasources/")
          .worksWith(
              "prometheus",
              "influxdb",
              "loki",
              "jaeger",
              "zipkin",
              "elk-stack",
              "cloudwatch",
              "aws-x-ray",
              "alertmanager")
          .see("https://grafana.com/licensing/")
          .licence("AGPL-3.0-only")
          .build(),
      Listing.of("kibana", ToolCategory.VISUALIZATION)
          .see("https://www.elastic.co/kibana")
          .does(LOGS, QUERY, ANALYZE, PRESENT, EVALUATE)
          .does(METRICS, QUERY, PRESENT, EVALUATE)
          .does(TRACES, QUERY, PRESENT)
          .runs(SAAS, SELF_HOSTED)
          .belongsTo("Elastic")
          .worksWith("elk-stack")
          .see("https://www.elastic.co/pricing/faq/licensing")
          .licence("AGPL-3.0-only OR SSPL-1.0 OR Elastic-2.0")
          .changed(ToolChangeKind.RELICENSED, "Apache-2.0 -> SSPL-1.0 OR Elastic-2.0 with 7.11")
          .changed(ToolChangeKind.RELICENSED, "AGPL-3.0-only added in September 2024")
          .build(),
      Listing.of("tableau", ToolCategory.VISUALIZATION)
          .see("https://www.tableau.com/products")
          .does(METRICS, QUERY, ANALYZE, PRESENT)
          .runs(SAAS, SELF_HOSTED)
          .licence("proprietary")
          .belongsTo("Salesforce")
          .build(),
      Listing.of("power-bi", ToolCategory.VISUALIZATION)
          .see("https://learn.microsoft.com/power-bi/fundamentals/power-bi-overview")
          .does(METRICS, QUERY, ANALYZE, PRESENT)
          .licence("proprietary")
          .belongsTo("Microsoft")
          .see("https://learn.microsoft.com/power-bi/report-server/get-started")
          .runs(SAAS, SELF_HOSTED)
          .build(),
      Listing.of("custom-dashboards", ToolCategory.VISUALIZATION).build());

  private VisualizationTools() {}
}
