package io.monitoringstrategy.benchmarks.alerts;

import io.monitoringstrategy.kpi.alert.AlertEvent;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.alert.AlertOutcome;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * Alerts of a year from a seed, as plain arrays in the order of time: 500 rules of unequal noise, half of
 * the alerts acknowledged, one in ten without a known outcome, 2 % still firing.
 */
public final class GeneratedAlerts {
  /** The window all figures are of. */
  public static final TimeWindow WINDOW =
      TimeWindow.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

  /** How soon after its end a rule that fires again is flapping. */
  public static final Duration GAP = Duration.ofMinutes(10);

  /** What an alert has for a moment that is not known. */
  public static final long NONE = Long.MIN_VALUE;

  private static final AlertOutcome[] OUTCOMES = AlertOutcome.values();
  private static final int RULES = 500;
  private static final long SEED = 20_250_102L;
  private static final int MINUTE = 60_000;

  /** The rule of each alert, as an index. */
  final int[] rule;

  final long[] fired;
  final long[] resolved;
  final long[] acknowledged;
  final byte[] outcome;

  private GeneratedAlerts(int size) {
    rule = new int[size];
    fired = new long[size];
    resolved = new long[size];
    acknowledged = new long[size];
    outcome = new byte[size];
  }

  /** {@return this many alerts, always the same} */
  public static GeneratedAlerts of(int size) {
    GeneratedAlerts alerts = new GeneratedAlerts(size);
    SplittableRandom random = new SplittableRandom(SEED);
    long from = WINDOW.start().toEpochMilli();
    long length = WINDOW.duration().toMillis();
    for (int i = 0; i < size; i++) {
      double skewed = random.nextDouble();
      alerts.rule[i] = (int) (RULES * skewed * skewed);
      alerts.fired[i] = from + (long) ((double) length * i / size);
      alerts.resolved[i] = random.nextInt(50) == 0
          ? NONE
          : alerts.fired[i] + 1 + (long) (MINUTE * Math.exp(1.5 + 1.1 * random.nextGaussian()));
      alerts.acknowledged[i] =
          random.nextBoolean() ? NONE : alerts.fired[i] + random.nextInt(5 * MINUTE);
      int thrown = random.nextInt(10);
      alerts.outcome[i] = (byte) (thrown == 0 ? 2 : thrown < 4 ? 1 : 0);
    }
    return alerts;
  }

  /** {@return how many there are} */
  public int size() {
    return fired.length;
  }

  /** {@return the name of a rule} */
  static String name(int rule) {
    return "rule-" + rule;
  }

  /** {@return how many rules there may be} */
  static int rules() {
    return RULES;
  }

  /** {@return what an alert turned out to be} */
  AlertOutcome outcome(int i) {
    return OUTCOMES[outcome[i]];
  }

  /** {@return the alerts as objects, as a caller of the library would have them} */
  public AlertEvent[] toObjects() {
    AlertEvent[] objects = new AlertEvent[size()];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = object(i);
    }
    return objects;
  }

  /** {@return the alerts as a log, made without holding the objects} */
  public AlertLog toLog() {
    AlertLog.Builder log = AlertLog.builder();
    for (int i = 0; i < size(); i++) {
      log.add(object(i));
    }
    return log.build();
  }

  private AlertEvent object(int i) {
    AlertEvent.Builder alert =
        AlertEvent.builder(name(rule[i]), Instant.ofEpochMilli(fired[i])).outcome(outcome(i));
    if (resolved[i] != NONE) {
      alert.resolvedAt(Instant.ofEpochMilli(resolved[i]));
    }
    if (acknowledged[i] != NONE) {
      alert.acknowledgedAt(Instant.ofEpochMilli(acknowledged[i]));
    }
    return alert.build();
  }
}
