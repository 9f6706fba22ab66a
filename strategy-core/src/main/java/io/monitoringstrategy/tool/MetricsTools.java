package io.monitoringstrategy.tool;

import static io.monitoringstrategy.architecture.PipelineStage.ANALYZE;
import static io.monitoringstrategy.architecture.PipelineStage.COLLECT;
import static io.monitoringstrategy.architecture.PipelineStage.EVALUATE;
import static io.monitoringstrategy.architecture.PipelineStage.NOTIFY;
import static io.monitoringstrategy.architecture.PipelineStage.PRESENT;
import static io.monitoringstrategy.architecture.PipelineStage.PROCESS;
import static io.monitoringstrategy.architecture.PipelineStage.QUERY;
import static io.monitoringstrategy.architecture.PipelineStage.STORE;
import static io.monitoringstrategy.architecture.SignalType.EVENTS;
import static io.monitoringstrategy.architecture.SignalType.LOGS;
import static io.monitoringstrategy.architecture.SignalType.METRICS;
import static io.monitoringstrategy.architecture.SignalType.PROFILES;
import static io.monitoringstrategy.architecture.SignalType.TRACES;
import static io.monitoringstrategy.tool.Deployment.SAAS;
import static io.monitoringstrategy.tool.Deployment.SELF_HOSTED;

import java.util.List;

/** The five metric tools of the standard catalogue. */
final class MetricsTools {
  static final List<Tool> ALL = List.of(
      Listing.of("prometheus", ToolCategory.METRICS)
          .see("https://prometheus.io/docs/introduction/overview/")
          .does(METRICS, COLLECT, PROCESS, STORE, QUERY, EVALUATE)
          .runs(SELF_HOSTED)
          .worksWith("alertmanager", "grafana")
          .see("https://github.com/prometheus/prometheus/blob/main/LICENSE")
          .licence("Apache-2.0")
          .see("https://www.cncf.io/projects/prometheus/")
          .belongsTo("CNCF")
          .build(),
      Listing.of("influxdb", ToolCategory.METRICS)
          .see("https://docs.influxdata.com/influxdb3/core/")
          .does(METRICS, PROCESS, STORE, QUERY)
          .does(EVENTS, STORE, QUERY)
          .worksWith("grafana")
          .see("https://github.com/influxdata/influxdb")
          .licence("MIT OR Apache-2.0")
          .see("https://www.influxdata.com/downloads/")
          .runs(SAAS, SELF_HOSTED)
          .belongsTo("InfluxData")
          .build(),
      Listing.of("datadog", ToolCategory.METRICS)
          .see("https://docs.datadoghq.com/getting_started/")
          .does(METRICS, COLLECT, PROCESS, STORE, QUERY, ANALYZE, PRESENT, EVALUATE)
          .does(LOGS, COLLECT, PROCESS, STORE, QUERY, ANALYZE, PRESENT, EVALUATE)
          .does(TRACES, COLLECT, PROCESS, STORE, QUERY, ANALYZE, PRESENT, EVALUATE)
          .does(PROFILES, COLLECT, STORE, QUERY, PRESENT)
          .alerts(NOTIFY)
          .belongsTo("Datadog")
          .licence("proprietary")
          .see("https://docs.datadoghq.com/getting_started/site/")
          .runs(SAAS)
          .see("https://docs.datadoghq.com/integrations/")
          .worksWith("datadog-apm", "pagerduty", "slack", "opentelemetry")
          .build(),
      Listing.of("new-relic", ToolCategory.METRICS)
          .see("https://docs.newrelic.com/docs/data-apis/understand-data/new-relic-data-types/")
          .does(METRICS, COLLECT, STORE, QUERY, ANALYZE, PRESENT, EVALUATE)
          .does(LOGS, COLLECT, STORE, QUERY, PRESENT, EVALUATE)
          .does(TRACES, COLLECT, STORE, QUERY, PRESENT, EVALUATE)
          .does(EVENTS, COLLECT, STORE, QUERY, PRESENT, EVALUATE)
          .alerts(NOTIFY)
          .runs(SAAS)
          .licence("proprietary")
          .belongsTo("New Relic")
          .see("https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/")
          .worksWith("pagerduty", "slack", "servicenow")
          .build(),
      Listing.of("cloudwatch", ToolCategory.METRICS)
          .see(
              "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/WhatIsCloudWatch.html")
          .does(METRICS, COLLECT, STORE, QUERY, ANALYZE, PRESENT, EVALUATE)
          .does(LOGS, COLLECT, STORE, QUERY, PRESENT, EVALUATE)
          .runs(SAAS)
          .licence("proprietary")
          .belongsTo("AWS")
          .worksWith("aws-x-ray")
          .build());

  private MetricsTools() {}
}
