package io.monitoringstrategy.format.sarif;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.check.RuleResult;
import io.monitoringstrategy.check.Waiver;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A check report as SARIF 2.1.0, the format of code scanning.
 *
 * <p>Every rule that was run is described, every finding is a result: an error, a warning or a note
 * at the place of its element. A waived finding is suppressed with the reason of its waiver, one that the
 * baseline knows is suppressed as unchanged. A result is recognised by its rule and element, so moving or rewording it
 * makes no new alert.
 */
public final class SarifReport {
  private final CheckReport report;
  private final Map<String, Integer> ruleIndex = new HashMap<>();
  private final Fingerprints fingerprints = new Fingerprints();

  private SarifReport(CheckReport report) {
    this.report = report;
  }

  /**
   * {@return the report as SARIF}
   *
   * @param strategy the name of what was checked
   * @param report what was found
   */
  public static String of(String strategy, CheckReport report) {
    return new SarifReport(report).write(strategy);
  }

  private String write(String strategy) {
    SarifLog log = new SarifLog(strategy, true);
    for (RuleResult result : report.results()) {
      ruleIndex.put(result.rule().id().value(), log.rules().size());
      log.rules().add(SarifRule.of(result.rule(), result.severity()));
    }
    results(log.results());
    return log.toString();
  }

  private void results(ArrayNode results) {
    boolean compared =
        !report.baselined().isEmpty() || !report.staleBaselineEntries().isEmpty();
    Consumer<ObjectNode> fresh = result -> {
      if (compared) {
        result.put("baselineState", "new");
      }
    };
    for (Finding finding : report.findings()) {
      fresh.accept(add(results, finding));
    }
    report.waived().forEach(each -> {
      ObjectNode result = add(results, each.finding());
      fresh.accept(result);
      suppress(result, justification(each.waiver()));
    });
    for (Finding finding : report.baselined()) {
      ObjectNode result = add(results, finding);
      result.put("baselineState", "unchanged");
      suppress(result, "known to the baseline");
    }
  }

  private ObjectNode add(ArrayNode results, Finding finding) {
    ObjectNode result = results.addObject();
    result.put("ruleId", finding.rule().value());
    result.put("ruleIndex", ruleIndex.getOrDefault(finding.rule().value(), -1));
    result.put("level", SarifRule.level(finding.severity()));
    result
        .putObject("message")
        .put(
            "text",
            SarifRule.literal(finding.element() + " " + finding.message() + ". Why: because "
                + finding.because() + ". Fix: " + finding.fix() + "."));
    result.putArray("locations").add(SarifLocation.of(finding));
    ObjectNode prints = result.putObject("partialFingerprints");
    String print = fingerprints.next(finding);
    prints.put("ruleAndElement/v1", print);
    prints.put("primaryLocationLineHash", print);
    return result;
  }

  private static void suppress(ObjectNode result, String justification) {
    ObjectNode suppression = result.putArray("suppressions").addObject();
    suppression.put("kind", "external");
    suppression.put("status", "accepted");
    suppression.put("justification", justification);
  }

  private static String justification(Waiver waiver) {
    return waiver.reason() + " (" + waiver.owner() + ", until " + waiver.until() + ")";
  }
}
