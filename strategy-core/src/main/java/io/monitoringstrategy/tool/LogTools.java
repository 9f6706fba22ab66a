package io.monitoringstrategy.tool;

import static io.monitoringstrategy.architecture.PipelineStage.ANALYZE;
import static io.monitoringstrategy.architecture.PipelineStage.COLLECT;
import static io.monitoringstrategy.architecture.PipelineStage.EVALUATE;
import static io.monitoringstrategy.architecture.PipelineStage.PRESENT;
import static io.monitoringstrategy.architecture.PipelineStage.PROCESS;
import static io.monitoringstrategy.architecture.PipelineStage.QUERY;
import static io.monitoringstrategy.architecture.PipelineStage.STORE;
import static io.monitoringstrategy.architecture.PipelineStage.TRANSPORT;
import static io.monitoringstrategy.architecture.SignalType.EVENTS;
import static io.monitoringstrategy.architecture.SignalType.LOGS;
import static io.monitoringstrategy.architecture.SignalType.METRICS;
import static io.monitoringstrategy.tool.Deployment.SAAS;
import static io.monitoringstrategy.tool.Deployment.SELF_HOSTED;

import java.util.List;

/** The five log tools of the standard catalogue. */
final class LogTools {
  static final List<Tool> ALL = List.of(
      Listing.of("elk-stack", ToolCategory.LOGS)
          .see("https://www.elastic.co/elastic-stack")
          .does(LOGS, COLLECT, PROCESS, STORE, QUERY, PRESENT)
          .does(METRICS, COLLECT, STORE, QUERY, PRESENT)
          .runs(SAAS, SELF_HOSTED)
          .belongsTo("Elastic")
          .worksWith("kibana", "kafka")
          .see("https://www.elastic.co/pricing/faq/licensing")
          .licence("AGPL-3.0-only OR SSPL-1.0 OR Elastic-2.0")
          .changed(ToolChangeKind.RELICENSED, "Apache-2.0 -> SSPL-1.0 OR Elastic-2.0 with 7.11")
          .changed(ToolChangeKind.RELICENSED, "AGPL-3.0-only added in September 2024")
          .build(),
      Listing.of("splunk", ToolCategory.LOGS)
          .see("https://www.splunk.com/en_us/products/splunk-enterprise.html")
          .does(LOGS, COLLECT, PROCESS, STORE, QUERY, ANALYZE, PRESENT, EVALUATE)
          .does(EVENTS, COLLECT, PROCESS, STORE, QUERY, ANALYZE, PRESENT, EVALUATE)
          .does(METRICS, STORE, QUERY, PRESENT)
          .runs(SAAS, SELF_HOSTED)
          .licence("proprietary")
          .worksWith("splunk-on-call")
          .see(
              "https://newsroom.cisco.com/c/r/newsroom/en/us/a/y2024/m03/cisco-completes-acquisition-of-splunk.html")
          .belongsTo("Splunk (Cisco)")
          .changed(ToolChangeKind.ACQUIRED, "2024-03-18", "Cisco")
          .build(),
      Listing.of("fluentd", ToolCategory.LOGS)
          .see("https://docs.fluentd.org/")
          .does(LOGS, COLLECT, TRANSPORT, PROCESS)
          .runs(SELF_HOSTED)
          .worksWith("elk-stack", "loki", "kafka", "splunk")
          .see("https://github.com/fluent/fluentd/blob/master/LICENSE")
          .licence("Apache-2.0")
          .see("https://www.cncf.io/projects/fluentd/")
          .belongsTo("CNCF")
          .build(),
      Listing.of("loki", ToolCategory.LOGS)
          .see("https://grafana.com/docs/loki/latest/")
          .does(LOGS, STORE, QUERY, EVALUATE)
          .runs(SAAS, SELF_HOSTED)
          .belongsTo("Grafana Labs")
          .worksWith("grafana", "alertmanager", "fluentd")
          .see("https://grafana.com/licensing/")
          .licence("AGPL-3.0-only")
          .build(),
      Listing.of("cloud-logging", ToolCategory.LOGS).build());

  private LogTools() {}
}
