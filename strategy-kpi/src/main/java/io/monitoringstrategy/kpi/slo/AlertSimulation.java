package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.statistics.ProportionInterval;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How an alert would have done on errors that really happened.
 *
 * <pre>{@code
 * AlertSimulation simulation = AlertSimulation.of(errors, incidents);
 * AlertSimulation.Outcome outcome = simulation.run(page, Objective.parse("99.9 %"));
 * outcome.precision();     // share of calls that met an incident
 * outcome.recall();        // share of incidents that were called
 * outcome.detections();    // how long each took
 * }</pre>
 *
 * <p>It takes one pass over the series whatever the length of the windows.
 */
public final class AlertSimulation {
  /** Sums in binary are this sure: errors exactly at the threshold are not above it. */
  private static final double ROUNDING = 1e-9;

  private final ErrorSeries errors;
  private final List<Span> incidents;
  private final boolean judged;

  private AlertSimulation(ErrorSeries errors, List<Span> incidents, boolean judged) {
    this.errors = errors;
    this.incidents = incidents;
    this.judged = judged;
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
   * @param precision the share of its calls that met an incident; undefined without a call, and where
   *     nobody knows the incidents
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

  /** {@return the simulation on this series, where nobody knows what should have been called} */
  public static AlertSimulation of(ErrorSeries errors) {
    return new AlertSimulation(errors, List.of(), false);
  }

  /**
   * {@return the simulation on this series}
   *
   * @param errors what really went wrong
   * @param incidents what should have been called, one after the other
   * @throws io.monitoringstrategy.value.InvalidValueException for incidents that overlap or reach beyond
   *     the series
   */
  public static AlertSimulation of(ErrorSeries errors, List<Span> incidents) {
    Problems problems = Problems.of("error series");
    int last = 0;
    for (Span incident : incidents) {
      problems
          .rejectIf(incident.from() < last, incident + " begins before the one before it ends")
          .rejectIf(incident.to() > errors.slices(), incident + " ends after the series");
      last = incident.to();
    }
    problems.throwIfAny();
    return new AlertSimulation(errors, List.copyOf(incidents), true);
  }

  /**
   * {@return the simulation on this series, with the incidents of a log}
   *
   * <p>Each takes all slices that it touches; those that overlap or follow each other at once are one, and
   * what lies outside the series is left out. An incident that is not resolved lasts to its end.
   */
  public static AlertSimulation of(ErrorSeries errors, IncidentLog incidents) {
    BitSet touched = new BitSet(errors.slices());
    for (Incident incident : incidents) {
      long from = Math.max(0, errors.sliceOf(incident.startedAt()));
      long to = incident
          .resolvedAt()
          .map(end -> errors.sliceOf(end.minusMillis(1)) + 1)
          .orElse((long) errors.slices());
      if (from < errors.slices() && to > 0) {
        touched.set((int) from, (int) Math.max(from + 1, Math.min(errors.slices(), to)));
      }
    }
    List<Span> spans = new ArrayList<>();
    for (int from = touched.nextSetBit(0); from >= 0; ) {
      int to = touched.nextClearBit(from);
      spans.add(new Span(from, to));
      from = touched.nextSetBit(to);
    }
    return new AlertSimulation(errors, spans, true);
  }

  /** {@return what really went wrong} */
  public ErrorSeries errors() {
    return errors;
  }

  /** {@return what should have been called} */
  public List<Span> incidents() {
    return incidents;
  }

  /**
   * {@return what the alert would have done for the objective}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a window is no multiple of a slice
   */
  public Outcome run(BurnRateAlert alert, Objective objective) {
    int longSlices = errors.slices(alert.longWindow());
    int shortSlices = errors.slices(alert.shortWindow());
    double threshold = alert.threshold(objective) * (1 + ROUNDING);
    List<Span> calls = new ArrayList<>();
    int since = -1;
    for (int end = 1; end <= errors.slices(); end++) {
      boolean fires = objective.hasBudget()
          && exceeds(end, longSlices, threshold)
          && exceeds(end, shortSlices, threshold);
      if (fires && since < 0) {
        since = end;
      } else if (!fires && since >= 0) {
        calls.add(new Span(since, end));
        since = -1;
      }
    }
    if (since >= 0) {
      calls.add(new Span(since, errors.slices() + 1));
    }
    return outcome(calls);
  }

  private Outcome outcome(List<Span> calls) {
    List<Duration> detections = new ArrayList<>();
    List<Duration> resets = new ArrayList<>();
    for (Span incident : incidents) {
      first(calls, incident).ifPresent(call -> {
        detections.add(errors.slice().multipliedBy(Math.max(0, call.from() - incident.from())));
        resets.add(errors
            .slice()
            .multipliedBy(Math.max(0, last(calls, incident).to() - incident.to())));
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

  private Measurement<Ratio> share(long part, long whole, String otherwise) {
    if (!judged) {
      return Measurement.undefined("no incidents are given");
    }
    return whole == 0
        ? Measurement.undefined(otherwise)
        : Measurement.measured(
            Ratio.of(part, whole),
            whole,
            ProportionInterval.wilson(part, whole, 0.95).map(Ratio::of));
  }

  private boolean exceeds(int end, int slices, double threshold) {
    return errors.bad(end, slices) > threshold * errors.all(end, slices);
  }
}
