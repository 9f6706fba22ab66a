package io.monitoringstrategy.format.junit;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.RuleResult;
import io.monitoringstrategy.check.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A check report as the XML of JUnit: a test suite for the strategy, a test case for each rule.
 *
 * <p>A rule fails if it has a finding that counts and is bad enough; findings below that, waived ones
 * and those of the baseline are told in the output of its test case. A rule that was not applicable
 * is skipped.
 */
public final class JunitReport {
  private final CheckReport report;
  private final Severity failOn;

  private JunitReport(CheckReport report, Severity failOn) {
    this.report = report;
    this.failOn = failOn;
  }

  /**
   * {@return the report as XML}
   *
   * @param strategy the name of what was checked
   * @param report what was found
   * @param failOn the least severity that fails a test case
   */
  public static String of(String strategy, CheckReport report, Severity failOn) {
    return new JunitReport(report, failOn).write(strategy);
  }

  private String write(String strategy) {
    long failures = report.results().stream()
        .filter(result -> !failing(result.rule().id()).isEmpty())
        .count();
    String[] counts = {
      "tests", Integer.toString(report.results().size()),
      "failures", Long.toString(failures),
      "errors", "0",
      "skipped", Long.toString(report.count(Outcome.NotApplicable.class))
    };
    XmlText xml = new XmlText();
    xml.open("testsuites", with(counts, "name", "strategy"));
    xml.open("testsuite", with(counts, "name", strategy));
    report.results().forEach(result -> testCase(xml, strategy, result));
    xml.close();
    xml.close();
    return xml.toString();
  }

  private void testCase(XmlText xml, String strategy, RuleResult result) {
    RuleId rule = result.rule().id();
    xml.open("testcase", "classname", strategy + "." + rule.family(), "name", rule.value());
    List<Finding> failing = failing(rule);
    if (!failing.isEmpty()) {
      xml.text(
          "failure",
          text(failing),
          "type",
          failing.get(0).severity().label(),
          "message",
          failing.size() + " of " + result.outcome().examined() + ": "
              + result.rule().sentence());
    }
    if (result.outcome() instanceof Outcome.NotApplicable none) {
      xml.empty("skipped", "message", none.reason());
    }
    String excused = excused(rule);
    if (!excused.isEmpty()) {
      xml.text("system-out", excused);
    }
    xml.close();
  }

  private List<Finding> failing(RuleId rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .filter(finding -> finding.severity().compareTo(failOn) >= 0)
        .toList();
  }

  private static String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder("\n");
    findings.forEach(finding -> text.append(line(finding)).append('\n'));
    return text.append("Why: because ")
        .append(findings.get(0).because())
        .append("\nFix: ")
        .append(findings.get(0).fix())
        .append('\n')
        .toString();
  }

  private String excused(RuleId rule) {
    List<String> lines = new ArrayList<>();
    report.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .filter(finding -> finding.severity().compareTo(failOn) < 0)
        .forEach(finding -> lines.add(line(finding)));
    report.waived().stream()
        .filter(each -> each.finding().rule().equals(rule))
        .forEach(each -> lines.add("waived until " + each.waiver().until() + " ("
            + each.waiver().owner() + ": " + each.waiver().reason() + "): "
            + line(each.finding())));
    report.baselined().stream()
        .filter(finding -> finding.rule().equals(rule))
        .forEach(finding -> lines.add("in the baseline: " + line(finding)));
    return lines.isEmpty() ? "" : "\n" + String.join("\n", lines) + "\n";
  }

  private static String line(Finding finding) {
    return finding.location().map(place -> place + ": ").orElse("")
        + finding.severity().label()
        + " "
        + finding.element()
        + " "
        + finding.message();
  }

  private static String[] with(String[] attributes, String name, String value) {
    List<String> all = new ArrayList<>(List.of(name, value));
    all.addAll(List.of(attributes));
    return all.toArray(String[]::new);
  }
}
