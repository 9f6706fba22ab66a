package io.monitoringstrategy.kpi.incident;

import java.time.Duration;
import java.util.Optional;

/** What the stretches counted for one service. */
final class ServiceCounts {
  private long incidents;
  private long open;
  private final long[] sums = new long[SummaryStretch.TIMES];
  private final long[] counts = new long[SummaryStretch.TIMES];

  void add(SummaryStretch stretch, int service) {
    incidents += stretch.incidents(service);
    open += stretch.open(service);
    for (int time = 0; time < SummaryStretch.TIMES; time++) {
      sums[time] += stretch.sum(time, service);
      counts[time] += stretch.count(time, service);
    }
  }

  long incidents() {
    return incidents;
  }

  long open() {
    return open;
  }

  /** The mean of one of the times; absent where nobody measured it. */
  Optional<Duration> mean(int time) {
    return counts[time] == 0
        ? Optional.empty()
        : Optional.of(ServiceSummaries.millis((double) sums[time] / counts[time]));
  }
}
