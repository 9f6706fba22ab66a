package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  private final List<Observed> observed;

  private CensoredDurations(List<Observed> observed) {
    this.observed = observed;
  }

  /**
   * {@return what these durations tell}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative
   */
  public static CensoredDurations of(List<Observed> durations) {
    Problems.of("durations")
        .rejectIf(
            durations.stream().anyMatch(each -> each.soFar().isNegative()), "must not be negative")
        .throwIfAny();
    return new CensoredDurations(
        durations.stream().sorted(Comparator.comparing(Observed::soFar)).toList());
  }

  /** {@return how many are closed} */
  public long closed() {
    return observed.stream().filter(Observed::closed).count();
  }

  /** {@return the mean of the closed ones alone, which flatters} */
  public Measurement<Duration> closedOnlyMean() {
    return DurationSample.of(
            observed.stream().filter(Observed::closed).map(Observed::soFar).toList())
        .mean();
  }

  /**
   * {@return the sum of all durations, open ones included, over the number closed: the maximum
   * likelihood mean where incidents end at a constant rate; undefined if none is closed}
   */
  public Measurement<Duration> exposureMean() {
    long closed = closed();
    if (closed == 0) {
      return Measurement.undefined(NONE_CLOSED);
    }
    double exposure =
        observed.stream().mapToDouble(each -> millis(each.soFar())).sum();
    return Measurement.measured(
        DurationSample.duration(exposure / closed),
        closed,
        ConfidenceInterval.undefined(NO_INTERVAL));
  }

  /** {@return the Kaplan-Meier survival at every distinct duration, in ascending order} */
  public List<Survival> survival() {
    Map<Duration, long[]> endsAndLosses = new TreeMap<>();
    for (Observed each : observed) {
      endsAndLosses.computeIfAbsent(each.soFar(), time -> new long[2])[each.closed() ? 0 : 1]++;
    }
    List<Survival> curve = new ArrayList<>();
    long atRisk = observed.size();
    double survival = 1;
    for (Map.Entry<Duration, long[]> entry : endsAndLosses.entrySet()) {
      long[] counts = entry.getValue();
      survival *= 1 - (double) counts[0] / atRisk;
      curve.add(new Survival(entry.getKey(), survival));
      atRisk -= Arrays.stream(counts).sum();
    }
    return curve;
  }

  /** {@return the first time by which at least half are over; undefined if fewer ever are} */
  public Measurement<Duration> median() {
    return survival().stream()
        .filter(point -> point.survival() <= 0.5)
        .findFirst()
        .map(point -> Measurement.measured(
            point.time(), observed.size(), ConfidenceInterval.<Duration>undefined(NO_INTERVAL)))
        .orElseGet(() -> Measurement.undefined("fewer than half of the incidents are closed"));
  }

  /** {@return the area under the survival curve up to the longest duration seen} */
  public Measurement<Duration> restrictedMean() {
    if (observed.isEmpty()) {
      return Measurement.undefined("there is no incident");
    }
    double area = 0;
    double survival = 1;
    double from = 0;
    for (Survival point : survival()) {
      double to = millis(point.time());
      area += survival * (to - from);
      survival = point.survival();
      from = to;
    }
    return Measurement.measured(
        DurationSample.duration(area), observed.size(), ConfidenceInterval.undefined(NO_INTERVAL));
  }

  private static double millis(Duration duration) {
    return duration.getSeconds() * 1e3 + duration.getNano() / 1e6;
  }
}
