package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.availability.Downtime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Computes the summaries of all services: each stretch of rows is counted, then puts its spans and
 * durations next to those of the same service, then each service is summed up for itself.
 *
 * <p>Stretches write to places of their own and what they add are whole numbers, so the answer does not
 * depend on how many there are.
 */
final class ServiceSummaries {
  private static final int WORTH_A_SECOND_THREAD = 100_000;
  private static final double NANOS_A_MILLI = 1e6;
  private static final double[] SHARES = {0.5, 0.9, 0.95, 0.99};

  private final IncidentColumns columns;
  private final List<SummaryStretch> stretches = new ArrayList<>();
  private final ServiceSpans spans;
  private final Downtime planned;
  private final boolean isParallel;

  ServiceSummaries(IncidentColumns columns, IncidentQuery query) {
    this(columns, query, stretches(columns.rows()));
  }

  /** With a given number of stretches, for the test that it makes no difference. */
  ServiceSummaries(IncidentColumns columns, IncidentQuery query, int parts) {
    this.columns = columns;
    this.isParallel = parts > 1;
    this.planned = query.planned();
    this.spans = new ServiceSpans(columns.rows());
    for (int part = 0; part < parts; part++) {
      int begin = (int) ((long) columns.rows() * part / parts);
      int end = (int) ((long) columns.rows() * (part + 1) / parts);
      stretches.add(new SummaryStretch(columns, query, begin, end, spans));
    }
  }

  private static int stretches(int rows) {
    int threads = Runtime.getRuntime().availableProcessors();
    return rows < WORTH_A_SECOND_THREAD ? 1 : threads;
  }

  List<ServiceSummary> byService() {
    forEach(SummaryStretch::countRows);
    int services = columns.services().texts().size();
    int next = 0;
    for (int service = 0; service < services; service++) {
      for (SummaryStretch stretch : stretches) {
        next = stretch.reserve(service, next);
      }
    }
    forEach(SummaryStretch::fill);
    IntStream all = IntStream.range(0, services);
    return (isParallel ? all.parallel() : all)
        .mapToObj(this::summary)
        .sorted(Comparator.comparing(ServiceSummary::service))
        .toList();
  }

  private void forEach(Consumer<SummaryStretch> work) {
    (isParallel ? stretches.parallelStream() : stretches.stream()).forEach(work);
  }

  private ServiceSummary summary(int service) {
    SummaryStretch first = stretches.get(0);
    int begin = first.begin(service);
    int spanEnd = first.spanEnd(service);
    int durationEnd = first.durationEnd(service);
    ServiceCounts counts = new ServiceCounts();
    counts.add(first, service);
    for (SummaryStretch next : stretches.subList(1, stretches.size())) {
      spanEnd = spans.moveSpans(next.begin(service), next.spanEnd(service), spanEnd);
      durationEnd =
          spans.moveDurations(next.begin(service), next.durationEnd(service), durationEnd);
      counts.add(next, service);
    }
    double[] quantiles = ExactQuantiles.of(spans.durations(), begin, durationEnd, SHARES);
    return ServiceSummary.builder(columns.services().texts().get(service))
        .incidents(counts.incidents())
        .open(counts.open())
        .mttd(counts.mean(SummaryStretch.DETECTION))
        .mtta(counts.mean(SummaryStretch.ACKNOWLEDGEMENT))
        .mttr(counts.mean(SummaryStretch.RESOLUTION))
        .p50(quantile(quantiles, 0))
        .p90(quantile(quantiles, 1))
        .p95(quantile(quantiles, 2))
        .p99(quantile(quantiles, 3))
        .down(Duration.ofMillis(spans.union(begin, spanEnd, planned)))
        .build();
  }

  private static Optional<Duration> quantile(double[] quantiles, int index) {
    return quantiles.length == 0 ? Optional.empty() : Optional.of(millis(quantiles[index]));
  }

  static Duration millis(double millis) {
    return Duration.ofNanos(Math.round(millis * NANOS_A_MILLI));
  }
}
