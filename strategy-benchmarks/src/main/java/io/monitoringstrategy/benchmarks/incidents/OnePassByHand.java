package io.monitoringstrategy.benchmarks.incidents;

import io.monitoringstrategy.kpi.incident.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** W1 as a careful engineer writes it for the occasion: one pass over the objects, then arrays. */
public final class OnePassByHand {
  private OnePassByHand() {}

  /** {@return the figures of each service, by name} */
  public static List<ServiceFigures> of(Incident[] incidents) {
    long from = GeneratedIncidents.WINDOW.start().toEpochMilli();
    long to = GeneratedIncidents.WINDOW.end().toEpochMilli();
    TreeMap<String, Collected> byService = new TreeMap<>();
    Map<String, Collected> lookup = new HashMap<>();
    for (Incident incident : incidents) {
      lookup
          .computeIfAbsent(incident.service().orElse(""), name -> new Collected())
          .add(incident, from, to);
    }
    byService.putAll(lookup);
    List<ServiceFigures> figures = new ArrayList<>();
    byService.forEach((name, collected) -> figures.add(collected.figures(name)));
    return figures;
  }

  private static final class Collected {
    private long n;
    private long open;
    private long detect;
    private long acknowledge;
    private long resolve;
    private long[] durations = new long[64];
    private int closed;
    private long[][] outages = new long[64][];
    private int spans;

    void add(Incident incident, long from, long to) {
      long started = incident.startedAt().toEpochMilli();
      long detected = incident.detectedAt().map(Instant::toEpochMilli).orElse(started);
      long end = incident.resolvedAt().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
      if (started >= from && started < to) {
        n++;
        detect += detected - started;
        acknowledge +=
            incident.acknowledgedAt().map(Instant::toEpochMilli).orElse(detected) - detected;
        if (end == Long.MIN_VALUE) {
          open++;
        } else {
          if (closed == durations.length) {
            durations = Arrays.copyOf(durations, 2 * closed);
          }
          durations[closed++] = end - started;
          resolve += end - started;
        }
      }
      if (spans == outages.length) {
        outages = Arrays.copyOf(outages, 2 * spans);
      }
      outages[spans++] =
          new long[] {Math.max(started, from), Math.min(end == Long.MIN_VALUE ? to : end, to)};
    }

    ServiceFigures figures(String name) {
      Arrays.sort(durations, 0, closed);
      Arrays.sort(outages, 0, spans, (a, b) -> Long.compare(a[0], b[0]));
      long down = 0;
      long covered = Long.MIN_VALUE;
      for (int i = 0; i < spans; i++) {
        long start = Math.max(outages[i][0], covered);
        if (outages[i][1] > start) {
          down += outages[i][1] - start;
          covered = outages[i][1];
        }
      }
      return new ServiceFigures(
          name,
          n,
          open,
          (double) detect / n,
          (double) acknowledge / n,
          (double) resolve / closed,
          quantile(0.5),
          quantile(0.9),
          quantile(0.95),
          quantile(0.99),
          down);
    }

    private double quantile(double p) {
      double position = p * (closed - 1);
      int low = (int) position;
      int high = Math.min(low + 1, closed - 1);
      return durations[low] + (position - low) * (durations[high] - durations[low]);
    }
  }
}
