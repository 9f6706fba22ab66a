package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.availability.Downtime;
import io.monitoringstrategy.kpi.availability.Uptime;
import io.monitoringstrategy.kpi.availability.UptimeQuery;
import io.monitoringstrategy.kpi.column.Rows;
import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.kpi.hours.Interruptions;
import io.monitoringstrategy.kpi.hours.WorkingHours;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What an incident log tells about a window of time: how long things take, how often they fail, and
 * how much of the time they work.
 *
 * <pre>{@code
 * IncidentKpis kpis = IncidentKpis.over(TimeWindow.ofYear(Year.of(2025), ZoneOffset.UTC)).measure(log);
 * Measurement<Duration> mttr = kpis.timeTo(TimeTo.RESOLVE).mean();
 * Measurement<Duration> mtbf = kpis.mtbf();
 * Measurement<Ratio> uptime = kpis.uptime().availability();
 * }</pre>
 *
 * <p>An incident belongs to the window its impact starts in, with its full duration; downtime is
 * clipped to the window and counted once however many incidents overlap. Each number is computed from
 * the columns of the log when it is asked for.
 */
public final class IncidentKpis {
  private final IncidentColumns columns;
  private final Rows rows;
  private final IncidentQuery query;
  private final long excluded;
  private final long invalid;
  private final long ahead;

  IncidentKpis(IncidentColumns columns, Rows rows, IncidentQuery query) {
    this(columns, rows, query, 0, 0, 0);
  }

  private IncidentKpis(
      IncidentColumns columns,
      Rows rows,
      IncidentQuery query,
      long excluded,
      long invalid,
      long ahead) {
    this.columns = columns;
    this.rows = rows;
    this.query = query;
    this.excluded = excluded;
    this.invalid = invalid;
    this.ahead = ahead;
  }

  /** {@return a question about this window, to be asked of a log} */
  public static IncidentQuery over(TimeWindow window) {
    return IncidentQuery.over(window);
  }

  static IncidentKpis of(IncidentLog log, IncidentQuery query) {
    return new IncidentKpis(
        log.columns(), Rows.all(log.size()), query, log.excluded(), log.invalid(), log.ahead());
  }

  /** {@return the window that was measured} */
  public TimeWindow window() {
    return query.window();
  }

  /** {@return the confidence level of every interval} */
  public double level() {
    return query.level();
  }

  /** {@return what became of every record; in a group, only its own incidents were read} */
  public RecordCounts records() {
    long begin = query.window().start().toEpochMilli();
    long counted = 0;
    long open = 0;
    long carriedOver = 0;
    for (int index = 0; index < rows.size(); index++) {
      int row = rows.row(index);
      boolean isOpen = columns.resolved(row) == TimeColumn.MISSING;
      if (isCounted(row)) {
        counted++;
        open += isOpen ? 1 : 0;
      } else if (columns.started(row) < begin) {
        carriedOver += isOpen || columns.resolved(row) > begin ? 1 : 0;
      }
    }
    return RecordCounts.builder()
        .counted(counted)
        .open(open)
        .excluded(excluded)
        .invalid(invalid)
        .outside(rows.size() - counted + ahead)
        .carriedOver(carriedOver)
        .build();
  }

  /**
   * {@return how long the window's incidents took from one of their moments to another; one that lacks
   * a moment is left out of that number only, and the number says how many}
   */
  public DurationSample timeTo(TimeTo moment) {
    DurationAccumulator durations = new DurationAccumulator();
    for (int index = 0; index < rows.size(); index++) {
      int row = rows.row(index);
      if (isCounted(row)) {
        durations.addSpan(moment.from(columns, row), moment.to(columns, row));
      }
    }
    DurationSample sample = durations.result().withLevel(query.level());
    if (durations.missing() > 0) {
      sample = sample.withCaveat(durations.missing() + " left out: " + moment.whenMissing());
    }
    if (durations.invalid() > 0) {
      sample = sample.withCaveat(
          durations.invalid() + " left out: " + moment.span() + " runs backwards");
    }
    return columns.roundedDown() == 0 ? sample : sample.withCaveat(roundedDown());
  }

  /**
   * {@return the times to resolve with the open incidents in them, each as long as it has lasted so
   * far, for the estimates that do not flatter}
   *
   * <p>As a closed incident has its full duration, an open one lasts until {@link IncidentQuery#asOf},
   * even beyond the window; without it, until the window's end.
   */
  public CensoredDurations resolveTimesWithOpen() {
    long asOf = query.asOf().orElse(query.window().end()).toEpochMilli();
    return CensoredDurations.ofMillis(
        countedRows()
            .filter(row -> columns.resolved(row) != TimeColumn.MISSING)
            .mapToDouble(row -> columns.resolved(row) - columns.started(row))
            .toArray(),
        countedRows()
            .filter(row -> columns.resolved(row) == TimeColumn.MISSING)
            .filter(row -> columns.started(row) <= asOf)
            .mapToDouble(row -> asOf - columns.started(row))
            .toArray());
  }

