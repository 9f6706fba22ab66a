package io.monitoringstrategy.format.json;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.format.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A check report as JSON: {@code {"strategy","examined","outcomes":{"passed","failed",
 * "notApplicable"},"findings":[],"waived":[],"baselined","staleBaseline":[],"score"}}.
 *
 * <p>{@code outcomes} counts rules, {@code examined} elements; {@code score} is null when no rule was
 * applicable.
 */
public final class CheckReportJson {
  private CheckReportJson() {}

  /**
   * {@return the report as JSON}
   *
   * @param strategy the name of what was checked
   * @param report what was found
   */
  public static String of(String strategy, CheckReport report) {
    ObjectNode node = JsonText.object();
    node.put("strategy", strategy);
    node.put("examined", report.examined());
    ObjectNode outcomes = node.putObject("outcomes");
    outcomes.put("passed", report.count(Outcome.Passed.class));
    outcomes.put("failed", report.count(Outcome.Failed.class));
    outcomes.put("notApplicable", report.count(Outcome.NotApplicable.class));
    ArrayNode findings = node.putArray("findings");
    report.findings().forEach(finding -> findings.add(FindingJson.of(finding)));
    ArrayNode waived = node.putArray("waived");
    report.waived().forEach(each -> {
      ObjectNode finding = FindingJson.of(each.finding());
      ObjectNode waiver = finding.putObject("waiver");
      waiver.put("reason", each.waiver().reason());
      waiver.put("owner", each.waiver().owner());
      waiver.put("until", each.waiver().until().toString());
      waived.add(finding);
    });
    node.put("baselined", report.baselined().size());
    ArrayNode stale = node.putArray("staleBaseline");
    report
        .staleBaselineEntries()
        .forEach(entry ->
            stale.addObject().put("rule", entry.rule().value()).put("element", entry.element()));
    ScoreJson.putScore(node, "score", report.score());
    return JsonText.of(node);
  }
}
