package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/**
 * The share of events or time that shall be good, and how fast errors eat up what is left.
 *
 * <p>{@code Objective.parse("99.9 %").burnRate(Ratio.parse("0.001"))} is 1: at this rate the budget lasts
 * exactly its period. Computed in decimals, in which {@code 1 - 0.999} is 0.001. An objective of 100 % can
 * be stated, but has no budget and so no burn rate.
 *
 * @param target the share, such as 99.9 %
 */
public record Objective(Ratio target) {
  private static final MathContext PRECISE = MathContext.DECIMAL128;
  private static final double NANOS_A_SECOND = 1e9;

  /**
   * {@return the objective that is written so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for anything but a ratio
   */
  public static Objective parse(String text) {
    return new Objective(Ratio.parse(text));
  }

  /** {@return the share that may be bad, {@code 1 - target}} */
  public Ratio budget() {
    return target.complement();
  }

  /** {@return whether anything may be bad at all} */
  public boolean hasBudget() {
    return budget().toBigDecimal().signum() > 0;
  }

  /** {@return how many times as fast as sustainable the budget burns, {@code errors / (1 - target)}} */
  public Measurement<Double> burnRate(Ratio errors) {
    return hasBudget()
        ? exact(errors.toBigDecimal().divide(budget().toBigDecimal(), PRECISE).doubleValue())
        : undefined();
  }

  /** {@return the share of errors at a burn rate, {@code rate x (1 - target)}; above 1 it cannot be} */
  public double errorRatio(double burnRate) {
    return BigDecimal.valueOf(nonNegative(burnRate))
        .multiply(budget().toBigDecimal())
        .doubleValue();
  }

  /** {@return the share of a period's budget that a burn rate takes in some time} */
  public static double consumed(double burnRate, Duration time, Duration period) {
    return nonNegative(burnRate) * seconds(time) / seconds(positive(period));
  }

  /** {@return how long the budget of a period lasts; undefined if nothing burns} */
  public static Measurement<Duration> exhaustion(double burnRate, Duration period) {
    if (nonNegative(burnRate) == 0) {
      return Measurement.undefined("nothing burns: the budget lasts");
    }
    double seconds = seconds(positive(period)) / burnRate;
    return seconds > Long.MAX_VALUE / NANOS_A_SECOND
        ? Measurement.undefined("the budget lasts for centuries")
        : Measurement.measured(
            Duration.ofNanos(Math.round(seconds * NANOS_A_SECOND)),
            0,
            ConfidenceInterval.undefined("computed, not measured"));
  }

  static <V> Measurement<V> undefined() {
    return Measurement.undefined("an objective of 100 % leaves no budget to burn");
  }

  static Measurement<Double> exact(double value) {
    return Measurement.measured(value, 0, ConfidenceInterval.undefined("computed, not measured"));
  }

  static double seconds(Duration time) {
    return time.toSeconds() + time.toNanosPart() / NANOS_A_SECOND;
  }

  static Duration positive(Duration time) {
    Problems.of("time")
        .rejectIf(time.isZero() || time.isNegative(), "must be above 0 (was " + time + ")")
        .throwIfAny();
    return time;
  }

  private static double nonNegative(double burnRate) {
    Problems.of("burn rate")
        .rejectIf(
            !(burnRate >= 0) || Double.isInfinite(burnRate),
            "must be a number of 0 or more (was " + burnRate + ")")
        .throwIfAny();
    return burnRate;
  }

  /** {@return {@code 99.9 %}} */
  @Override
  public String toString() {
    return target.toString();
  }
}
