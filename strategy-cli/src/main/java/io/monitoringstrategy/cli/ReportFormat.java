package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.json.CheckReportJson;
import io.monitoringstrategy.format.json.FileProblemsJson;
import io.monitoringstrategy.format.junit.FileProblemsJunit;
import io.monitoringstrategy.format.junit.JunitReport;
import io.monitoringstrategy.format.markdown.CheckReportMarkdown;
import io.monitoringstrategy.format.markdown.FileProblemsMarkdown;
import io.monitoringstrategy.format.sarif.FileProblemsSarif;
import io.monitoringstrategy.format.sarif.SarifReport;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.util.List;

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

  /** What a program can read where nothing was checked; a person reads the messages. */
  String write(String strategy, List<FileProblem> problems) {
    return switch (this) {
      case TEXT -> "";
      case JSON -> FileProblemsJson.of(strategy, problems);
      case SARIF -> FileProblemsSarif.of(strategy, problems, StandardInput.NAME);
      case JUNIT -> FileProblemsJunit.of(strategy, problems);
      case MARKDOWN -> FileProblemsMarkdown.of(strategy, problems);
    };
  }
}
