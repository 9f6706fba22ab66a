package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.column.CodeColumn;
import io.monitoringstrategy.kpi.column.TimeColumn;
import java.time.Instant;

/** Some rows of a log one after the other, counted by service and put into their places. */
final class SummaryStretch {
  static final int DETECTION = 0;
  static final int ACKNOWLEDGEMENT = 1;
  static final int RESOLUTION = 2;
  static final int TIMES = 3;

  private final IncidentColumns columns;
  private final IncidentQuery query;
  private final int firstRow;
  private final int endRow;
  private final ServiceSpans spans;
  private final long from;
  private final long to;
  private final long lastKnown;
  private final int[] begins;
  private final int[] spanEnds;
  private final int[] durationEnds;
  private final long[] incidents;
  private final long[] open;
  private final long[][] sums;
  private final long[][] counts;

  SummaryStretch(
      IncidentColumns columns, IncidentQuery query, int firstRow, int endRow, ServiceSpans spans) {
    this.columns = columns;
    this.query = query;
    this.firstRow = firstRow;
    this.endRow = endRow;
    this.spans = spans;
    this.from = query.window().start().toEpochMilli();
    this.to = query.window().end().toEpochMilli();
    this.lastKnown = Math.min(to, query.asOf().map(Instant::toEpochMilli).orElse(to));
    int services = columns.services().texts().size();
    this.begins = new int[services];
    this.spanEnds = new int[services];
    this.durationEnds = new int[services];
    this.incidents = new long[services];
    this.open = new long[services];
    this.sums = new long[TIMES][services];
    this.counts = new long[TIMES][services];
  }

  /** Counts how many rows each service has here. */
  void countRows() {
    CodeColumn codes = columns.services();
    for (int row = firstRow; row < endRow; row++) {
      begins[codes.code(row)]++;
    }
  }

  /** Takes as many places for a service as it has rows here; returns the next that is free. */
  int reserve(int service, int next) {
    int rows = begins[service];
    begins[service] = next;
    spanEnds[service] = next;
    durationEnds[service] = next;
    return next + rows;
  }

  /** Puts every row into its place. */
  void fill() {
    CodeColumn codes = columns.services();
    IncidentMembership membership = query.membership();
    OutageEnd outageEnd = query.outageEnd();
    for (int row = firstRow; row < endRow; row++) {
      int service = codes.code(row);
      long started = columns.started(row);
      if (membership.owns(columns, row, from, to)) {
        count(service, row, started);
      }
      long outage = outageEnd.of(columns, row);
      long start = Math.max(started, from);
      long end = outage == TimeColumn.MISSING ? lastKnown : Math.min(outage, to);
      if (start < end) {
        spans.putSpan(spanEnds[service]++, start, end);
      }
    }
  }

  private void count(int service, int row, long started) {
    incidents[service]++;
    long detected = columns.detected(row);
    long resolved = columns.resolved(row);
    add(DETECTION, service, started, detected);
    add(ACKNOWLEDGEMENT, service, detected, columns.acknowledged(row));
    if (resolved == TimeColumn.MISSING) {
      open[service]++;
    } else if (resolved >= started) {
      add(RESOLUTION, service, started, resolved);
      spans.putDuration(durationEnds[service]++, resolved - started);
    }
  }

  private void add(int time, int service, long begin, long end) {
    if (begin != TimeColumn.MISSING && end >= begin) {
      sums[time][service] += end - begin;
      counts[time][service]++;
    }
  }

  int begin(int service) {
    return begins[service];
  }

  int spanEnd(int service) {
    return spanEnds[service];
  }

  int durationEnd(int service) {
    return durationEnds[service];
  }

  long incidents(int service) {
    return incidents[service];
  }

  long open(int service) {
    return open[service];
  }

  long sum(int time, int service) {
    return sums[time][service];
  }

  long count(int time, int service) {
    return counts[time][service];
  }
}
