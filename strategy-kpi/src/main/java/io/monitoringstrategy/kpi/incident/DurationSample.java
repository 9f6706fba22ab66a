package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.QuantileMethod;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.value.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How long something took, many times: mean, median, percentiles and geometric mean, each with its
 * interval.
 *
 * <p>One incident of eight hours moves the mean of ten from 26 minutes to 71 and leaves the median
 * where it was, so no one of them is the whole story. Durations are kept to the millisecond.
 */
public final class DurationSample {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double DEFAULT_LEVEL = 0.95;
  private static final double LONGEST = Long.MAX_VALUE / 2.0;

  private final Sample millis;
  private final double level;
  private final List<String> caveats;

  private DurationSample(Sample millis, double level, List<String> caveats) {
    this.millis = millis;
    this.level = level;
    this.caveats = List.copyOf(caveats);
  }

  /**
   * {@return the sample of these durations, at a confidence level of 95 %}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative
   */
  public static DurationSample of(Collection<Duration> durations) {
    return ofMillis(durations.stream().mapToDouble(DurationSample::toMillis).toArray());
  }

  static DurationSample ofMillis(double... millis) {
    Sample sample = Sample.of(millis);
    Problems.of("durations")
        .rejectIf(sample.atLeast(0).n() < sample.n(), "must not be negative")
        .throwIfAny();
    return new DurationSample(sample, DEFAULT_LEVEL, List.of());
  }

  /** {@return the same durations, measured at another confidence level in (0, 1)} */
  public DurationSample withLevel(double confidence) {
    Problems.of("confidence level")
        .rejectIf(
            !(confidence > 0 && confidence < 1),
            "must lie between 0 and 1 (was " + confidence + ")")
        .throwIfAny();
    return new DurationSample(millis, confidence, caveats);
  }

  /** {@return the durations in milliseconds, as comparisons and tests take them} */
  public Sample millis() {
    return millis;
  }

  /** {@return how many durations there are} */
  public int n() {
    return millis.n();
  }

  /**
   * {@return the mean, with the BCa bootstrap interval up to 10,000 durations and the t interval
   * above; undefined if there is no duration}
   */
  public Measurement<Duration> mean() {
    return inTime(millis.mean(level));
  }

  /** {@return the median by linear interpolation, with the interval of its order statistics} */
  public Measurement<Duration> median() {
    return percentile(0.5);
  }

  /** {@return the duration that nine in ten stay below} */
  public Measurement<Duration> p90() {
    return percentile(0.9);
  }

  /** {@return the duration that nineteen in twenty stay below} */
  public Measurement<Duration> p95() {
    return percentile(0.95);
  }

  /**
   * {@return a percentile by linear interpolation (type 7), with the interval of its order statistics}
   *
   * @param share which one, in (0, 1): 0.95 is p95
   */
  public Measurement<Duration> percentile(double share) {
    return inTime(millis.quantile(share, level));
  }

  /**
   * {@return a percentile by a method of choice}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no duration
   */
  public Duration percentile(double share, QuantileMethod method) {
    return duration(millis.quantile(share, method));
  }

  /**
   * {@return the geometric mean with the t interval on logarithms, the honest centre of log-normal
   * repair times; undefined if a duration is zero}
   */
  public Measurement<Duration> geometricMean() {
    return inTime(
        millis.isPositive()
            ? millis.geometricMean(level)
            : Measurement.undefined("a duration of zero has no logarithm"));
  }

  /** {@return the mean after a share of the durations is cut off at each end} */
  public Measurement<Duration> trimmedMean(double share) {
    return inTime(millis.trimmedMean(share));
  }

  /** {@return the standard deviation with n - 1 in the denominator} */
  public Measurement<Duration> standardDeviation() {
    return inTime(millis.standardDeviation());
  }

  /** {@return only the durations that are at least this long, so that flaps do not flatter a mean} */
  public DurationSample atLeast(Duration least) {
    return new DurationSample(millis.atLeast(toMillis(least)), level, caveats);
  }

  /** {@return the same durations, whose measurements say one more thing} */
  DurationSample withCaveat(String caveat) {
    List<String> all = new ArrayList<>(caveats);
    all.add(caveat);
    return new DurationSample(millis, level, all);
  }

  private Measurement<Duration> inTime(Measurement<Double> measured) {
    Measurement<Duration> result = inRange(measured).map(DurationSample::duration);
    for (String caveat : caveats) {
      result = result.withCaveat(caveat);
    }
    return result;
  }

  /** What is longer than a length of time can be is undefined, not the longest there is. */
  private static Measurement<Double> inRange(Measurement<Double> measured) {
    if (measured.value().filter(value -> value > LONGEST).isPresent()) {
      return Measurement.undefined("it is beyond the range of times");
    }
    boolean reachesBeyond = measured.interval() instanceof ConfidenceInterval.TwoSided<Double> both
        && both.high() > LONGEST;
    return reachesBeyond
        ? Measurement.measured(
            measured.orElseThrow(),
            measured.n(),
            ConfidenceInterval.undefined("its upper end is beyond the range of times"))
        : measured;
  }

  /** {@return milliseconds with a fraction as a duration, to the nanosecond} */
  static Duration duration(double millis) {
    long whole = (long) Math.floor(millis);
    return Duration.ofMillis(whole).plusNanos(Math.round((millis - whole) * NANOS_PER_MILLI));
  }

  private static double toMillis(Duration duration) {
    return duration.getSeconds() * 1e3 + duration.getNano() / NANOS_PER_MILLI;
  }
}
