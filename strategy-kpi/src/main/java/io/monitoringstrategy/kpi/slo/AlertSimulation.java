package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.ProportionInterval;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an alert would have done on errors that really happened.
 *
 * <pre>{@code
 * AlertSimulation simulation = AlertSimulation.of(errorsPerMinute, Duration.ofMinutes(1), List.of(new Span(60, 80)));
 * AlertSimulation.Outcome outcome = simulation.run(page, Objective.parse("99.9 %"));
 * outcome.precision();     // share of calls that met an incident
 * outcome.recall();        // share of incidents that were called
 * outcome.detections();    // how long each took
 * }</pre>
 *
 * <p>The series begins with a window's worth of no errors. It takes one pass over prefix sums whatever the
 * length of the windows.
 */
public final class AlertSimulation {
  /** Sums in binary are this sure: errors exactly at the threshold are not above it. */
  private static final double ROUNDING = 1e-9;

  private final double[] prefix;
  private final Duration slice;
  private final List<Span> incidents;

  private AlertSimulation(double[] prefix, Duration slice, List<Span> incidents) {
    this.prefix = prefix;
    this.slice = slice;
    this.incidents = incidents;
  }

  /**
   * Consecutive slices.
   *
   * @param from the first, from 0
   * @param to the first one after
   */
  public record Span(int from, int to) {
    /**
     * Checks the order.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException unless {@code 0 <= from < to}
     */
    public Span {
      Problems.of("span")
          .rejectIf(
              from < 0 || from >= to, "must go forward from 0 (was " + from + " to " + to + ")")
          .throwIfAny();
    }

    boolean overlaps(Span other) {
      return from < other.to && other.from < to;
    }
  }

  /**
   * What an alert did.
   *
   * @param calls when it fired
   * @param precision the share of its calls that met an incident; undefined without a call
   * @param recall the share of incidents that were called; undefined without an incident
   * @param detections how long each called incident had lasted by then; 0 if the alert was on already
   * @param resets how long it went on after each called incident ended
   */
  public record Outcome(
      List<Span> calls,
      Measurement<Ratio> precision,
      Measurement<Ratio> recall,
      List<Duration> detections,
      List<Duration> resets) {
    /** Copies the lists. */
    public Outcome {
      calls = List.copyOf(calls);
      detections = List.copyOf(detections);
      resets = List.copyOf(resets);
    }
  }

  /**
   * {@return the simulation on this series}
   *
   * @param errors the share of errors of each slice
   * @param slice how long a slice is, above 0
   * @param incidents what should have been called, one after the other
   * @throws io.monitoringstrategy.value.InvalidValueException with the first share outside 0..1, and
   *     incidents that overlap or reach beyond the series
   */
  public static AlertSimulation of(double[] errors, Duration slice, List<Span> incidents) {
    Problems problems = Problems.of("error series");
    double[] prefix = new double[errors.length + 1];
    for (int i = 0; i < errors.length; i++) {
      if (!(errors[i] >= 0 && errors[i] <= 1)) {
        problems.add(
            "slice " + i + " must have a share of errors from 0 to 1 (was " + errors[i] + ")");
        problems.throwIfAny();
      }
      prefix[i + 1] = prefix[i] + errors[i];
    }
    int last = 0;
    for (Span incident : incidents) {
      problems
          .rejectIf(incident.from() < last, incident + " begins before the one before it ends")
          .rejectIf(incident.to() > errors.length, incident + " ends after the series");
      last = incident.to();
    }
    problems.throwIfAny();
    return new AlertSimulation(prefix, Objective.positive(slice), List.copyOf(incidents));
  }

  /**
   * {@return what the alert would have done for the objective}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a window is no multiple of a slice
   */
  public Outcome run(BurnRateAlert alert, Objective objective) {
    int longSlices = slices(alert.longWindow());
    int shortSlices = slices(alert.shortWindow());
    double threshold = alert.threshold(objective) * (1 + ROUNDING);
    List<Span> calls = new ArrayList<>();
    int since = -1;
    for (int end = 1; end < prefix.length; end++) {
      boolean fires = objective.hasBudget()
          && mean(end, longSlices) > threshold
          && mean(end, shortSlices) > threshold;
      if (fires && since < 0) {
        since = end;
      } else if (!fires && since >= 0) {
        calls.add(new Span(since, end));
        since = -1;
      }
    }
    if (since >= 0) {
      calls.add(new Span(since, prefix.length));
    }
    return outcome(calls);
  }

  private Outcome outcome(List<Span> calls) {
    List<Duration> detections = new ArrayList<>();
    List<Duration> resets = new ArrayList<>();
    for (Span incident : incidents) {
      first(calls, incident).ifPresent(call -> {
        detections.add(slice.multipliedBy(Math.max(0, call.from() - incident.from())));
        resets.add(slice.multipliedBy(Math.max(0, last(calls, incident).to() - incident.to())));
      });
    }
    long met = calls.stream()
        .filter(call -> incidents.stream().anyMatch(incident -> meets(call, incident)))
        .count();
    return new Outcome(
        calls,
        share(met, calls.size(), "the alert never fired"),
        share(detections.size(), incidents.size(), "there was no incident"),
        detections,
        resets);
  }

  /** A call at the end of a slice counts for the incident that the slice belongs to. */
  private static boolean meets(Span call, Span incident) {
    return call.overlaps(new Span(incident.from(), incident.to() + 1));
  }

  private static Optional<Span> first(List<Span> calls, Span incident) {
    return calls.stream().filter(call -> meets(call, incident)).findFirst();
  }

  private static Span last(List<Span> calls, Span incident) {
    return calls.stream()
        .filter(call -> meets(call, incident))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static Measurement<Ratio> share(long part, long whole, String otherwise) {
    return whole == 0
        ? Measurement.undefined(otherwise)
        : Measurement.measured(
            Ratio.of(part, whole),
            whole,
            ProportionInterval.wilson(part, whole, 0.95).map(Ratio::of));
  }

  private double mean(int end, int slices) {
    return (prefix[end] - prefix[Math.max(0, end - slices)]) / slices;
  }

  private int slices(Duration window) {
    boolean tooMany = Objective.seconds(window) / Objective.seconds(slice) > Integer.MAX_VALUE;
    long slices = tooMany ? 0 : window.dividedBy(slice);
    Problems.of("window " + window)
        .rejectIf(
            slices < 1 || !slice.multipliedBy(slices).equals(window),
            "must be a multiple of the slice of " + slice + ", at most " + Integer.MAX_VALUE
                + " of them")
        .throwIfAny();
    return (int) slices;
  }
}
