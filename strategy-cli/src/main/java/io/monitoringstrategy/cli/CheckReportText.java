package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import picocli.CommandLine.Help.Ansi.Style;

/** A check report for people. */
final class CheckReportText {
  private final Language language;
  private final boolean isColoured;

  CheckReportText(Language language) {
    this(language, false);
  }

  CheckReportText(Language language, boolean isColoured) {
    this.language = language;
    this.isColoured = isColoured;
  }

  String of(MonitoringStrategy strategy, CheckReport report) {
    StringBuilder text = new StringBuilder();
    report.findings().forEach(finding -> text.append(of(finding)).append('\n'));
    report
        .waived()
        .forEach(each -> text.append("%s  %s  %s%n    %s: %s (%s, until %s)%n%n"
            .formatted(
                language.choose("waived", "면제"),
                each.finding().rule(),
                each.finding().element(),
                language.choose("reason", "사유"),
                each.waiver().reason(),
                each.waiver().owner(),
                each.waiver().until())
            .replace("\r\n", "\n")));
    report
        .staleBaselineEntries()
        .forEach(entry -> text.append("mended since the baseline: ")
            .append(entry.rule())
            .append(' ')
            .append(entry.element())
            .append('\n'));
    return text.append(summary(strategy, report)).toString();
  }

  String of(Finding finding) {
    String place = finding.location().map(location -> location + ": ").orElse("");
    return place
        + coloured(finding.severity())
        + "  "
        + finding.rule()
        + "\n    "
        + finding.element()
        + " "
        + finding.message()
        + "\n    "
        + language.choose("why", "이유")
        + ": "
        + finding.because()
        + "\n    "
        + language.choose("fix", "조치")
        + ": "
        + finding.fix()
        + "\n";
  }

  private String coloured(Severity severity) {
    if (!isColoured) {
      return severity(severity);
    }
    Style colour = switch (severity) {
      case ERROR -> Style.fg_red;
      case WARNING -> Style.fg_yellow;
      case INFO -> Style.fg_blue;
    };
    return colour.on() + severity(severity) + colour.off();
  }

  private String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> language.choose("error", "오류");
      case WARNING -> language.choose("warning", "경고");
      case INFO -> language.choose("info", "정보");
    };
  }

  private static String summary(MonitoringStrategy strategy, CheckReport report) {
    return strategy.name()
        + ": "
        + counted(report, Severity.ERROR, "error")
        + ", "
        + counted(report, Severity.WARNING, "warning")
        + ", "
        + report.findings().stream()
            .filter(finding -> finding.severity() == Severity.INFO)
            .count()
        + " info, "
        + report.waived().size()
        + " waived, "
        + report.baselined().size()
        + " in the baseline; "
        + report.count(Outcome.Passed.class)
        + " rules passed, "
        + report.count(Outcome.Failed.class)
        + " failed, "
        + report.count(Outcome.NotApplicable.class)
        + " not applicable"
        + score(report)
        + "\n";
  }

  private static String counted(CheckReport report, Severity severity, String word) {
    long count = report.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .count();
    return Words.counted(count, word);
  }

  private static String score(CheckReport report) {
    return report.score().isEmpty()
        ? ""
        : "; score "
            + BigDecimal.valueOf(report.score().getAsDouble()).setScale(1, RoundingMode.HALF_EVEN)
            + " of 100";
  }
}
