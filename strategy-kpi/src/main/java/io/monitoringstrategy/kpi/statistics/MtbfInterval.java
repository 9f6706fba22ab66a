package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.value.Problems;

/**
 * How sure a mean time between failures is that was observed as {@code r} failures in a time
 * {@code T}, when failures come at a constant rate.
 *
 * <p>Two-sided: {@code 2T / chi2(1 - a/2; 2r + 2)} to {@code 2T / chi2(a/2; 2r)}. Without a failure
 * there is no upper end. Where a failure ended the observation, both sides have {@code 2r} degrees of
 * freedom. Times are in any unit and so are the results; a time of {@code r} gives the factors that
 * handbooks print. Source: NIST/SEMATECH e-Handbook 8.4.5.1.
 */
public final class MtbfInterval {
  private static final String METHOD = "chi-square";
  private static final String NO_TIME = "no time was observed";

  private MtbfInterval() {}

  /**
   * {@return the two-sided interval; without a failure only its lower end, {@code T / -ln(a/2)};
   * undefined if no time was observed}
   *
   * @param totalTime time observed in operation, not negative
   * @param failures how many were observed, at least one if a failure ended the observation
   * @param level the confidence level, in (0, 1)
   * @param termination what ended the observation
   */
  public static ConfidenceInterval<Double> twoSided(
      double totalTime, long failures, double level, Termination termination) {
    check(totalTime, failures, termination);
    if (totalTime == 0) {
      return ConfidenceInterval.undefined(NO_TIME);
    }
    double tail = (1 - level) / 2;
    double low = bound(totalTime, failures, tail, termination);
    if (failures == 0) {
      return ConfidenceInterval.atLeast(level, METHOD, low);
    }
    return ConfidenceInterval.between(level, METHOD, low, upper(totalTime, failures, tail));
  }

  /**
   * {@return the one-sided interval: at least {@code 2T / chi2(1 - a; 2r + 2)}, without a failure
   * {@code T / -ln(a)}; undefined if no time was observed}
   *
   * @param totalTime time observed in operation, not negative
   * @param failures how many were observed, at least one if a failure ended the observation
   * @param level the confidence level, in (0, 1)
   * @param termination what ended the observation
   */
  public static ConfidenceInterval<Double> lowerBound(
      double totalTime, long failures, double level, Termination termination) {
    check(totalTime, failures, termination);
    if (totalTime == 0) {
      return ConfidenceInterval.undefined(NO_TIME);
    }
    return ConfidenceInterval.atLeast(
        level, METHOD, bound(totalTime, failures, 1 - level, termination));
  }

  /**
   * {@return the other one-sided interval: at most {@code 2T / chi2(a; 2r)}; undefined if no time or no
   * failure was observed}
   *
   * @param totalTime time observed in operation, not negative
   * @param failures how many were observed, at least one if a failure ended the observation
   * @param level the confidence level, in (0, 1)
   * @param termination what ended the observation
   */
  public static ConfidenceInterval<Double> upperBound(
      double totalTime, long failures, double level, Termination termination) {
    check(totalTime, failures, termination);
    if (totalTime == 0 || failures == 0) {
      return ConfidenceInterval.undefined(
          totalTime == 0 ? NO_TIME : "without a failure there is no upper end");
    }
    return ConfidenceInterval.atMost(level, METHOD, upper(totalTime, failures, 1 - level));
  }

  private static double upper(double totalTime, long failures, double tail) {
    return 2 * totalTime / ChiSquare.below(2.0 * failures, tail);
  }

  private static double bound(
      double totalTime, long failures, double tail, Termination termination) {
    if (failures == 0) {
      return totalTime / -Math.log(tail);
    }
    double degrees = 2.0 * failures + (termination == Termination.TIME ? 2 : 0);
    return 2 * totalTime / ChiSquare.above(degrees, tail);
  }

  private static void check(double totalTime, long failures, Termination termination) {
    Problems.of("MTBF interval")
        .rejectIf(
            !(totalTime >= 0) || Double.isInfinite(totalTime),
            "the observed time must not be negative")
        .rejectIf(failures < 0, "failures must not be negative (was " + failures + ")")
        .rejectIf(
            failures == 0 && termination == Termination.FAILURE,
            "an observation that a failure ended has at least one failure")
        .throwIfAny();
  }
}
