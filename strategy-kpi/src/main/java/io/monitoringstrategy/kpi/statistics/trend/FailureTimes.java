package io.monitoringstrategy.kpi.statistics.trend;

import io.monitoringstrategy.kpi.statistics.Termination;
import io.monitoringstrategy.value.Problems;
import java.util.Arrays;

/**
 * When failures came, as time in operation since the start of the observation.
 *
 * <p>{@code FailureTimes.until(1500, 5, 40, 43, 175)} was observed for 1,500 hours; {@code
 * FailureTimes.untilLast(5, 40, 43, 175)} only until its fourth failure. Any unit will do.
 */
public final class FailureTimes {
  private final double[] times;
  private final double end;
  private final Termination termination;

  private FailureTimes(double[] times, double end, Termination termination) {
    this.times = times;
    this.end = end;
    this.termination = termination;
  }

  /**
   * {@return failures of an observation that ended at a fixed time}
   *
   * @param end when it ended, above 0
   * @param times when failures came, from 0 to {@code end}, in any order
   */
  public static FailureTimes until(double end, double... times) {
    Problems.of("failure times")
        .rejectIf(
            !(end > 0) || Double.isInfinite(end),
            "the end must be a time above 0 (was " + end + ")")
        .throwIfAny();
    return of(times.clone(), end, Termination.TIME);
  }

  /**
   * {@return failures of an observation that ended with the last of them}
   *
   * @param times when failures came, from 0, in any order
   */
  public static FailureTimes untilLast(double... times) {
    double end = Arrays.stream(times).max().orElse(0);
    return of(times.clone(), end, Termination.FAILURE);
  }

  private static FailureTimes of(double[] times, double end, Termination termination) {
    Arrays.sort(times);
    for (double time : times) {
      Problems.of("failure times")
          .rejectIf(
              !(time >= 0 && time <= end) || Double.isInfinite(time),
              "every failure must lie between 0 and the end, " + end + " (one is at " + time + ")")
          .throwIfAny();
    }
    return new FailureTimes(times, end, termination);
  }

  /** {@return how many failures there were} */
  public int n() {
    return times.length;
  }

  /** {@return when the observation ended} */
  public double end() {
    return end;
  }

  /** {@return what ended it} */
  public Termination termination() {
    return termination;
  }

  /** {@return the times in ascending order} */
  public double[] toArray() {
    return times.clone();
  }

  /** {@return the times from each failure to the next, the first from the start} */
  double[] gaps() {
    double[] gaps = new double[times.length];
    for (int i = 0; i < times.length; i++) {
      gaps[i] = i == 0 ? times[0] : times[i] - times[i - 1];
    }
    return gaps;
  }

  /**
   * {@return the sum of ln(T/t)}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a failure came at time 0
   */
  double logsToEnd() {
    Problems.of("failure times")
        .rejectIf(
            times.length > 0 && times[0] == 0,
            "a power law takes failures after time 0: the first one has no logarithm")
        .throwIfAny();
    double sum = 0;
    for (double time : times) {
      sum += Math.log(end / time);
    }
    return sum;
  }
}
