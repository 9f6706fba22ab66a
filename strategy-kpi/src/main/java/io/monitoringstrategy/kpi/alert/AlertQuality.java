package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.kpi.column.Rows;
import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.kpi.hours.Interruptions;
import io.monitoringstrategy.kpi.hours.WorkingHours;
import io.monitoringstrategy.kpi.incident.DurationAccumulator;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.statistics.RateInterval;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an alert log tells about a window of time: how many alerts were right, what they missed, how
 * often they woke somebody, and how soon somebody came.
 *
 * <pre>{@code
 * AlertQuality quality = AlertQuality.over(window).withIncidents(incidents).measure(log);
 * Measurement<Ratio> noise = quality.falseAlarmShare();
 * Measurement<Ratio> recall = quality.recall();
 * }</pre>
 *
 * <p>An alert belongs to the window it fired in. Shares have Wilson's interval, rates Garwood's. An
 * alert whose outcome nobody noted is neither right nor wrong: it is left out of precision, and the
 * number says so.
 */
public final class AlertQuality {
  private static final String NO_INCIDENTS = "no incidents are given";
  private static final String NOBODY_JUDGED = "nobody noted the outcome of any alert";
  private static final String NO_ALERT = "no alert fired in the window";

  private final AlertColumns columns;
  private final Supplier<Rows> rows;
  private final AlertQuery query;
  private final long invalid;
  private final long ahead;
  private final AlertTally tally;

  AlertQuality(
      AlertColumns columns,
      Supplier<Rows> rows,
      AlertQuery query,
      AlertTally tally,
      long invalid,
      long ahead) {
    this.columns = columns;
    this.rows = rows;
    this.query = query;
    this.tally = tally;
    this.invalid = invalid;
    this.ahead = ahead;
  }

  /** {@return a question about this window, to be asked of a log} */
  public static AlertQuery over(TimeWindow window) {
    return AlertQuery.over(window);
  }

  /** {@return the window that was measured} */
  public TimeWindow window() {
    return query.window();
  }

  /** {@return the confidence level of every interval} */
  public double level() {
    return query.level();
  }

  /** {@return what became of every record; of a single rule, only its own alerts were read} */
  public AlertCounts records() {
    return tally.records(invalid, ahead);
  }

  /** {@return how many alerts are known to be false alarms} */
  public long falseAlarms() {
    return tally.falsePositives();
  }

  /** {@return the share of alerts that were right, among those whose outcome is known} */
  public Measurement<Ratio> precision() {
    return amongJudged(matrix().precision(level()));
  }

  /**
   * {@return the share of alerts that were false alarms, among those whose outcome is known: what people
   * call the false positive rate of paging}
   */
  public Measurement<Ratio> falseAlarmShare() {
    return amongJudged(matrix().falseAlarmShare(level()));
  }

  /**
   * {@return the share of quiet evaluation periods in which something fired all the same, FP/(FP+TN);
   * undefined unless quiet periods were counted}
   */
  public Measurement<Ratio> falsePositiveRate() {
    return ofJudged(matrix().falsePositiveRate(level()));
  }

  /**
   * {@return the share of the window's incidents that some alert of the log belongs to and is no false
   * alarm; undefined without incidents}
   */
  public Measurement<Ratio> recall() {
    Optional<Detection> found = detection();
    if (found.isEmpty()) {
      return Measurement.undefined(NO_INCIDENTS);
    }
    Detection detection = found.get();
    Measurement<Ratio> recall = new Share(
            detection.detected(), detection.incidents(), "no incident started in the window")
        .measure(level());
    Measurement<Ratio> named = detection.nameless() == 0
        ? recall
        : recall.withCaveat(
            detection.nameless() + " incidents have no id and count as not detected");
    return detection.detected() == 0 && tally.attributed() > 0 && detection.incidents() > 0
        ? named.withCaveat("no alert names an incident of the log: do both write its id alike?")
        : named;
  }

  /** {@return the harmonic mean of precision and recall} */
  public Measurement<Ratio> f1() {
    Measurement<Ratio> precision = precision();
    Measurement<Ratio> recall = recall();
    if (precision instanceof Measurement.Undefined<Ratio>) {
      return precision;
    }
    if (recall instanceof Measurement.Undefined<Ratio>) {
      return recall;
    }
    double right = precision.orElseThrow().toDouble();
    double found = recall.orElseThrow().toDouble();
    return right + found == 0
        ? Measurement.undefined("nothing was right and nothing was found")
        : Measurement.measured(
            Ratio.of(2 * right * found / (right + found)),
            Math.min(precision.n(), recall.n()),
            ConfidenceInterval.undefined("F1 is no share of a sample"));
  }

