package io.monitoringstrategy.format.json;

import io.monitoringstrategy.kpi.hours.HourKind;
import io.monitoringstrategy.kpi.hours.Interruptions;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Interruptions as JSON: {@code [{"key","interruptions","share": MEASUREMENT,"perWeek": MEASUREMENT}]},
 * the keys being business, sleep and off.
 */
final class InterruptionsJson {
  private InterruptionsJson() {}

  static void put(ArrayNode hours, Interruptions interruptions, double level) {
    for (HourKind kind : HourKind.values()) {
      ObjectNode entry = hours.addObject().put("key", kind.label());
      entry.put("interruptions", interruptions.count(kind));
      entry.set("share", MeasurementJson.ofRatio(interruptions.share(kind, level)));
      entry.set(
          "perWeek",
          MeasurementJson.ofNumber(interruptions.perWeek(kind, level), "interruptions per week"));
    }
  }
}
