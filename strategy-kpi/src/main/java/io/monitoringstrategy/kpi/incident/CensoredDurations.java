package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long incidents take when some are still open, and their end lies beyond what is known.
 *
 * <p>Leaving the open ones out is optimistic, because the long ones are the ones still open: of six
 * incidents with two open, the mean of the closed is 40 minutes, the exposure estimate 63.75. Source:
 * Kaplan and Meier (1958); Lawless, Statistical Models and Methods for Lifetime Data, chapter 3.
 */
public final class CensoredDurations {
  private static final String NONE_CLOSED = "no incident is closed";
  private static final String NO_INTERVAL = "no interval is given for durations with open ends";

  /**
   * One duration.
   *
   * @param soFar how long it lasted, or has lasted so far
   * @param closed whether it is over
   */
  public record Observed(Duration soFar, boolean closed) {}

  /**
   * The share of incidents that last longer than a time.
   *
   * @param time the time
   * @param survival the share, in [0, 1]
   */
  public record Survival(Duration time, double survival) {}

  private final double[] closed;
  private final double[] open;

  private CensoredDurations(double[] closed, double[] open) {
    this.closed = closed;
    this.open = open;
  }

  /**
   * {@return what these durations tell}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative
   */
  public static CensoredDurations of(List<Observed> durations) {
    return ofMillis(millis(durations, true), millis(durations, false));
  }

  /** {@return what these durations in milliseconds tell; the arrays are put in order} */
  static CensoredDurations ofMillis(double[] closed, double[] open) {
    Arrays.sort(closed);
    Arrays.sort(open);
    Problems.of("durations")
        .rejectIf(at(closed, 0) < 0 || at(open, 0) < 0, "must not be negative")
        .throwIfAny();
    return new CensoredDurations(closed, open);
  }

  /** {@return how many are closed} */
  public long closed() {
    return closed.length;
  }

  /** {@return the mean of the closed ones alone, which flatters} */
  public Measurement<Duration> closedOnlyMean() {
    return DurationSample.ofMillis(closed).mean();
  }

  /**
   * {@return the sum of all durations, open ones included, over the number closed: the maximum
   * likelihood mean where incidents end at a constant rate; undefined if none is closed}
   */
  public Measurement<Duration> exposureMean() {
    if (closed.length == 0) {
      return Measurement.undefined(NONE_CLOSED);
    }
    double exposure = Arrays.stream(closed).sum() + Arrays.stream(open).sum();
    return Measurement.measured(
            DurationSample.duration(exposure / closed.length),
            closed.length,
            ConfidenceInterval.<Duration>undefined(NO_INTERVAL))
        .withCaveat("exponential estimate: the time of all incidents, " + open.length
            + " still open, over the number closed");
  }

  /** {@return the Kaplan-Meier survival at every distinct duration, in ascending order} */
  public List<Survival> survival() {
    List<Survival> curve = new ArrayList<>();
    for (Walk walk = new Walk(); walk.next(); ) {
      curve.add(new Survival(DurationSample.duration(walk.time), walk.survival));
    }
    return curve;
  }

  /** {@return the first time by which at least half are over; undefined if fewer ever are} */
  public Measurement<Duration> median() {
    for (Walk walk = new Walk(); walk.next(); ) {
      // Every step divides once and multiplies once, each off by half an ulp at most: so far above
      // the half may a survival come out that is the half.
      if (walk.survival <= 0.5 + walk.steps * Math.ulp(0.5)) {
        return Measurement.measured(
                DurationSample.duration(walk.time),
                (long) closed.length + open.length,
                ConfidenceInterval.<Duration>undefined(NO_INTERVAL))
            .withCaveat("Kaplan-Meier estimate: " + open.length
                + " still open, which last longer than they have so far");
      }
    }
    return Measurement.undefined("fewer than half of the incidents are closed");
  }

  /** {@return the area under the survival curve up to the longest duration seen} */
  public Measurement<Duration> restrictedMean() {
    if (closed.length + open.length == 0) {
      return Measurement.undefined("there is no incident");
    }
    double area = 0;
    double survival = 1;
    double from = 0;
    for (Walk walk = new Walk(); walk.next(); ) {
      area += survival * (walk.time - from);
      survival = walk.survival;
      from = walk.time;
    }
    return Measurement.measured(
        DurationSample.duration(area),
        (long) closed.length + open.length,
        ConfidenceInterval.undefined(NO_INTERVAL));
  }

  private static double[] millis(List<Observed> durations, boolean whetherClosed) {
    return durations.stream()
        .filter(each -> each.closed() == whetherClosed)
        .map(Observed::soFar)
        .mapToDouble(soFar -> soFar.getSeconds() * 1e3 + soFar.getNano() / 1e6)
        .toArray();
  }

  private static double at(double[] times, int index) {
    return index < times.length ? times[index] : Double.POSITIVE_INFINITY;
  }

  /** Goes down the survival curve, one distinct duration at a time. */
  private final class Walk {
    private double time;
    private double survival = 1;
    private int steps;
    private int ended;
    private int lost;

    boolean next() {
      double atRisk = closed.length - ended + (open.length - lost);
      if (atRisk == 0) {
        return false;
      }
      time = Math.min(at(closed, ended), at(open, lost));
      int before = ended;
      while (at(closed, ended) == time) {
        ended++;
      }
      while (at(open, lost) == time) {
        lost++;
      }
      survival *= (atRisk - (ended - before)) / atRisk;
      steps++;
      return true;
    }
  }
}