  /** {@return the share of alerts that somebody acknowledged or that belong to an incident} */
  public Measurement<Ratio> actionableShare() {
    return new Share(tally.actionable(), tally.counted(), NO_ALERT).measure(level());
  }

  /**
   * {@return the share of alerts that fired at most the gap after the last one of the same rule was
   * resolved, or fired, where the resolution is unknown}
   */
  public Measurement<Ratio> flapping() {
    return new Share(tally.flaps(), tally.counted(), NO_ALERT).measure(level());
  }

  /** {@return how many alerts there are for each incident of the window; undefined without incidents} */
  public Measurement<Double> alertsPerIncident() {
    return detection()
        .map(detection -> detection.incidents() == 0
            ? Measurement.<Double>undefined("no incident started in the window")
            : RateInterval.garwood(tally.counted(), (double) detection.incidents(), level()))
        .orElseGet(() -> Measurement.undefined(NO_INCIDENTS));
  }

  /**
   * {@return how many alerts a shift has to bear, one of 12 hours unless the query says otherwise;
   * undefined for an empty window}
   */
  public Measurement<Double> alertsPerShift() {
    Duration length = window().duration();
    return length.isZero()
        ? Measurement.undefined("the window is empty")
        : RateInterval.garwood(
            tally.counted(), (double) length.toMillis() / shift().toMillis(), level());
  }

  /** {@return how long a shift is} */
  public Duration shift() {
    return query.shift();
  }

  /** {@return how often the window's alerts interrupted people, by the hours of these people} */
  public Interruptions interruptions(WorkingHours hours) {
    return Interruptions.of(
        () -> rows().mapToObj(row -> Instant.ofEpochMilli(columns.fired(row))).iterator(),
        window(),
        hours);
  }

  /** {@return the mean time from firing to acknowledgement, without the alerts that nobody took on} */
  public Measurement<Duration> mtta() {
    DurationAccumulator times = new DurationAccumulator();
    counted().forEach(row -> {
      if (columns.acknowledged(row) != TimeColumn.MISSING) {
        times.add(Duration.ofMillis(columns.acknowledged(row) - columns.fired(row)));
      }
    });
    long silent = tally.counted() - tally.acknowledged();
    Measurement<Duration> mean = times.result().withLevel(level()).mean();
    if (mean instanceof Measurement.Undefined<Duration>) {
      return Measurement.undefined("no alert was acknowledged");
    }
    return silent == 0 ? mean : mean.withCaveat(silent + " left out: nobody acknowledged them");
  }

  /** {@return alerts and incidents, each counted as what it is; empty without incidents} */
  public Optional<EventLevel> eventLevel() {
    return detection()
        .map(detection -> new EventLevel(
            detection.incidents(), detection.detected(), tally.counted(), tally.attributed()));
  }

  private ConfusionMatrix matrix() {
    return new ConfusionMatrix(
        tally.truePositives(), tally.falsePositives(), 0, query.quietPeriods());
  }

  private Measurement<Ratio> amongJudged(Measurement<Ratio> measured) {
    boolean nobodyJudged = tally.counted() > 0 && tally.unknown() == tally.counted();
    return nobodyJudged ? Measurement.undefined(NOBODY_JUDGED) : ofJudged(measured);
  }

  private Measurement<Ratio> ofJudged(Measurement<Ratio> measured) {
    return tally.unknown() == 0 || measured instanceof Measurement.Undefined<Ratio>
        ? measured
        : measured.withCaveat(tally.unknown() + " left out: nobody noted their outcome");
  }

  private Optional<Detection> detection() {
    return query.incidents().map(log -> {
      Set<String> noticed = noticed();
      long incidents = 0;
      long detected = 0;
      long nameless = 0;
      for (Incident incident : log) {
        if (window().contains(incident.startedAt())) {
          incidents++;
          detected += incident.id().filter(noticed::contains).isPresent() ? 1 : 0;
          nameless += incident.id().isEmpty() ? 1 : 0;
        }
      }
      return new Detection(incidents, detected, nameless);
    });
  }

  /** An alert of another window can be the one that noticed an incident of this one. */
  private Set<String> noticed() {
    return rows()
        .filter(
            row -> columns.isAttributed(row) && columns.outcome(row) != AlertOutcome.FALSE_POSITIVE)
        .mapToObj(columns::incident)
        .collect(Collectors.toSet());
  }

  private IntStream counted() {
    TimeWindow window = window();
    long from = window.start().toEpochMilli();
    long to = window.end().toEpochMilli();
    return rows().filter(row -> from <= columns.fired(row) && columns.fired(row) < to);
  }

  private IntStream rows() {
    Rows all = rows.get();
    return IntStream.range(0, all.size()).map(all::row);
  }

  private record Detection(long incidents, long detected, long nameless) {}
}
