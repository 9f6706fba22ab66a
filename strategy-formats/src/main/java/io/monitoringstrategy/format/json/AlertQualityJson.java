package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.kpi.alert.AlertCounts;
import io.monitoringstrategy.kpi.alert.AlertQuality;
import io.monitoringstrategy.kpi.alert.NoisiestRules;
import io.monitoringstrategy.kpi.hours.WorkingHours;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Alert quality as JSON: {@code {"window":{"from","to"},"shiftSeconds","records":{"read","counted","open","invalid",
 * "outside"},"kpis":{NAME: MEASUREMENT},"by":{"rule":[{"key","records","kpis"}]},"noisiest":[{"rule",
 * "alerts","falseAlarms","falseAlarmShare": MEASUREMENT}],"rejected":[{"place","reason"}]}}.
 *
 * <p>The names are falseAlarmShare, precision, falsePositiveRate, recall, f1, mtta, flapping,
 * actionableShare, alertsPerIncident and alertsPerShift.
 */
public final class AlertQualityJson {
  private AlertQualityJson() {}

  /**
   * {@return the quality as JSON}
   *
   * @param quality that of the whole log
   * @param byRule that of each rule; may be empty
   * @param hours when people work and sleep, to tell at which hours the alerts came; may be absent
   * @param rejected the records that could not be read
   */
  public static String of(
      AlertQuality quality,
      Map<String, AlertQuality> byRule,
      Optional<WorkingHours> hours,
      List<RejectedRecord> rejected) {
    ObjectNode node = JsonText.object();
    ObjectNode window = node.putObject("window");
    window.put("from", quality.window().start().toString());
    window.put("to", quality.window().end().toString());
    node.put("shiftSeconds", MeasurementJson.seconds(quality.shift()));
    node.set("records", records(quality.records()));
    node.set("kpis", values(quality));
    ObjectNode by = node.putObject("by");
    if (!byRule.isEmpty()) {
      ArrayNode rules = by.putArray("rule");
      byRule.forEach((rule, group) -> {
        ObjectNode entry = rules.addObject();
        entry.put("key", rule);
        entry.set("records", records(group.records()));
        entry.set("kpis", values(group));
      });
      ArrayNode noisiest = node.putArray("noisiest");
      NoisiestRules.of(byRule).forEach(noise -> {
        ObjectNode entry = noisiest.addObject();
        entry.put("rule", noise.rule());
        entry.put("alerts", noise.alerts());
        entry.put("falseAlarms", noise.falseAlarms());
        entry.set("falseAlarmShare", MeasurementJson.ofRatio(noise.falseAlarmShare()));
      });
    }
    hours.ifPresent(week ->
        InterruptionsJson.put(by.putArray("hours"), quality.interruptions(week), quality.level()));
    ArrayNode reasons = node.putArray("rejected");
    rejected.forEach(
        each -> reasons.addObject().put("place", each.place()).put("reason", each.reason()));
    return JsonText.of(node);
  }

  private static ObjectNode records(AlertCounts counts) {
    return JsonText.object()
        .put("read", counts.read())
        .put("counted", counts.counted())
        .put("open", counts.open())
        .put("invalid", counts.invalid())
        .put("outside", counts.outside());
  }

  private static ObjectNode values(AlertQuality quality) {
    ObjectNode node = JsonText.object();
    node.set("falseAlarmShare", MeasurementJson.ofRatio(quality.falseAlarmShare()));
    node.set("precision", MeasurementJson.ofRatio(quality.precision()));
    node.set("falsePositiveRate", MeasurementJson.ofRatio(quality.falsePositiveRate()));
    node.set("recall", MeasurementJson.ofRatio(quality.recall()));
    node.set("f1", MeasurementJson.ofRatio(quality.f1()));
    node.set("mtta", MeasurementJson.ofDuration(quality.mtta()));
    node.set("flapping", MeasurementJson.ofRatio(quality.flapping()));
    node.set("actionableShare", MeasurementJson.ofRatio(quality.actionableShare()));
    node.set(
        "alertsPerIncident",
        MeasurementJson.ofNumber(quality.alertsPerIncident(), "alerts per incident"));
    node.set(
        "alertsPerShift", MeasurementJson.ofNumber(quality.alertsPerShift(), "alerts per shift"));
    return node;
  }
}
