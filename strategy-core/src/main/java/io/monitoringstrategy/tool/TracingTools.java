package io.monitoringstrategy.tool;

import static io.monitoringstrategy.architecture.PipelineStage.ANALYZE;
import static io.monitoringstrategy.architecture.PipelineStage.COLLECT;
import static io.monitoringstrategy.architecture.PipelineStage.EVALUATE;
import static io.monitoringstrategy.architecture.PipelineStage.PRESENT;
import static io.monitoringstrategy.architecture.PipelineStage.PROCESS;
import static io.monitoringstrategy.architecture.PipelineStage.QUERY;
import static io.monitoringstrategy.architecture.PipelineStage.STORE;
import static io.monitoringstrategy.architecture.PipelineStage.TRANSPORT;
import static io.monitoringstrategy.architecture.SignalType.LOGS;
import static io.monitoringstrategy.architecture.SignalType.METRICS;
import static io.monitoringstrategy.architecture.SignalType.PROFILES;
import static io.monitoringstrategy.architecture.SignalType.TRACES;
import static io.monitoringstrategy.tool.Deployment.SAAS;
import static io.monitoringstrategy.tool.Deployment.SELF_HOSTED;

import java.util.List;

/** The five tracing tools of the standard catalogue. */
final class TracingTools {
  static final List<Tool> ALL = List.of(
      Listing.of("jaeger", ToolCategory.TRACING)
          .see("https://www.jaegertracing.io/docs/latest/architecture/")
          .does(TRACES, COLLECT, PROCESS, STORE, QUERY, PRESENT)
          .runs(SELF_HOSTED)
          .worksWith("opentelemetry", "kafka", "grafana")
          .see("https://github.com/jaegertracing/jaeger/blob/main/LICENSE")
          .licence("Apache-2.0")
          .see("https://www.cncf.io/projects/jaeger/")
          .belongsTo("CNCF")
          .build(),
      Listing.of("zipkin", ToolCategory.TRACING)
          .see("https://zipkin.io/pages/architecture.html")
          .does(TRACES, COLLECT, STORE, QUERY, PRESENT)
          .runs(SELF_HOSTED)
          .worksWith("kafka", "rabbitmq", "opentelemetry")
          .see("https://github.com/openzipkin/zipkin")
          .licence("Apache-2.0")
          .belongsTo("OpenZipkin")
          .build(),
      Listing.of("aws-x-ray", ToolCategory.TRACING)
          .see("https://docs.aws.amazon.com/xray/latest/devguide/aws-xray.html")
          .does(TRACES, COLLECT, STORE, QUERY, ANALYZE, PRESENT)
          .runs(SAAS)
          .licence("proprietary")
          .belongsTo("AWS")
          .worksWith("cloudwatch", "opentelemetry")
          .see("https://docs.aws.amazon.com/xray/latest/devguide/xray-sdk-daemon-timeline.html")
          .changed(
              ToolChangeKind.MAINTENANCE, "2026-02-25", "X-Ray SDKs and daemon -> OpenTelemetry")
          .build(),
      Listing.of("datadog-apm", ToolCategory.TRACING)
          .see("https://docs.datadoghq.com/tracing/")
          .does(TRACES, COLLECT, PROCESS, STORE, QUERY, ANALYZE, PRESENT, EVALUATE)
          .does(PROFILES, COLLECT, STORE, QUERY, PRESENT)
          .runs(SAAS)
          .licence("proprietary")
          .belongsTo("Datadog")
          .worksWith("datadog", "opentelemetry")
          .build(),
      Listing.of("opentelemetry", ToolCategory.TRACING)
          .see("https://opentelemetry.io/docs/collector/")
          .does(METRICS, COLLECT, TRANSPORT, PROCESS)
          .does(LOGS, COLLECT, TRANSPORT, PROCESS)
          .does(TRACES, COLLECT, TRANSPORT, PROCESS)
          .runs(SELF_HOSTED)
          .worksWith("prometheus", "jaeger", "zipkin", "kafka")
          .see("https://github.com/open-telemetry/opentelemetry-collector/blob/main/LICENSE")
          .licence("Apache-2.0")
          .see("https://www.cncf.io/projects/opentelemetry/")
          .belongsTo("CNCF")
          .build());

  private TracingTools() {}
}
