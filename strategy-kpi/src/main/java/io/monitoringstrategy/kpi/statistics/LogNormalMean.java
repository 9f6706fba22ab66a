package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of log-normal values, {@code exp(mu + s^2/2)}, from their logarithms.
 *
 * <p>Where durations are log-normal, this estimates their mean better than their plain average, which
 * hangs on the one longest of them, and its interval is never negative. The interval is Cox's, with
 * the normal quantile, or modified with Student's, which covers better for few values. Source: Olsson
 * (2005), Journal of Statistics Education 13.
 */
public final class LogNormalMean {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final Moments logs;

  private LogNormalMean(Moments logs) {
    this.logs = logs;
  }

  /**
   * {@return the estimate from these values}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is 0 or less, or not finite
   */
  public static LogNormalMean of(double... values) {
    return new LogNormalMean(Moments.ofLogs("log-normal mean", values));
  }

  /**
   * {@return the mean with Cox's interval; undefined for fewer than two values}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Double> cox(double level) {
    return with("cox", level, NORMAL.inverseSurvivalProbability(tail(level)));
  }

  /**
   * {@return the mean with Cox's interval and Student's quantile; undefined for fewer than two values}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Double> modifiedCox(double level) {
    double tail = tail(level);
    return logs.n() < 2
        ? tooFew()
        : with(
            "modified-cox",
            level,
            TDistribution.of((double) logs.n() - 1).inverseSurvivalProbability(tail));
  }

  private Measurement<Double> with(String method, double level, double quantile) {
    if (logs.n() < 2) {
      return tooFew();
    }
    double variance = logs.variance().orElseThrow();
    double centre = logs.mean().orElseThrow() + variance / 2;
    if (variance == 0) {
      return measured(
          Math.exp(centre),
          ConfidenceInterval.undefined("the values are all equal: their spread says nothing"));
    }
    double n = logs.n();
    double half = quantile * Math.sqrt(variance / n + variance * variance / (2 * (n - 1)));
    double high = Math.exp(centre + half);
    return measured(
        Math.exp(centre),
        Double.isInfinite(high)
            ? ConfidenceInterval.undefined("the values spread too far")
            : ConfidenceInterval.between(level, method, Math.exp(centre - half), high));
  }

  private Measurement<Double> measured(double value, ConfidenceInterval<Double> interval) {
    return Double.isInfinite(value)
        ? Measurement.undefined("the values spread too far")
        : Measurement.measured(value, logs.n(), interval);
  }

  private Measurement<Double> tooFew() {
    return Measurement.undefined(
        logs.n() == 0 ? "there is no value" : "the spread of one value is unknown");
  }

  private static double tail(double level) {
    Problems.of("log-normal mean")
        .rejectIf(
            !(level > 0 && level < 1), "the level must lie between 0 and 1 (was " + level + ")")
        .throwIfAny();
    return (1 - level) / 2;
  }
}
