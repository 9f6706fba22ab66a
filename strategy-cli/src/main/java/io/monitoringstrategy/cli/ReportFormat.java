package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.json.CheckReportJson;
import io.monitoringstrategy.format.junit.JunitReport;
import io.monitoringstrategy.format.markdown.CheckReportMarkdown;
import io.monitoringstrategy.format.sarif.SarifReport;
import io.monitoringstrategy.strategy.MonitoringStrategy;

/** How a check report is written. */
enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  MARKDOWN;

  String write(
      MonitoringStrategy strategy, CheckReport report, Severity failOn, CheckReportText text) {
    return switch (this) {
      case TEXT -> text.of(strategy, report);
      case JSON -> CheckReportJson.of(strategy.name(), report);
      case SARIF -> SarifReport.of(strategy.name(), report);
      case JUNIT -> JunitReport.of(strategy.name(), report, failOn);
      case MARKDOWN -> CheckReportMarkdown.of(strategy.name(), report);
    };
  }
}
