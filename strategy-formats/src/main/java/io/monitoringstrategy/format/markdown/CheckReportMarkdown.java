package io.monitoringstrategy.format.markdown;

import static io.monitoringstrategy.format.text.MarkdownText.code;
import static io.monitoringstrategy.format.text.MarkdownText.escaped;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.check.WaivedFinding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/**
 * A check report as Markdown for a comment on a pull request.
 *
 * <p>Errors are open to see, the rest is folded. What people wrote is escaped; it calls nobody by
 * {@code @} and closes no issue. A comment has a limit: what does not fit is counted.
 */
public final class CheckReportMarkdown {
  /** A comment of GitHub holds 65,536 characters. */
  private static final int LIMIT = 60_000;

  private final StringBuilder text = new StringBuilder();
  private final CheckReport report;

  private CheckReportMarkdown(CheckReport report) {
    this.report = report;
  }

  /**
   * {@return the report as Markdown}
   *
   * @param strategy the name of what was checked
   * @param report what was found
   */
  public static String of(String strategy, CheckReport report) {
    return new CheckReportMarkdown(report).write(strategy);
  }

  private String write(String strategy) {
    text.append("### Strategy ")
        .append(code(strategy))
        .append(": ")
        .append(headline())
        .append("\n\n")
        .append(summary())
        .append("\n");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      List<Finding> findings = of(severity);
      details(
          counted(findings.size(), severity.label()),
          severity == Severity.ERROR,
          findings,
          CheckReportMarkdown::item);
    }
    details(report.waived().size() + " waived", false, report.waived(), CheckReportMarkdown::item);
    details(
        report.baselined().size() + " in the baseline",
        false,
        report.baselined(),
        CheckReportMarkdown::line);
    details(
        report.staleBaselineEntries().size() + " mended since the baseline",
        false,
        report.staleBaselineEntries(),
        entry -> "- " + code(entry.rule().value()) + " " + code(entry.element()) + "\n");
    return text.toString();
  }

  private List<Finding> of(Severity severity) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .toList();
  }

  private String headline() {
    return report.findings().isEmpty()
        ? "nothing found"
        : counted(of(Severity.ERROR).size(), "error") + ", "
            + counted(of(Severity.WARNING).size(), "warning") + ", "
            + of(Severity.INFO).size() + " info";
  }

  private String summary() {
    String rules = counted(report.count(Outcome.Passed.class), "rule") + " passed, "
        + report.count(Outcome.Failed.class) + " failed, "
        + report.count(Outcome.NotApplicable.class) + " not applicable; "
        + report.waived().size() + " waived, "
        + report.baselined().size() + " in the baseline";
    return report.score().isEmpty()
        ? rules + ".\n"
        : rules
            + "; score "
            + BigDecimal.valueOf(report.score().getAsDouble()).setScale(1, RoundingMode.HALF_EVEN)
            + " of 100.\n";
  }

  private <T> void details(
      String summary, boolean open, List<T> elements, Function<T, String> shown) {
    if (elements.isEmpty()) {
      return;
    }
    text.append(open ? "\n<details open>" : "\n<details>")
        .append("<summary>")
        .append(summary)
        .append("</summary>\n\n");
    int told = 0;
    for (T element : elements) {
      String item = shown.apply(element);
      if (text.length() + item.length() > LIMIT) {
        break;
      }
      text.append(item);
      told++;
    }
    if (told < elements.size()) {
      text.append("- and ").append(elements.size() - told).append(" more\n");
    }
    text.append("\n</details>\n");
  }

  private static String item(Finding finding) {
    return line(finding)
        + "  - why: "
        + escaped(finding.because())
        + "\n  - fix: "
        + escaped(finding.fix())
        + "\n";
  }

  private static String item(WaivedFinding waived) {
    return line(waived.finding())
        + "  - "
        + escaped(waived.waiver().reason() + " (" + waived.waiver().owner() + ", until "
            + waived.waiver().until() + ")")
        + "\n";
  }

  private static String line(Finding finding) {
    String place =
        finding.location().map(location -> " " + code(location.toString())).orElse("");
    return "- " + code(finding.rule().value()) + " " + code(finding.element()) + " "
        + escaped(finding.message()) + place + "\n";
  }

  private static String counted(long count, String word) {
    return count + " " + word + (count == 1 || word.equals("info") ? "" : "s");
  }
}
