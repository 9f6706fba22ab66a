package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.or;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.kpi.slo.AlertUrgency;
import io.monitoringstrategy.kpi.slo.BurnRateAlert;
import io.monitoringstrategy.kpi.slo.ErrorBudget;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.kpi.slo.Sli;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-slo. */
final class SloVectors {
  private SloVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("burn.thresholdFor", SloVectors::thresholds)
        .map("burn.timeToExhaustion", SloVectors::exhaustion)
        .map("burn.detectionMinutes", SloVectors::detection)
        .map(
            "burn.rate",
            in -> or(
                objective(in).burnRate(Ratio.parse(in.path("errorRatio").asString())),
                rate -> Map.of("burnRate", rate)))
        .map(
            "burn.budgetConsumed",
            in -> Map.of(
                "fraction",
                Objective.consumed(
                    in.path("burnRate").asDouble(),
                    minutes(in.path("windowHours").asDouble() * 60),
                    days(in))))
        .map("burn.multiWindowFires", SloVectors::fires)
        .map("errorBudget.eventBased", SloVectors::events)
        .map("errorBudget.timeBased", SloVectors::time)
        .map("errorBudget.timeslices", SloVectors::slices)
        .map("errorBudget.ratioTimeslices", SloVectors::ratioSlices);
  }

  private static Object thresholds(JsonNode in) {
    List<Double> factors = new ArrayList<>();
    in.path("rules")
        .forEach(rule -> factors.add(BurnRateAlert.of(
                AlertUrgency.parse(rule.path("severity").asString()),
                Ratio.parse(rule.path("budgetPercent").asString() + " %"),
                minutes(rule.path("longWindowHours").asDouble() * 60),
                minutes(rule.path("shortWindowMinutes").asDouble()),
                days(in))
            .factor()));
    return Map.of("factors", factors);
  }

  private static Object exhaustion(JsonNode in) {
    double rate = in.path("burnRate").asDouble();
    return or(
        Objective.exhaustion(rate, days(in)),
        lasts ->
            Map.of("errorRate", objective(in).errorRatio(rate), "seconds", lasts.toNanos() / 1e9));
  }

  private static Object detection(JsonNode in) {
    Duration window = minutes(in.path("windowMinutes").asDouble());
    BurnRateAlert alert =
        new BurnRateAlert(AlertUrgency.PAGE, in.path("burnRate").asDouble(), window, window);
    return or(
        alert.detection(objective(in), Ratio.of(in.path("errorRatio").asDouble())),
        time -> Map.of("minutes", time.toNanos() / 60e9));
  }

  private static Object fires(JsonNode in) {
    BurnRateAlert alert = new BurnRateAlert(
        AlertUrgency.PAGE,
        in.path("threshold").asDouble(),
        Duration.ofHours(1),
        Duration.ofMinutes(5));
    return Map.of(
        "fires",
        alert.fires(in.path("longBurn").asDouble(), in.path("shortBurn").asDouble()));
  }

  private static Object events(JsonNode in) {
    ErrorBudget budget = ErrorBudget.ofEvents(
        objective(in), in.path("bad").asLong(), in.path("total").asLong());
    return or(
        budget.consumed(),
        consumed -> Map.of(
            "budgetEvents", budget.budget().doubleValue(),
            "consumed", consumed,
            "remaining", budget.remaining().orElseThrow(),
            "burnRate", budget.burnRate().orElseThrow()));
  }

  private static Object time(JsonNode in) {
    ErrorBudget budget =
        ErrorBudget.ofTime(objective(in), minutes(in.path("downMinutes").asDouble()), days(in));
    return or(
        budget.consumed(),
        consumed -> Map.of(
            "budgetMinutes", budget.budget().doubleValue() / 60,
            "remainingMinutes", budget.left().doubleValue() / 60,
            "consumed", consumed));
  }

  private static Object slices(JsonNode in) {
    Duration slice = minutes(in.path("sliceMinutes").asDouble());
    ErrorBudget budget = ErrorBudget.ofSlices(objective(in), 0, slice, days(in));
    BigDecimal seconds = budget.budget().multiply(BigDecimal.valueOf(slice.toSeconds()));
    return Map.of(
        "slices", budget.whole().longValueExact(),
        "budgetSlices", budget.budget().doubleValue(),
        "budgetDuration", Duration.ofSeconds(seconds.longValue()).toString());
  }

  private static Object ratioSlices(JsonNode in) {
    return Sli.RatioTimeSlices.untilBreach(
            objective(in),
            days(in),
            Ratio.of(in.path("baseSuccess").asDouble()),
            Ratio.of(in.path("attackSuccess").asDouble()))
        .<Object>map(time -> Map.of("minutes", time.toNanos() / 60e9))
        .orElseGet(() -> or(Measurement.undefined("never"), value -> value));
  }

  private static Objective objective(JsonNode in) {
    JsonNode slo = in.path("slo");
    return slo.isString()
        ? Objective.parse(slo.asString())
        : new Objective(Ratio.of(BigDecimal.valueOf(slo.asDouble())));
  }

  private static Duration days(JsonNode in) {
    return minutes(in.path("periodDays").asDouble() * 1440);
  }

  private static Duration minutes(double minutes) {
    return Duration.ofMillis(Math.round(minutes * 60_000));
  }
}
