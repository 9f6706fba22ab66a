package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.value.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The rules that cry wolf, the surest first.
 *
 * <p>Ranked by the lower end of the interval of their false-alarm share, not by the share itself: two
 * false alarms of two are no proof of a bad rule (34 % at least), 70 of 100 are (60 % at least).
 */
public final class NoisiestRules {
  private static final Comparator<RuleNoise> SUREST_FIRST = Comparator.comparing(
          NoisiestRules::atLeast)
      .thenComparingLong(RuleNoise::falseAlarms)
      .reversed()
      .thenComparing(RuleNoise::rule);

  private NoisiestRules() {}

  /** {@return the rules with a false alarm in the window, the surest noise first} */
  public static List<RuleNoise> of(AlertLog log, AlertQuery query) {
    return of(query.measureByRule(log));
  }

  /** {@return the same of rules that are measured already} */
  public static List<RuleNoise> of(Map<String, AlertQuality> byRule) {
    return byRule.entrySet().stream()
        .map(entry -> new RuleNoise(
            entry.getKey(),
            entry.getValue().records().counted(),
            entry.getValue().falseAlarms(),
            entry.getValue().falseAlarmShare()))
        .filter(noise -> noise.falseAlarms() > 0)
        .sorted(SUREST_FIRST)
        .toList();
  }

  private static Ratio atLeast(RuleNoise noise) {
    return noise.falseAlarmShare().interval() instanceof ConfidenceInterval.TwoSided<Ratio> interval
        ? interval.low()
        : Ratio.ZERO;
  }
}
