package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.MtbfInterval;
import io.monitoringstrategy.kpi.statistics.Termination;
import io.monitoringstrategy.value.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Time between failures: how long something runs, and how often it stops.
 *
 * <p>Systems pool by adding up their times and failures, {@code sum T / sum r}; the mean of their
 * MTBFs would be another, meaningless number.
 *
 * @param upTime time in operation
 * @param downTime time out of operation
 * @param failures how many began; outages that overlap or touch are one
 */
public record Mtbf(Duration upTime, Duration downTime, long failures) {
  private static final String NO_FAILURE =
      "no failure began in the window: only a lower bound exists";

  /**
   * Checks the signs.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one of the three is negative
   */
  public Mtbf {
    Problems.of("MTBF")
        .rejectIf(upTime.isNegative(), "the up time must not be negative (was " + upTime + ")")
        .rejectIf(
            downTime.isNegative(), "the down time must not be negative (was " + downTime + ")")
        .rejectIf(failures < 0, "failures must not be negative (was " + failures + ")")
        .throwIfAny();
  }

  /** {@return both systems taken together} */
  public Mtbf and(Mtbf other) {
    return new Mtbf(
        upTime.plus(other.upTime), downTime.plus(other.downTime), failures + other.failures);
  }

  /**
   * {@return up time over failures, with the chi-square interval of a time-terminated observation;
   * without a failure undefined, but for its lower bound}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Duration> operational(double level) {
    return over(upTime, level);
  }

  /**
   * {@return the whole time over failures, which is what a calendar shows between two failures}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Duration> calendar(double level) {
    return over(upTime.plus(downTime), level);
  }

  /** {@return failures over up time in hours; undefined without up time} */
  public Measurement<Double> failuresPerHour() {
    double hours = millis(upTime) / Duration.ofHours(1).toMillis();
    return hours == 0
        ? Measurement.undefined("there is no up time")
        : Measurement.measured(
            failures / hours,
            failures,
            ConfidenceInterval.undefined("see the interval of the MTBF"));
  }

  /** {@return the mean time from one failure's start to the next; undefined for fewer than two} */
  public static Measurement<Duration> meanGap(List<Instant> failureStarts) {
    List<Instant> sorted = failureStarts.stream().sorted().toList();
    int gaps = sorted.size() - 1;
    if (gaps < 1) {
      return Measurement.undefined("fewer than two failures have no time between them");
    }
    double span = millis(Duration.between(sorted.get(0), sorted.get(gaps)));
    return Measurement.measured(
        DurationSample.duration(span / gaps),
        gaps,
        ConfidenceInterval.undefined("no interval is given for gaps"));
  }

  private Measurement<Duration> over(Duration time, double level) {
    double millis = millis(time);
    if (millis == 0) {
      return Measurement.undefined("there is no time in operation");
    }
    if (failures == 0) {
      return new Measurement.Undefined<>(
          NO_FAILURE,
          MtbfInterval.lowerBound(millis, 0, level, Termination.TIME).map(DurationSample::duration),
          List.of());
    }
    return Measurement.measured(
            millis / failures,
            failures,
            MtbfInterval.twoSided(millis, failures, level, Termination.TIME))
        .map(DurationSample::duration);
  }

  private static double millis(Duration duration) {
    return duration.getSeconds() * 1e3 + duration.getNano() / 1e6;
  }
}
