package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.column.CodeColumn;
import io.monitoringstrategy.kpi.column.TimeColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Computes the summaries of all services: a counting pass, a pass that puts each service's spans next to
 * each other, then each service for itself.
 */
final class ServiceSummaries {
  private static final int WORTH_A_SECOND_THREAD = 100_000;
  private static final double NANOS_A_MILLI = 1e6;
  private static final double[] SHARES = {0.5, 0.9, 0.95, 0.99};

  private final IncidentColumns columns;
  private final IncidentQuery query;
  private final long from;
  private final long to;
  private final long lastKnown;
  private final int services;
  private final long[] counted;
  private final long[] open;
  private final Mean detection;
  private final Mean acknowledgement;
  private final Mean resolution;
  private final int[] spanEnds;
  private final int[] durationEnds;
  private final long[] starts;
  private final long[] ends;
  private final long[] durations;

  ServiceSummaries(IncidentColumns columns, IncidentQuery query) {
    this.columns = columns;
    this.query = query;
    this.from = query.window().start().toEpochMilli();
    this.to = query.window().end().toEpochMilli();
    this.lastKnown = Math.min(to, query.asOf().map(Instant::toEpochMilli).orElse(to));
    this.services = columns.services().texts().size();
    this.counted = new long[services];
    this.open = new long[services];
    this.detection = new Mean(services);
    this.acknowledgement = new Mean(services);
    this.resolution = new Mean(services);
    this.spanEnds = new int[services];
    this.durationEnds = new int[services];
    this.starts = new long[columns.rows()];
    this.ends = new long[columns.rows()];
    this.durations = new long[columns.rows()];
  }

  List<ServiceSummary> byService() {
    int[] first = firstRows();
    partition();
    IntStream all = IntStream.range(0, services);
    IntStream spread = columns.rows() < WORTH_A_SECOND_THREAD ? all : all.parallel();
    return spread
        .mapToObj(service -> summary(service, first[service]))
        .sorted(Comparator.comparing(ServiceSummary::service))
        .toList();
  }

  /** Where the spans and durations of each service begin. */
  private int[] firstRows() {
    CodeColumn codes = columns.services();
    int[] first = new int[services];
    for (int row = 0; row < columns.rows(); row++) {
      first[codes.code(row)]++;
    }
    int sum = 0;
    for (int service = 0; service < services; service++) {
      int rows = first[service];
      first[service] = sum;
      spanEnds[service] = sum;
      durationEnds[service] = sum;
      sum += rows;
    }
    return first;
  }

  private void partition() {
    CodeColumn codes = columns.services();
    for (int row = 0; row < columns.rows(); row++) {
      int service = codes.code(row);
      long started = columns.started(row);
      long resolved = columns.resolved(row);
      if (query.membership().owns(columns, row, from, to)) {
        count(service, row, started, resolved);
      }
      long outage = query.outageEnd().of(columns, row);
      long start = Math.max(started, from);
      long end = outage == TimeColumn.MISSING ? lastKnown : Math.min(outage, to);
      if (start < end) {
        int place = spanEnds[service]++;
        starts[place] = start;
        ends[place] = end;
      }
    }
  }

  private void count(int service, int row, long started, long resolved) {
    counted[service]++;
    long detected = columns.detected(row);
    detection.add(service, started, detected);
    acknowledgement.add(service, detected, columns.acknowledged(row));
    if (resolved == TimeColumn.MISSING) {
      open[service]++;
    } else if (resolved >= started) {
      resolution.add(service, started, resolved);
      durations[durationEnds[service]++] = resolved - started;
    }
  }

  private ServiceSummary summary(int service, int first) {
    double[] quantiles = ExactQuantiles.of(durations, first, durationEnds[service], SHARES);
    return ServiceSummary.builder(columns.services().texts().get(service))
        .incidents(counted[service])
        .open(open[service])
        .mttd(detection.of(service))
        .mtta(acknowledgement.of(service))
        .mttr(resolution.of(service))
        .p50(quantile(quantiles, 0))
        .p90(quantile(quantiles, 1))
        .p95(quantile(quantiles, 2))
        .p99(quantile(quantiles, 3))
        .down(Duration.ofMillis(SpanUnion.length(starts, ends, first, spanEnds[service])))
        .build();
  }

  private static Optional<Duration> quantile(double[] quantiles, int index) {
    return quantiles.length == 0 ? Optional.empty() : Optional.of(millis(quantiles[index]));
  }

  private static Duration millis(double millis) {
    return Duration.ofNanos(Math.round(millis * NANOS_A_MILLI));
  }

  /** Sums and counts of one time by service. */
  private static final class Mean {
    private final long[] sums;
    private final long[] counts;

    Mean(int services) {
      sums = new long[services];
      counts = new long[services];
    }

    void add(int service, long begin, long end) {
      if (begin != TimeColumn.MISSING && end >= begin) {
        sums[service] += end - begin;
        counts[service]++;
      }
    }

    Optional<Duration> of(int service) {
      return counts[service] == 0
          ? Optional.empty()
          : Optional.of(millis((double) sums[service] / counts[service]));
    }
  }
}
