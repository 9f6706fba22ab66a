package io.monitoringstrategy.benchmarks.alerts;

import static java.util.stream.Collectors.groupingBy;

import io.monitoringstrategy.kpi.alert.AlertEvent;
import io.monitoringstrategy.kpi.alert.AlertOutcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** W2 as most people would write it: group by rule, then a stream for each number. */
public final class StreamFigures {
  private StreamFigures() {}

  /** {@return the figures of each rule, by name} */
  public static List<RuleFigures> of(AlertEvent[] alerts) {
    return Arrays.stream(alerts).collect(groupingBy(AlertEvent::rule)).entrySet().stream()
        .map(rule -> figures(rule.getKey(), rule.getValue()))
        .sorted(Comparator.comparing(RuleFigures::rule))
        .toList();
  }

  private static RuleFigures figures(String rule, List<AlertEvent> all) {
    List<AlertEvent> counted = all.stream().filter(StreamFigures::isCounted).toList();
    return new RuleFigures(
        rule,
        counted.size(),
        counted.stream().filter(a -> a.outcome() != AlertOutcome.UNKNOWN).count(),
        counted.stream().filter(a -> a.outcome() == AlertOutcome.FALSE_POSITIVE).count(),
        counted.stream().filter(a -> a.acknowledgedAt().isPresent()).count(),
        flaps(all));
  }

  private static long flaps(List<AlertEvent> all) {
    long flaps = 0;
    Instant last = Instant.MIN;
    for (AlertEvent alert : all) {
      boolean again =
          !last.equals(Instant.MIN) && !alert.firedAt().isAfter(last.plus(GeneratedAlerts.GAP));
      flaps += again && isCounted(alert) ? 1 : 0;
      Instant end = alert.resolvedAt().orElse(alert.firedAt());
      last = end.isAfter(last) ? end : last;
    }
    return flaps;
  }

  private static boolean isCounted(AlertEvent alert) {
    return GeneratedAlerts.WINDOW.contains(alert.firedAt());
  }
}
