package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.util.function.Function;

/**
 * How sure a measured value is: the range that a method gives at a confidence level, or the reason
 * why it gives none.
 *
 * @param <V> the measured quantity, such as a duration
 */
public sealed interface ConfidenceInterval<V> {

  /** {@return the same interval in another unit; {@code unit} must keep the order} */
  <W> ConfidenceInterval<W> map(Function<? super V, ? extends W> unit);

  /** {@return a range that has both ends; undefined where one is beyond what a number can be} */
  static <V> ConfidenceInterval<V> between(double level, String method, V low, V high) {
    return FiniteNumber.is(low) && FiniteNumber.is(high)
        ? new TwoSided<>(level, method, low, high)
        : undefined(FiniteNumber.BEYOND);
  }

  /** {@return a range without an upper end; undefined where the lower is beyond what a number can be} */
  static <V> ConfidenceInterval<V> atLeast(double level, String method, V low) {
    return FiniteNumber.is(low)
        ? new LowerBound<>(level, method, low)
        : undefined(FiniteNumber.BEYOND);
  }

  /** {@return a range without a lower end; undefined where the upper is beyond what a number can be} */
  static <V> ConfidenceInterval<V> atMost(double level, String method, V high) {
    return FiniteNumber.is(high)
        ? new UpperBound<>(level, method, high)
        : undefined(FiniteNumber.BEYOND);
  }

  /** {@return no range, and why} */
  static <V> ConfidenceInterval<V> undefined(String reason) {
    return new Undefined<>(reason);
  }

  /**
   * A range with both ends.
   *
   * @param level the confidence level, in (0, 1)
   * @param method the statistical method, such as {@code bca-bootstrap}
   * @param low the lower end
   * @param high the upper end
   */
  record TwoSided<V>(double level, String method, V low, V high) implements ConfidenceInterval<V> {
    /** Checks the level and the ends. */
    public TwoSided {
      requireLevel(level);
      FiniteNumber.require("lower end", low);
      FiniteNumber.require("upper end", high);
      FiniteNumber.requireOrder(low, high);
    }

    @Override
    public <W> ConfidenceInterval<W> map(Function<? super V, ? extends W> unit) {
      return between(level, method, unit.apply(low), unit.apply(high));
    }

    /** {@return {@code 95 % PT17M to PT58M, bca-bootstrap}} */
    @Override
    public String toString() {
      return percent(level) + low + " to " + high + ", " + method;
    }
  }

  /**
   * A one-sided range: the value is at least this, at this level.
   *
   * @param level the confidence level, in (0, 1)
   * @param method the statistical method
   * @param low the bound
   */
  record LowerBound<V>(double level, String method, V low) implements ConfidenceInterval<V> {
    /** Checks the level and the bound. */
    public LowerBound {
      requireLevel(level);
      FiniteNumber.require("lower end", low);
    }

    @Override
    public <W> ConfidenceInterval<W> map(Function<? super V, ? extends W> unit) {
      return atLeast(level, method, unit.apply(low));
    }

    /** {@return {@code 95 % at least PT80H, chi-square}} */
    @Override
    public String toString() {
      return percent(level) + "at least " + low + ", " + method;
    }
  }

  /**
   * A one-sided range: the value is at most this, at this level.
   *
   * @param level the confidence level, in (0, 1)
   * @param method the statistical method
   * @param high the bound
   */
  record UpperBound<V>(double level, String method, V high) implements ConfidenceInterval<V> {
    /** Checks the level and the bound. */
    public UpperBound {
      requireLevel(level);
      FiniteNumber.require("upper end", high);
    }

    @Override
    public <W> ConfidenceInterval<W> map(Function<? super V, ? extends W> unit) {
      return atMost(level, method, unit.apply(high));
    }

    /** {@return {@code 95 % at most 1 %, clopper-pearson}} */
    @Override
    public String toString() {
      return percent(level) + "at most " + high + ", " + method;
    }
  }

  /**
   * No range can be given.
   *
   * @param reason why not, such as {@code one value has no spread}
   */
  record Undefined<V>(String reason) implements ConfidenceInterval<V> {
    @Override
    public <W> ConfidenceInterval<W> map(Function<? super V, ? extends W> unit) {
      return new Undefined<>(reason);
    }

    /** {@return {@code no interval: one value has no spread}} */
    @Override
    public String toString() {
      return "no interval: " + reason;
    }
  }

  private static String percent(double level) {
    return Ratio.of(level) + " ";
  }

  private static void requireLevel(double level) {
    Problems.of("confidence level")
        .rejectIf(
            !(level > 0 && level < 1), "must lie between 0 and 1, such as 0.95 (was " + level + ")")
        .throwIfAny();
  }
}
