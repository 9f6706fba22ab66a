package io.monitoringstrategy.benchmarks.incidents;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import io.monitoringstrategy.kpi.incident.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** W1 as most people would write it: group by service, then streams, and a range set for the union. */
public final class StreamFigures {
  private StreamFigures() {}

  /** {@return the figures of each service, by name} */
  public static List<ServiceFigures> of(Incident[] incidents) {
    Map<String, List<Incident>> byService = Arrays.stream(incidents)
        .collect(groupingBy(incident -> incident.service().orElse("")));
    return byService.entrySet().stream()
        .map(entry -> figures(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(ServiceFigures::service))
        .toList();
  }

  private static ServiceFigures figures(String name, List<Incident> all) {
    Instant from = GeneratedIncidents.WINDOW.start();
    Instant to = GeneratedIncidents.WINDOW.end();
    List<Incident> counted = all.stream()
        .filter(i -> !i.startedAt().isBefore(from) && i.startedAt().isBefore(to))
        .toList();
    long[] toResolve = counted.stream()
        .filter(i -> i.resolvedAt().isPresent())
        .mapToLong(
            i -> Duration.between(i.startedAt(), i.resolvedAt().orElseThrow()).toMillis())
        .sorted()
        .toArray();
    TreeRangeSet<Instant> down = TreeRangeSet.create();
    all.forEach(i -> down.add(
        Range.closedOpen(later(i.startedAt(), from), earlier(i.resolvedAt().orElse(to), to))));
    return new ServiceFigures(
        name,
        counted.size(),
        counted.stream().filter(Incident::isOpen).count(),
        mean(
            counted,
            i -> Duration.between(i.startedAt(), i.detectedAt().orElseThrow()).toMillis()),
        mean(
            counted,
            i -> Duration.between(
                    i.detectedAt().orElseThrow(), i.acknowledgedAt().orElseThrow())
                .toMillis()),
        Arrays.stream(toResolve).average().orElseThrow(),
        quantile(toResolve, 0.5),
        quantile(toResolve, 0.9),
        quantile(toResolve, 0.95),
        quantile(toResolve, 0.99),
        down.asRanges().stream()
            .mapToLong(
                r -> Duration.between(r.lowerEndpoint(), r.upperEndpoint()).toMillis())
            .sum());
  }

  private static double mean(List<Incident> incidents, ToLongFunction<Incident> millis) {
    return incidents.stream().mapToLong(millis).average().orElseThrow();
  }

  private static double quantile(long[] sorted, double p) {
    double position = p * (sorted.length - 1);
    int low = (int) position;
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (position - low) * (sorted[high] - sorted[low]);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
