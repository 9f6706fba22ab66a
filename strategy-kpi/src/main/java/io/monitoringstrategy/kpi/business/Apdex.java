package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/**
 * How satisfied users are with response times: {@code (satisfied + tolerating / 2) / all}.
 *
 * <pre>{@code
 * Apdex.ofSamples(Duration.ofMillis(500), responses).score();   // 0.6
 * }</pre>
 *
 * <p>Up to the threshold T a user is satisfied, up to 4T tolerating, then frustrated; both ends included.
 * Source: Apdex technical specification 1.1.
 *
 * @param satisfied how many samples, not negative
 * @param tolerating how many samples, not negative
 * @param frustrated how many samples, not negative
 */
public record Apdex(long satisfied, long tolerating, long frustrated) {
  private static final long FRUSTRATION = 4;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * Checks the counts.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative
   */
  public Apdex {
    Problems.of("Apdex")
        .rejectIf(
            satisfied < 0 || tolerating < 0 || frustrated < 0,
            "counts must not be negative (were " + satisfied + ", " + tolerating + ", " + frustrated
                + ")")
        .throwIfAny();
  }

  /**
   * {@return the counts of these response times}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the threshold is not above 0 or a time is
   *     negative
   */
  public static Apdex ofSamples(Duration threshold, Iterable<Duration> samples) {
    Problems problems = Problems.of("Apdex")
        .rejectIf(
            threshold.isZero() || threshold.isNegative(),
            "the threshold must be above 0 (was " + threshold + ")");
    Duration limit = threshold.multipliedBy(FRUSTRATION);
    long[] counts = new long[3];
    for (Duration sample : samples) {
      problems.rejectIf(
          sample.isNegative(), "a response takes no negative time (was " + sample + ")");
      counts[sample.compareTo(threshold) <= 0 ? 0 : sample.compareTo(limit) <= 0 ? 1 : 2]++;
    }
    problems.throwIfAny();
    return new Apdex(counts[0], counts[1], counts[2]);
  }

  /** {@return both counted together} */
  public Apdex and(Apdex other) {
    return new Apdex(
        Math.addExact(satisfied, other.satisfied),
        Math.addExact(tolerating, other.tolerating),
        Math.addExact(frustrated, other.frustrated));
  }

  /** {@return the score from 0 to 1; undefined without a sample} */
  public Measurement<Ratio> score() {
    long n = Math.addExact(Math.addExact(satisfied, tolerating), frustrated);
    if (n == 0) {
      return Measurement.undefined("no samples");
    }
    BigDecimal sum = BigDecimal.valueOf(satisfied)
        .add(BigDecimal.valueOf(tolerating).divide(TWO, MathContext.DECIMAL128));
    return Measurement.measured(
        Ratio.of(sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128)),
        n,
        ConfidenceInterval.undefined("users who wait together do not judge independently"));
  }
}
