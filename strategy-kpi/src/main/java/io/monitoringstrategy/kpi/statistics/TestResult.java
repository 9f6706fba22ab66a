package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.value.Problems;
import java.util.Optional;

/**
 * What a test of significance found, under its own name, or why it could not be made.
 *
 * <p>Two tests of one question can disagree; hence the name. A small p says that chance alone would
 * rarely do this, not that the effect is large.
 */
public sealed interface TestResult {

  /** {@return the test, such as {@code mann-whitney-exact}} */
  String method();

  /** {@return the probability of a result at least this extreme by chance alone; empty if untestable} */
  Optional<Double> p();

  /** {@return the test statistic; empty if untestable} */
  Optional<Double> statistic();

  /** {@return whether p lies strictly below alpha; never if untestable} */
  default boolean isSignificant(double alpha) {
    return p().filter(value -> value < alpha).isPresent();
  }

  /** {@return a test that was made} */
  static TestResult tested(String method, double statistic, double p) {
    return new Tested(method, statistic, p);
  }

  /** {@return a test that could not be made, and why} */
  static TestResult untestable(String method, String reason) {
    return new Untestable(method, reason);
  }

  /**
   * A test that was made.
   *
   * @param method the test
   * @param value its statistic
   * @param probability p, from 0 to 1
   */
  record Tested(String method, double value, double probability) implements TestResult {
    /**
     * Checks the numbers.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException if one is not finite, or p outside 0..1
     */
    public Tested {
      Problems.of(method)
          .rejectIf(!Double.isFinite(value), "the statistic must be finite (was " + value + ")")
          .rejectIf(
              !(probability >= 0 && probability <= 1),
              "p must lie between 0 and 1 (was " + probability + ")")
          .throwIfAny();
    }

    @Override
    public Optional<Double> p() {
      return Optional.of(probability);
    }

    @Override
    public Optional<Double> statistic() {
      return Optional.of(value);
    }

    /** {@return {@code p = 0.0728 (mann-whitney-exact)}} */
    @Override
    public String toString() {
      return "p = " + SmallNumber.text(probability) + " (" + method + ")";
    }
  }

  /**
   * A test that could not be made.
   *
   * @param method the test
   * @param reason why not
   */
  record Untestable(String method, String reason) implements TestResult {
    @Override
    public Optional<Double> p() {
      return Optional.empty();
    }

    @Override
    public Optional<Double> statistic() {
      return Optional.empty();
    }

    /** {@return {@code untestable: no value before (mann-whitney-exact)}} */
    @Override
    public String toString() {
      return "untestable: " + reason + " (" + method + ")";
    }
  }
}
