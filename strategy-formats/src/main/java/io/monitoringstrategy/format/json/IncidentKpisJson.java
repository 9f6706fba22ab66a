package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.kpi.availability.Uptime;
import io.monitoringstrategy.kpi.hours.WorkingHours;
import io.monitoringstrategy.kpi.incident.CensoredDurations;
import io.monitoringstrategy.kpi.incident.DurationSample;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.RecordCounts;
import io.monitoringstrategy.kpi.incident.TimeTo;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Incident KPIs as JSON: {@code {"window":{"from","to"},"records":{"read","counted","open",
 * "excluded","invalid","outside","carriedOver","folded","atClockChange"},"kpis":{NAME: MEASUREMENT},
 * "by":{DIMENSION:[{"key","records","kpis"}]},"rejected":[{"place","reason"}]}}.
 *
 * <p>The names are mttd, mtta, mttm, mttr, mtbf and uptime. The first four are means and carry {@code
 * median}, {@code p90}, {@code p95} and {@code geometricMean} beside them; mttr by resolution carries
 * {@code withOpen} and {@code kaplanMeierMedian} where incidents are open; mtbf carries {@code
 * failures}, uptime {@code downSeconds} and {@code observedSeconds}.
 */
public final class IncidentKpisJson {
  private final TimeTo mttr;

  private IncidentKpisJson(TimeTo mttr) {
    this.mttr = mttr;
  }

  /** {@return a writer that understands this by MTTR} */
  public static IncidentKpisJson withMttr(TimeTo mttr) {
    return new IncidentKpisJson(mttr);
  }

  /**
   * {@return the KPIs as JSON}
   *
   * @param kpis those of the whole log
   * @param groups for each dimension the KPIs by its keys; may be empty
   * @param hours when people work and sleep, to tell at which hours the incidents came; may be absent
   * @param log what was measured
   */
  public String of(
      IncidentKpis kpis,
      Map<String, Map<String, IncidentKpis>> groups,
      Optional<WorkingHours> hours,
      IncidentLog log) {
    ObjectNode node = JsonText.object();
    ObjectNode window = node.putObject("window");
    window.put("from", kpis.window().start().toString());
    window.put("to", kpis.window().end().toString());
    node.set(
        "records",
        records(kpis.records())
            .put("folded", log.folded())
            .put("atClockChange", log.atClockChange()));
    node.set("kpis", values(kpis));
    ObjectNode by = node.putObject("by");
    groups.forEach((dimension, keys) -> {
      ArrayNode entries = by.putArray(dimension);
      keys.forEach((key, group) -> {
        ObjectNode entry = entries.addObject();
        entry.put("key", key);
        entry.set("records", records(group.records()));
        entry.set("kpis", values(group));
      });
    });
    hours.ifPresent(week ->
        InterruptionsJson.put(by.putArray("hours"), kpis.interruptions(week), kpis.level()));
    ArrayNode reasons = node.putArray("rejected");
    log.rejected()
        .forEach(
            each -> reasons.addObject().put("place", each.place()).put("reason", each.reason()));
    return JsonText.of(node);
  }

  private static ObjectNode records(RecordCounts counts) {
    return JsonText.object()
        .put("read", counts.read())
        .put("counted", counts.counted())
        .put("open", counts.open())
        .put("excluded", counts.excluded())
        .put("invalid", counts.invalid())
        .put("outside", counts.outside())
        .put("carriedOver", counts.carriedOver());
  }

  private ObjectNode values(IncidentKpis kpis) {
    ObjectNode node = JsonText.object();
    node.set("mttd", durations(kpis.timeTo(TimeTo.DETECT)));
    node.set("mtta", durations(kpis.timeTo(TimeTo.ACKNOWLEDGE)));
    node.set("mttm", durations(kpis.timeTo(TimeTo.MITIGATE)));
    ObjectNode repair = durations(kpis.timeTo(mttr));
    repair.put("kind", mttr.label());
    if (mttr == TimeTo.RESOLVE && kpis.records().open() > 0) {
      CensoredDurations withOpen = kpis.resolveTimesWithOpen();
      repair.set("withOpen", MeasurementJson.ofDuration(withOpen.exposureMean()));
      repair.set("kaplanMeierMedian", MeasurementJson.ofDuration(withOpen.median()));
    }
    node.set("mttr", repair);
    ObjectNode mtbf = MeasurementJson.ofDuration(kpis.mtbf());
    mtbf.put("failures", kpis.failures().failures());
    node.set("mtbf", mtbf);
    Uptime uptime = kpis.uptime();
    ObjectNode availability = MeasurementJson.ofRatio(uptime.availability());
    availability.put("downSeconds", MeasurementJson.seconds(uptime.down()));
    availability.put("observedSeconds", MeasurementJson.seconds(uptime.observed()));
    node.set("uptime", availability);
    return node;
  }

  private static ObjectNode durations(DurationSample sample) {
    ObjectNode node = MeasurementJson.ofDuration(sample.mean());
    node.set("median", MeasurementJson.ofDuration(sample.median()));
    node.set("p90", MeasurementJson.ofDuration(sample.p90()));
    node.set("p95", MeasurementJson.ofDuration(sample.p95()));
    node.set("geometricMean", MeasurementJson.ofDuration(sample.geometricMean()));
    return node;
  }
}
