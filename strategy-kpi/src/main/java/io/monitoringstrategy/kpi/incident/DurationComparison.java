package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.TestResult;
import io.monitoringstrategy.kpi.statistics.comparison.Comparison;
import io.monitoringstrategy.kpi.statistics.comparison.Verdict;
import java.time.Duration;

/**
 * Did it become faster? How long something took in one period against the next; shorter is better.
 *
 * <pre>{@code
 * DurationComparison mttr = DurationComparison.of(
 *     IncidentKpis.over(before).measure(log).timeTo(TimeTo.RESOLVE),
 *     IncidentKpis.over(after).measure(log).timeTo(TimeTo.RESOLVE));
 * mttr.verdict();
 * }</pre>
 */
public final class DurationComparison {
  private final DurationSample before;
  private final DurationSample after;
  private final Comparison millis;

  private DurationComparison(DurationSample before, DurationSample after, Comparison millis) {
    this.before = before;
    this.after = after;
    this.millis = millis;
  }

  /** {@return the comparison at a confidence level of 95 %} */
  public static DurationComparison of(DurationSample before, DurationSample after) {
    return new DurationComparison(
        before, after, Comparison.of(before.millis(), after.millis(), Direction.DOWN));
  }

  /** {@return the same comparison at another confidence level in (0, 1)} */
  public DurationComparison withLevel(double confidence) {
    return new DurationComparison(
        before.withLevel(confidence), after.withLevel(confidence), millis.withLevel(confidence));
  }

  /** {@return the durations of the first period} */
  public DurationSample before() {
    return before;
  }

  /** {@return the durations of the second period} */
  public DurationSample after() {
    return after;
  }

  /** {@return the confidence level of the intervals and the verdict} */
  public double level() {
    return millis.level();
  }

  /** {@return the answer; not distinguishable unless the test is significant} */
  public Verdict verdict() {
    return millis.verdict();
  }

  /** {@return the test behind the verdict, two-sided} */
  public TestResult test() {
    return millis.test();
  }

  /** {@return by how much a typical duration changed, negative if it became shorter} */
  public Measurement<Duration> shift() {
    return millis.shift().map(DurationSample::duration);
  }

  /** {@return the geometric mean after over before; undefined if a duration is zero} */
  public Measurement<Double> ratio() {
    return millis.ratio();
  }

  /** {@return how many each period would need for a change like this one to be seen} */
  public Measurement<Long> requiredForObserved() {
    return millis.requiredForObserved();
  }

  /** {@return how many each period would need for a cut by this share, in (0, 1), to be seen} */
  public Measurement<Long> requiredFor(double share) {
    return millis.requiredFor(share);
  }
}
