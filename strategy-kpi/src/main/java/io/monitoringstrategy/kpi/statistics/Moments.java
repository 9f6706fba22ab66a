package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.value.Problems;
import java.util.OptionalDouble;

/**
 * Count, mean and variance of numbers that are seen once and then forgotten; two of them merge into
 * the moments of both.
 *
 * <p>Source: Welford (1962) for adding, Chan, Golub and LeVeque (1979) for merging; both stay exact
 * where the sum of squares would lose every digit. Not safe for use by several threads: give each its
 * own and merge.
 */
public final class Moments {
  private long n;
  private double mean;
  private double squares;

  /** Makes moments of nothing. */
  public Moments() {}

  /**
   * Adds one number.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it is not finite
   */
  public void add(double value) {
    Problems.of("value")
        .rejectIf(!Double.isFinite(value), "must be a finite number (was " + value + ")")
        .throwIfAny();
    n++;
    double delta = value - mean;
    mean += delta / n;
    squares += delta * (value - mean);
  }

  /**
   * {@return the moments of these numbers}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is not finite
   */
  public static Moments of(double... values) {
    Moments moments = new Moments();
    for (double value : values) {
      moments.add(value);
    }
    return moments;
  }

  /**
   * {@return the moments of the natural logarithms of these numbers}
   *
   * @param subject what they are wanted for, for the message
   * @throws io.monitoringstrategy.value.InvalidValueException if one is 0 or less, or not finite
   */
  public static Moments ofLogs(String subject, double... values) {
    Moments moments = new Moments();
    for (double value : values) {
      Problems.of(subject)
          .rejectIf(
              !(value > 0),
              "every value must be above 0 (one is " + value + "): it has no logarithm")
          .throwIfAny();
      moments.add(Math.log(value));
    }
    return moments;
  }

  /** Adds what the other has seen. */
  public void merge(Moments other) {
    if (other.n == 0) {
      return;
    }
    long both = n + other.n;
    double delta = other.mean - mean;
    squares += other.squares + delta * delta * ((double) n * other.n / both);
    mean += delta * other.n / both;
    n = both;
  }

  /** {@return how many numbers were seen} */
  public long n() {
    return n;
  }

  /** {@return their mean; empty if there is none} */
  public OptionalDouble mean() {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
  }

  /** {@return their variance with n - 1 in the denominator; empty for fewer than two} */
  public OptionalDouble variance() {
    return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(squares / (n - 1));
  }
}
