package io.monitoringstrategy.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A measured value that says how sure it is, or why there is none.
 *
 * <pre>{@code
 * if (mttr instanceof Measurement.Measured<Duration> measured) {
 *   show(measured.value(), measured.n(), measured.interval());
 * } else if (mttr instanceof Measurement.Undefined<Duration> undefined) {
 *   show(undefined.reason());
 * }
 * }</pre>
 *
 * @param <V> the measured quantity, such as a duration or a ratio
 */
public sealed interface Measurement<V> {

  /** {@return the value, or empty if it is undefined} */
  Optional<V> value();

  /** {@return on how many observations it rests; 0 if there is none} */
  long n();

  /** {@return how sure it is; even an undefined value can have a lower bound} */
  ConfidenceInterval<V> interval();

  /** {@return what a reader of the number has to know, in words} */
  List<String> caveats();

  /** {@return the same measurement in another unit; {@code unit} must keep the order} */
  <W> Measurement<W> map(Function<? super V, ? extends W> unit);

  /** {@return the same measurement with one more thing to know} */
  Measurement<V> withCaveat(String caveat);

  /**
   * {@return the value}
   *
   * @throws NoSuchElementException with the reason, if it is undefined
   */
  default V orElseThrow() {
    if (this instanceof Undefined<V> undefined) {
      throw new NoSuchElementException("undefined: " + undefined.reason());
    }
    return value().orElseThrow();
  }

  /** {@return a measured value without caveats; undefined where it is beyond what a number can be} */
  static <V> Measurement<V> measured(V value, long n, ConfidenceInterval<V> interval) {
    return measured(value, n, interval, List.of());
  }

  private static <V> Measurement<V> measured(
      V value, long n, ConfidenceInterval<V> interval, List<String> caveats) {
    return FiniteNumber.is(value)
        ? new Measured<>(value, n, interval, caveats)
        : new Undefined<>(
            FiniteNumber.BEYOND, ConfidenceInterval.undefined(FiniteNumber.BEYOND), caveats);
  }

  /** {@return no value, and why} */
  static <V> Measurement<V> undefined(String reason) {
    return new Undefined<>(reason, ConfidenceInterval.undefined(reason), List.of());
  }

  /**
   * A value.
   *
   * @param number the value
   * @param n on how many observations it rests
   * @param interval how sure it is
   * @param caveats what a reader has to know
   */
  record Measured<V>(V number, long n, ConfidenceInterval<V> interval, List<String> caveats)
      implements Measurement<V> {
    /**
     * Checks the value and copies the caveats.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException if it is no number
     */
    public Measured {
      FiniteNumber.require("measured value", number);
      caveats = List.copyOf(caveats);
    }

    @Override
    public Optional<V> value() {
      return Optional.of(number);
    }

    @Override
    public <W> Measurement<W> map(Function<? super V, ? extends W> unit) {
      return Measurement.measured(unit.apply(number), n, interval.map(unit), caveats);
    }

    @Override
    public Measurement<V> withCaveat(String caveat) {
      return new Measured<>(number, n, interval, append(caveats, caveat));
    }

    /** {@return value, sample size and interval: {@code PT34M (n = 6; 95 % PT17M to PT58M, bca-bootstrap)}} */
    @Override
    public String toString() {
      return number + " (n = " + n + "; " + interval + ")";
    }
  }

  /**
   * No value.
   *
   * @param reason why not, such as {@code no incident was acknowledged}
   * @param interval what can be said all the same, such as a lower bound
   * @param caveats what a reader has to know
   */
  record Undefined<V>(String reason, ConfidenceInterval<V> interval, List<String> caveats)
      implements Measurement<V> {
    /** Copies the caveats. */
    public Undefined {
      caveats = List.copyOf(caveats);
    }

    @Override
    public Optional<V> value() {
      return Optional.empty();
    }

    @Override
    public long n() {
      return 0;
    }

    @Override
    public <W> Measurement<W> map(Function<? super V, ? extends W> unit) {
      return new Undefined<>(reason, interval.map(unit), caveats);
    }

    @Override
    public Measurement<V> withCaveat(String caveat) {
      return new Undefined<>(reason, interval, append(caveats, caveat));
    }

    /** {@return {@code undefined: no incident was acknowledged}} */
    @Override
    public String toString() {
      return "undefined: " + reason;
    }
  }

  private static List<String> append(List<String> caveats, String caveat) {
    List<String> all = new ArrayList<>(caveats);
    all.add(caveat);
    return all;
  }
}
