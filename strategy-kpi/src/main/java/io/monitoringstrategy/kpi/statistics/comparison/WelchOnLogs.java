package io.monitoringstrategy.kpi.statistics.comparison;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.Moments;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.kpi.statistics.TestResult;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;

/**
 * By what factor typical durations changed: Welch's t test on logarithms, and the ratio of the
 * geometric means.
 *
 * <p>Durations that are roughly log-normal differ by factors, not by minutes: {@code 0.32} says that
 * the typical one takes a third of the time it took before. Source: Welch (1947).
 */
public final class WelchOnLogs {
  private static final String METHOD = "welch-on-logs";

  private final Moments before;
  private final Moments after;

  private WelchOnLogs(Moments before, Moments after) {
    this.before = before;
    this.after = after;
  }

  /**
   * {@return the test of these two samples}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a value is 0 or less
   */
  public static WelchOnLogs of(Sample before, Sample after) {
    return new WelchOnLogs(
        Moments.ofLogs("values before", before.toArray()),
        Moments.ofLogs("values after", after.toArray()));
  }

  /** {@return the two-sided test; untestable for fewer than two values on a side or without spread} */
  public TestResult twoSided() {
    if (isUntestable()) {
      return TestResult.untestable(METHOD, reason());
    }
    TTest.Result result = result();
    return TestResult.tested(METHOD, result.getStatistic(), result.getPValue());
  }

  /** {@return the degrees of freedom by Welch and Satterthwaite; empty if untestable} */
  public OptionalDouble degreesOfFreedom() {
    return isUntestable()
        ? OptionalDouble.empty()
        : OptionalDouble.of(result().getDegreesOfFreedom());
  }

  /**
   * {@return the geometric mean after over the one before, below 1 if durations became shorter, with
   * the t interval on logarithms}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Double> ratio(double level) {
    if (before.n() == 0 || after.n() == 0) {
      return Measurement.undefined(reason());
    }
    double change = after.mean().orElseThrow() - before.mean().orElseThrow();
    return Measurement.measured(change, before.n() + after.n(), interval(change, level))
        .map(log -> Math.max(Double.MIN_VALUE, Math.min(Math.exp(log), Double.MAX_VALUE)));
  }

  /** {@return the pooled standard deviation of the logarithms; empty for fewer than three values} */
  OptionalDouble deviation() {
    long degrees = before.n() + after.n() - 2;
    if (degrees < 1) {
      return OptionalDouble.empty();
    }
    double squares = before.variance().orElse(0) * (before.n() - 1)
        + after.variance().orElse(0) * (after.n() - 1);
    return OptionalDouble.of(Math.sqrt(squares / degrees));
  }

  private ConfidenceInterval<Double> interval(double change, double level) {
    if (isUntestable()) {
      return ConfidenceInterval.undefined(reason());
    }
    double error = Math.sqrt(error(before) + error(after));
    double half = error
        * TDistribution.of(result().getDegreesOfFreedom())
            .inverseSurvivalProbability((1 - level) / 2);
    return ConfidenceInterval.between(level, METHOD, change - half, change + half);
  }

  private TTest.Result result() {
    return TTest.withDefaults()
        .with(DataDispersion.HETEROSCEDASTIC)
        .test(
            before.mean().orElseThrow(),
            before.variance().orElseThrow(),
            before.n(),
            after.mean().orElseThrow(),
            after.variance().orElseThrow(),
            after.n());
  }

  private boolean isUntestable() {
    return before.n() < 2 || after.n() < 2 || error(before) + error(after) == 0;
  }

  private String reason() {
    if (before.n() == 0 || after.n() == 0) {
      return before.n() == 0 ? "there is no value before" : "there is no value after";
    }
    return before.n() < 2 || after.n() < 2
        ? "one value has no spread"
        : "the values on each side are all equal: their spread says nothing";
  }

  private static double error(Moments side) {
    return side.variance().orElse(0) / side.n();
  }
}
