package io.monitoringstrategy.format.junit;

import static java.util.stream.Collectors.groupingBy;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.RuleResult;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.check.WaivedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
  private final Map<RuleId, List<Finding>> counting;
  private final Map<RuleId, List<WaivedFinding>> waived;
  private final Map<RuleId, List<Finding>> known;

  private JunitReport(CheckReport report, Severity failOn) {
    this.report = report;
    this.failOn = failOn;
    this.counting = report.findings().stream().collect(groupingBy(Finding::rule));
    this.waived =
        report.waived().stream().collect(groupingBy(each -> each.finding().rule()));
    this.known = report.baselined().stream().collect(groupingBy(Finding::rule));
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
    return counting.getOrDefault(rule, List.of()).stream()
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
    counting.getOrDefault(rule, List.of()).stream()
        .filter(finding -> finding.severity().compareTo(failOn) < 0)
        .forEach(finding -> lines.add(line(finding)));
    waived
        .getOrDefault(rule, List.of())
        .forEach(each -> lines.add("waived until " + each.waiver().until() + " ("
            + each.waiver().owner() + ": " + each.waiver().reason() + "): "
            + line(each.finding())));
    known
        .getOrDefault(rule, List.of())
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
