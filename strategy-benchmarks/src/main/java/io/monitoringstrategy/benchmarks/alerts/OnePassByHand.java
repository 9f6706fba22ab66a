package io.monitoringstrategy.benchmarks.alerts;

import io.monitoringstrategy.kpi.alert.AlertEvent;
import io.monitoringstrategy.kpi.alert.AlertOutcome;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** W2 as somebody writes it who wants it fast: one loop over the objects, a map of counters. */
public final class OnePassByHand {
  private OnePassByHand() {}

  /** {@return the figures of each rule, by name} */
  public static List<RuleFigures> of(AlertEvent[] alerts) {
    long from = GeneratedAlerts.WINDOW.start().toEpochMilli();
    long to = GeneratedAlerts.WINDOW.end().toEpochMilli();
    long gap = GeneratedAlerts.GAP.toMillis();
    Map<String, Counter> counters = new HashMap<>();
    for (AlertEvent alert : alerts) {
      Counter counter = counters.computeIfAbsent(alert.rule(), Counter::new);
      long fired = alert.firedAt().toEpochMilli();
      long end = alert.resolvedAt().map(at -> at.toEpochMilli()).orElse(fired);
      if (from <= fired && fired < to) {
        counter.alerts++;
        counter.judged += alert.outcome() == AlertOutcome.UNKNOWN ? 0 : 1;
        counter.falseAlarms += alert.outcome() == AlertOutcome.FALSE_POSITIVE ? 1 : 0;
        counter.actionable += alert.acknowledgedAt().isPresent() ? 1 : 0;
        counter.flaps += counter.known && fired - counter.end <= gap ? 1 : 0;
      }
      counter.end = counter.known ? Math.max(counter.end, end) : end;
      counter.known = true;
    }
    return counters.values().stream()
        .map(Counter::figures)
        .sorted(Comparator.comparing(RuleFigures::rule))
        .toList();
  }

  private static final class Counter {
    private final String rule;
    private long alerts;
    private long judged;
    private long falseAlarms;
    private long actionable;
    private long flaps;
    private long end;
    private boolean known;

    private Counter(String rule) {
      this.rule = rule;
    }

    private RuleFigures figures() {
      return new RuleFigures(rule, alerts, judged, falseAlarms, actionable, flaps);
    }
  }
}
