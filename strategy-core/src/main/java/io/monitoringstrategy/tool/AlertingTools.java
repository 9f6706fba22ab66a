package io.monitoringstrategy.tool;

import static io.monitoringstrategy.architecture.PipelineStage.CHANNEL;
import static io.monitoringstrategy.architecture.PipelineStage.NOTIFY;
import static io.monitoringstrategy.tool.Deployment.SAAS;
import static io.monitoringstrategy.tool.Deployment.SELF_HOSTED;

import java.util.List;

/** The five alerting and incident tools of the standard catalogue. */
final class AlertingTools {
  static final List<Tool> ALL = List.of(
      Listing.of("alertmanager", ToolCategory.ALERTING)
          .see("https://prometheus.io/docs/alerting/latest/alertmanager/")
          .alerts(NOTIFY)
          .runs(SELF_HOSTED)
          .see("https://prometheus.io/docs/alerting/latest/configuration/")
          .worksWith("prometheus", "pagerduty", "opsgenie", "splunk-on-call", "slack")
          .see("https://github.com/prometheus/alertmanager/blob/main/LICENSE")
          .licence("Apache-2.0")
          .see("https://www.cncf.io/projects/prometheus/")
          .belongsTo("CNCF")
          .build(),
      Listing.of("pagerduty", ToolCategory.ALERTING)
          .see("https://support.pagerduty.com/main/docs/introduction")
          .alerts(NOTIFY, CHANNEL)
          .runs(SAAS)
          .licence("proprietary")
          .belongsTo("PagerDuty")
          .see("https://www.pagerduty.com/integrations/")
          .worksWith("prometheus", "datadog", "new-relic", "cloudwatch", "slack", "servicenow")
          .build(),
      Listing.of("opsgenie", ToolCategory.ALERTING)
          .see("https://support.atlassian.com/opsgenie/")
          .alerts(NOTIFY, CHANNEL)
          .runs(SAAS)
          .licence("proprietary")
          .belongsTo("Atlassian")
          .worksWith("prometheus", "datadog", "slack", "servicenow")
          .see("https://support.atlassian.com/opsgenie/docs/"
              + "get-started-with-alert-responding-as-a-operations-global-admin/")
          .changed(ToolChangeKind.END_OF_SALE, "2025-06-04", "Jira Service Management, Compass")
          .changed(ToolChangeKind.END_OF_SUPPORT, "2027-04-05", "Jira Service Management, Compass")
          .build(),
      Listing.of("splunk-on-call", ToolCategory.ALERTING)
          .formerly("victorops")
          .see("https://help.victorops.com/")
          .alerts(NOTIFY, CHANNEL)
          .runs(SAAS)
          .licence("proprietary")
          .belongsTo("Splunk (Cisco)")
          .worksWith("splunk", "prometheus", "slack", "servicenow")
          .see("https://www.mongodb.com/docs/atlas/cli/current/command/"
              + "atlas-integrations-create-VICTOR_OPS/")
          .changed(ToolChangeKind.RENAMED, "VictorOps -> Splunk On-Call")
          .build(),
      Listing.of("servicenow", ToolCategory.ALERTING)
          .see("https://www.servicenow.com/products/it-operations-management.html")
          .alerts(NOTIFY, CHANNEL)
          .runs(SAAS)
          .licence("proprietary")
          .belongsTo("ServiceNow")
          .build());

  private AlertingTools() {}
}
