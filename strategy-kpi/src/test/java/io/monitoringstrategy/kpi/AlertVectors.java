package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.or;
import static io.monitoringstrategy.kpi.VectorValues.stream;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.kpi.alert.BaseRate;
import io.monitoringstrategy.kpi.alert.ConfusionMatrix;
import io.monitoringstrategy.kpi.alert.EventLevel;
import io.monitoringstrategy.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-alerts. */
final class AlertVectors {
  private static final double LEVEL = 0.95;

  private AlertVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("alert.confusion", AlertVectors::confusion)
        .map("alert.precisionFromBaseRate", AlertVectors::baseRate)
        .map("alert.eventLevel", AlertVectors::eventLevel);
  }

  private static Object share(Measurement<Ratio> measured) {
    return or(measured, Ratio::toDouble);
  }

  private static Object confusion(JsonNode in) {
    JsonNode negatives = in.path("tn");
    ConfusionMatrix matrix = new ConfusionMatrix(
        in.path("tp").asLong(),
        in.path("fp").asLong(),
        in.path("fn").asLong(),
        negatives.isNumber() ? OptionalLong.of(negatives.asLong()) : OptionalLong.empty());
    return Map.of(
        "precision", share(matrix.precision(LEVEL)),
        "falseDiscoveryRate", share(matrix.falseAlarmShare(LEVEL)),
        "recall", share(matrix.recall(LEVEL)),
        "falseNegativeRate", share(matrix.falseNegativeRate(LEVEL)),
        "falsePositiveRate", share(matrix.falsePositiveRate(LEVEL)),
        "specificity", share(matrix.specificity(LEVEL)),
        "accuracy", share(matrix.accuracy(LEVEL)),
        "f1", share(matrix.f1()));
  }

  private static Object baseRate(JsonNode in) {
    BaseRate rate = new BaseRate(
        Ratio.of(in.path("prevalence").asDouble()),
        Ratio.of(in.path("recall").asDouble()),
        Ratio.of(in.path("falsePositiveRate").asDouble()));
    return Map.of("precision", share(rate.precision()));
  }

  private static Object eventLevel(JsonNode in) {
    List<Optional<String>> incidents = stream(in.path("alerts"))
        .map(alert -> alert.path("incident"))
        .map(id -> id.isNull() ? Optional.<String>empty() : Optional.of(id.asString()))
        .toList();
    EventLevel counts = EventLevel.of(in.path("incidents").asLong(), incidents);
    return Map.of(
        "alertPrecision", share(counts.alertPrecision(LEVEL)),
        "incidentRecall", share(counts.incidentRecall(LEVEL)),
        "alertsPerDetectedIncident", or(counts.alertsPerDetectedIncident(), value -> value));
  }
}
