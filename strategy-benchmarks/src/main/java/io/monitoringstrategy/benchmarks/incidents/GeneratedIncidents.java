package io.monitoringstrategy.benchmarks.incidents;

import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Incidents of a year from a seed, as plain arrays: 200 services of unequal size, log-normal times,
 * 2 % still open, in the order in which they were reported, which is only nearly that of their starts.
 */
public final class GeneratedIncidents {
  /** The window all figures are of. */
  public static final TimeWindow WINDOW =
      TimeWindow.of(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

  /** What an open incident has for its resolution. */
  public static final long OPEN = Long.MIN_VALUE;

  private static final int SERVICES = 200;
  private static final long SEED = 20_250_101L;
  private static final double MINUTE = 60_000;

  /** The service of each incident, as an index. */
  final int[] service;

  final long[] started;
  final long[] detected;
  final long[] acknowledged;
  final long[] resolved;

  private GeneratedIncidents(int size) {
    service = new int[size];
    started = new long[size];
    detected = new long[size];
    acknowledged = new long[size];
    resolved = new long[size];
  }

  /** {@return this many incidents, always the same} */
  public static GeneratedIncidents of(int size) {
    GeneratedIncidents incidents = new GeneratedIncidents(size);
    SplittableRandom random = new SplittableRandom(SEED);
    long from = WINDOW.start().toEpochMilli();
    long length = WINDOW.duration().toMillis();
    for (int i = 0; i < size; i++) {
      double skewed = random.nextDouble();
      incidents.service[i] = (int) (SERVICES * skewed * skewed);
      long jitter = random.nextLong(0, 600_000);
      incidents.started[i] =
          from + Math.min(length - 1, (long) ((double) length * i / size) + jitter);
      incidents.detected[i] = incidents.started[i] + lognormal(random, 1.0);
      incidents.acknowledged[i] = incidents.detected[i] + lognormal(random, 1.2);
      incidents.resolved[i] =
          random.nextInt(50) == 0 ? OPEN : incidents.acknowledged[i] + lognormal(random, 3.4);
    }
    return incidents;
  }

  /** {@return how many there are} */
  public int size() {
    return started.length;
  }

  /** {@return the name of a service} */
  static String name(int service) {
    return "service-" + service;
  }

  /** {@return how many services there may be} */
  static int services() {
    return SERVICES;
  }

  /** {@return how long each took, an open one until the window ends} */
  long[] timesToResolve() {
    long end = WINDOW.end().toEpochMilli();
    return IntStream.range(0, size())
        .mapToLong(i -> (resolved[i] == OPEN ? end : resolved[i]) - started[i])
        .toArray();
  }

  /** {@return the incidents as objects, as a caller of the library would have them} */
  public Incident[] toObjects() {
    Incident[] objects = new Incident[size()];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = object(i);
    }
    return objects;
  }

  /** {@return the incidents as a log, made without holding the objects} */
  public IncidentLog toLog() {
    IncidentLog.Builder log = IncidentLog.builder();
    for (int i = 0; i < size(); i++) {
      log.add(object(i));
    }
    return log.build();
  }

  private Incident object(int i) {
    Incident.Builder incident = Incident.builder(Instant.ofEpochMilli(started[i]))
        .service(name(service[i]))
        .detectedAt(Instant.ofEpochMilli(detected[i]))
        .acknowledgedAt(Instant.ofEpochMilli(acknowledged[i]));
    if (resolved[i] != OPEN) {
      incident.resolvedAt(Instant.ofEpochMilli(resolved[i]));
    }
    return incident.build();
  }

  private static long lognormal(SplittableRandom random, double mu) {
    return 1 + (long) (MINUTE * Math.exp(mu + 1.1 * random.nextGaussian()));
  }
}