  /** {@return how many of the window's incidents are resolved, and how many were resolved in it} */
  public ResolutionRate resolutions() {
    long opened = 0;
    long ofThoseResolved = 0;
    long resolvedInWindow = 0;
    for (int index = 0; index < rows.size(); index++) {
      int row = rows.row(index);
      long resolved = columns.resolved(row);
      boolean counted = isCounted(row);
      opened += counted ? 1 : 0;
      if (resolved != TimeColumn.MISSING) {
        ofThoseResolved += counted ? 1 : 0;
        resolvedInWindow += window().contains(Instant.ofEpochMilli(resolved)) ? 1 : 0;
      }
    }
    return new ResolutionRate(opened, ofThoseResolved, resolvedInWindow);
  }

  /** {@return how often the window's incidents interrupted people, by the hours of these people} */
  public Interruptions interruptions(WorkingHours hours) {
    return Interruptions.of(
        () -> countedRows()
            .mapToObj(row -> Instant.ofEpochMilli(columns.started(row)))
            .iterator(),
        window(),
        hours);
  }

  /** {@return up time, down time and failures of the window, which pool over systems} */
  public Mtbf failures() {
    Downtime outages = outages();
    Uptime uptime = uptimes().of(outages);
    return new Mtbf(uptime.observed().minus(uptime.down()), uptime.down(), uptime.onsets());
  }

  /**
   * {@return the mean time between failures: up time over the outages that began in the window,
   * overlapping ones counted once; without one undefined, but for its lower bound}
   */
  public Measurement<Duration> mtbf() {
    return withFuture(acrossServices(failures().operational(query.level())));
  }

  /**
   * {@return how much of the window everything worked: no incident of any service under way; with an
   * interval if days are to be resampled, {@link IncidentQuery#resampledDays}}
   */
  public Uptime uptime() {
    Uptime uptime = uptimes()
        .withResampledDays(query.resampledDays())
        .withLevel(query.level())
        .of(outages());
    return uptime.withAvailability(withFuture(acrossServices(uptime.availability())));
  }

  private <V> Measurement<V> withFuture(Measurement<V> measured) {
    Instant begin = query.window().start();
    Instant end = query.window().end();
    Optional<Instant> before = query.asOf().filter(now -> !now.isAfter(begin));
    if (before.isPresent()) {
      return Measurement.undefined(
          "the window begins after " + before.get() + ": nothing has happened in it yet");
    }
    return query
        .asOf()
        .filter(now -> now.isBefore(end))
        .map(now -> measured.withCaveat(
            "the window reaches beyond " + now + ", and what has not happened counts as up"))
        .orElse(measured);
  }

  private UptimeQuery uptimes() {
    return Uptime.over(query.window())
        .withMaintenance(query.maintenance())
        .withMaintenancePolicy(query.maintenancePolicy());
  }

  private Downtime outages() {
    long lastKnown = lastKnown();
    Downtime outages = new Downtime();
    for (int index = 0; index < rows.size(); index++) {
      int row = rows.row(index);
      long start = columns.started(row);
      long end = query.outageEnd().of(columns, row);
      end = end == TimeColumn.MISSING ? lastKnown : end;
      if (start < end) {
        outages.addMillis(start, end);
      }
    }
    return outages;
  }

  /** Until when the downtime of an open incident is known to last within the window. */
  private long lastKnown() {
    Instant end = query.window().end();
    return query.asOf().filter(now -> now.isBefore(end)).orElse(end).toEpochMilli();
  }

  private String roundedDown() {
    int count = columns.roundedDown();
    return (count == 1 ? "1 incident of the log has" : count + " incidents of the log have")
        + " times finer than a millisecond, rounded down";
  }

  private <V> Measurement<V> acrossServices(Measurement<V> measured) {
    long services = IntStream.range(0, rows.size())
        .map(index -> columns.services().code(rows.row(index)))
        .distinct()
        .count();
    return services < 2
        ? measured
        : measured.withCaveat(
            services + " services together: down means that at least one of them was down");
  }

  private IntStream countedRows() {
    return IntStream.range(0, rows.size()).map(rows::row).filter(this::isCounted);
  }

  private boolean isCounted(int row) {
    return query
        .membership()
        .owns(
            columns,
            row,
            query.window().start().toEpochMilli(),
            query.window().end().toEpochMilli());
  }
}
