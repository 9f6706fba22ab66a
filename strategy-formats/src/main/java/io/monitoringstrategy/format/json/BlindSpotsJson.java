package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.kpi.business.Coverage;
import io.monitoringstrategy.kpi.business.RequiredSignals;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Monitoring coverage as JSON: {@code {"share": MEASUREMENT,"required","blindSpots":[{"service","layer",
 * "signal","emittedBy":[]}],"orphans":[]}}.
 */
final class BlindSpotsJson {
  private static final double LEVEL = 0.95;

  private BlindSpotsJson() {}

  static ObjectNode of(MonitoringStrategy strategy) {
    RequiredSignals required = RequiredSignals.standard();
    Coverage coverage = required.coverage(strategy.services(), strategy.topology());
    ObjectNode node = JsonText.object();
    node.set("share", MeasurementJson.ofRatio(coverage.share(LEVEL)));
    node.put("required", required.cells(strategy.services()).size());
    ArrayNode blind = node.putArray("blindSpots");
    required.blindSpots(strategy.services(), strategy.topology()).forEach(spot -> {
      ArrayNode emitters = blind
          .addObject()
          .put("service", spot.cell().service().value())
          .put("layer", spot.cell().layer().label())
          .put("signal", spot.cell().signal().label())
          .putArray("emittedBy");
      spot.emitters().forEach(source -> emitters.add(source.value()));
    });
    ArrayNode orphans = node.putArray("orphans");
    coverage.orphans().forEach(orphans::add);
    return node;
  }
}
