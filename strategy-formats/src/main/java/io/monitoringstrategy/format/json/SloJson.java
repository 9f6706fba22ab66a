package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.slo.AlertReplay;
import io.monitoringstrategy.kpi.slo.AlertSimulation;
import io.monitoringstrategy.kpi.slo.BurnRateAlert;
import io.monitoringstrategy.kpi.slo.BurnRatePolicy;
import io.monitoringstrategy.kpi.slo.ErrorBudget;
import io.monitoringstrategy.kpi.slo.ErrorBudgetPolicy;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.kpi.slo.RollingBurn;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Budgets and alerts of an objective as JSON. */
public final class SloJson {
  private SloJson() {}

  /**
   * {@return {@code {"objective","windowSeconds","alerts":[{"severity","burnRate","longWindowSeconds",
   * "shortWindowSeconds","budgetConsumed","errorRatio","detectionSecondsAtFullOutage",
   * "resetSecondsAfterFullOutage","canFire"}]}}; times of an alert that can never fire are {@code null}}
   *
   * @param replays what they would have done on real errors, as {@code "replays":[{"severity",
   *     "longWindowSeconds","worstBurnRate","worstAt","burnRateNow","secondsAbove","calls","precision",
   *     "recall","detectionSeconds","resetSeconds"}]}; left out if there are none
   */
  public static String ofAlerts(
      Objective objective, Duration window, BurnRatePolicy policy, List<AlertReplay> replays) {
    ObjectNode node = JsonText.object();
    node.put("objective", objective.target().toDouble());
    node.put("windowSeconds", MeasurementJson.seconds(window));
    ArrayNode alerts = node.putArray("alerts");
    for (BurnRateAlert alert : policy.alerts()) {
      alerts
          .addObject()
          .put("severity", alert.urgency().label())
          .put("burnRate", alert.factor())
          .put("longWindowSeconds", MeasurementJson.seconds(alert.longWindow()))
          .put("shortWindowSeconds", MeasurementJson.seconds(alert.shortWindow()))
          .put("budgetConsumed", alert.budgetShare(window))
          .put("errorRatio", alert.threshold(objective))
          .put("detectionSecondsAtFullOutage", seconds(alert.detection(objective, Ratio.ONE)))
          .put("resetSecondsAfterFullOutage", seconds(alert.reset(objective, Ratio.ONE)))
          .put("canFire", alert.canFire(objective));
    }
    if (!replays.isEmpty()) {
      ArrayNode replayed = node.putArray("replays");
      replays.forEach(replay -> replayed.add(ofReplay(replay)));
    }
    return JsonText.of(node);
  }

  private static ObjectNode ofReplay(AlertReplay replay) {
    ObjectNode node = JsonText.object();
    RollingBurn burn = replay.burn();
    AlertSimulation.Outcome outcome = replay.outcome();
    node.put("severity", replay.alert().urgency().label());
    node.put("longWindowSeconds", MeasurementJson.seconds(replay.alert().longWindow()));
    node.put("worstBurnRate", burn.worst().value().orElse(null));
    node.put("worstAt", burn.worstAt().toString());
    node.put("burnRateNow", burn.now().value().orElse(null));
    node.put("secondsAbove", MeasurementJson.seconds(burn.above()));
    node.put("calls", outcome.calls().size());
    node.set("precision", MeasurementJson.ofRatio(outcome.precision()));
    node.set("recall", MeasurementJson.ofRatio(outcome.recall()));
    ArrayNode detections = node.putArray("detectionSeconds");
    outcome.detections().forEach(time -> detections.add(MeasurementJson.seconds(time)));
    ArrayNode resets = node.putArray("resetSeconds");
    outcome.resets().forEach(time -> resets.add(MeasurementJson.seconds(time)));
    return node;
  }

  /**
   * {@return {@code {"objective","windowSeconds","from","to","unit","total","budget","spent","left",
   * "consumed","remaining","undefined","consumedOfWindow","lastsSeconds","usualSteps":[{"spent","action"}]}}; {@code budget}, {@code left}, {@code consumed} and {@code remaining} are {@code null} with
   * the reason under {@code undefined} where there is no budget}
   *
   * @param unit what the amounts are, {@code events} or {@code seconds}
   * @param counted what was counted, where it came as a series
   * @param ofWindow the share of the budget of the whole window that is spent, if events go on as so far and
   *     they are only of a part of it
   * @param lasts how long what is left lasts, where a burn rate is known
   */
  public static String ofBudget(
      ErrorBudget budget,
      String unit,
      Duration window,
      Optional<TimeWindow> counted,
      Optional<Measurement<Double>> ofWindow,
      Optional<Measurement<Duration>> lasts) {
    ObjectNode node = JsonText.object();
    node.put("objective", budget.objective().target().toDouble());
    node.put("windowSeconds", MeasurementJson.seconds(window));
    counted.ifPresent(period -> {
      node.put("from", period.start().toString());
      node.put("to", period.end().toString());
    });
    node.put("unit", unit);
    node.put("total", budget.whole());
    boolean hasBudget = budget.objective().hasBudget();
    node.put("budget", hasBudget ? budget.budget() : null);
    node.put("spent", budget.spent());
    node.put("left", hasBudget ? budget.left() : null);
    node.put("consumed", budget.consumed().value().orElse(null));
    node.put("remaining", budget.remaining().value().orElse(null));
    if (budget.consumed() instanceof Measurement.Undefined<Double> undefined) {
      node.put("undefined", undefined.reason());
    }
    ofWindow.ifPresent(consumed -> node.put("consumedOfWindow", consumed.value().orElse(null)));
    lasts.ifPresent(time -> node.put("lastsSeconds", seconds(time)));
    ArrayNode steps = node.putArray("usualSteps");
    ofWindow
        .orElseGet(budget::consumed)
        .value()
        .ifPresent(consumed -> ErrorBudgetPolicy.standard()
            .at(consumed)
            .forEach(
                step -> steps.addObject().put("spent", step.spent()).put("action", step.action())));
    return JsonText.of(node);
  }

  private static @Nullable Double seconds(Measurement<Duration> time) {
    return time.value().map(known -> known.toNanos() / 1e9).orElse(null);
  }
}
