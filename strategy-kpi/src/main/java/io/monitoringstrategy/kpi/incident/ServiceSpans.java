package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.availability.Downtime;

/** The outages and the times to resolve of a log, those of each service next to each other. */
final class ServiceSpans {
  private final long[] starts;
  private final long[] ends;
  private final long[] durations;

  ServiceSpans(int rows) {
    starts = new long[rows];
    ends = new long[rows];
    durations = new long[rows];
  }

  void putSpan(int place, long start, long end) {
    starts[place] = start;
    ends[place] = end;
  }

  void putDuration(int place, long duration) {
    durations[place] = duration;
  }

  /** Closes the gap before some spans; returns where they end then. */
  int moveSpans(int begin, int end, int to) {
    System.arraycopy(starts, begin, starts, to, end - begin);
    System.arraycopy(ends, begin, ends, to, end - begin);
    return to + end - begin;
  }

  /** Closes the gap before some durations; returns where they end then. */
  int moveDurations(int begin, int end, int to) {
    System.arraycopy(durations, begin, durations, to, end - begin);
    return to + end - begin;
  }

  long[] durations() {
    return durations;
  }

  /** The length of the union of some spans, less what of it was planned. */
  long union(int begin, int end, Downtime planned) {
    return SpanUnion.length(starts, ends, begin, end, planned);
  }
}
