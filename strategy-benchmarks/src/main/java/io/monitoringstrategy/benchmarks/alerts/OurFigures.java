package io.monitoringstrategy.benchmarks.alerts;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.alert.AlertQuality;
import io.monitoringstrategy.value.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** W2 by the library. */
public final class OurFigures {
  private OurFigures() {}

  /** {@return the figures of each rule of a log, by name} */
  public static List<RuleFigures> of(AlertLog log) {
    return AlertQuality.over(GeneratedAlerts.WINDOW)
        .withFlapGap(GeneratedAlerts.GAP)
        .measureByRule(log)
        .entrySet()
        .stream()
        .map(OurFigures::figures)
        .sorted(Comparator.comparing(RuleFigures::rule))
        .toList();
  }

  private static RuleFigures figures(Map.Entry<String, AlertQuality> rule) {
    AlertQuality quality = rule.getValue();
    return new RuleFigures(
        rule.getKey(),
        quality.records().counted(),
        quality.falseAlarmShare().n(),
        quality.falseAlarms(),
        part(quality.actionableShare()),
        part(quality.flapping()));
  }

  private static long part(Measurement<Ratio> share) {
    return Math.round(share.value().orElse(Ratio.ZERO).toDouble() * share.n());
  }
}
