package io.monitoringstrategy.examples.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;

/** Draws incidents that look like those of a shop: busy days, slow nights, long tails. */
final class IncidentDraw {
  private static final double QUIET_HOURS_KEPT = 0.4;
  private static final double NOBODY_ACKNOWLEDGES = 0.08;
  private static final double NOBODY_MITIGATES = 0.10;
  private static final Spread DETECTION = new Spread(240, 0.7);
  private static final Spread ACKNOWLEDGEMENT = new Spread(330, 0.8);

  private final Random random;

  IncidentDraw(Random random) {
    this.random = random;
  }

  /** {@return whether something of this probability happens this time} */
  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** {@return an incident that starts within the half-open window} */
  SampleIncident incident(Instant from, Instant to) {
    return course(service(), severity(), start(from, to));
  }

  /** {@return a second incident that starts within ten minutes of the first} */
  SampleIncident alongWith(SampleIncident first, String service) {
    Instant start = Instant.parse(first.startedAt()).plusSeconds(45 + random.nextInt(555));
    return course(service, first.severity(), start);
  }

  private SampleIncident course(String service, String severity, Instant start) {
    boolean night = isNight(start);
    Instant detected = start.plus(DETECTION.draw(random, night ? 1.5 : 1));
    Instant acknowledged = detected.plus(ACKNOWLEDGEMENT.draw(random, night ? 2.5 : 1));
    boolean taken = !happens(NOBODY_ACKNOWLEDGES);
    Duration repair = repair(severity).draw(random, night ? 1.4 : 1);
    long untilMitigated = (long) (repair.toSeconds() * (0.35 + random.nextDouble() / 2));
    boolean mitigated = !happens(NOBODY_MITIGATES);
    return SampleIncident.of(service, severity, start.toString())
        .until(
            detected.toString(),
            taken ? acknowledged.toString() : "",
            mitigated ? acknowledged.plusSeconds(untilMitigated).toString() : "",
            acknowledged.plus(repair).toString());
  }

  private Instant start(Instant from, Instant to) {
    int seconds = (int) Duration.between(from, to).toSeconds();
    Instant start = from.plusSeconds(random.nextInt(seconds));
    while (isNight(start) && !happens(QUIET_HOURS_KEPT)) {
      start = from.plusSeconds(random.nextInt(seconds));
    }
    return start;
  }

  private String service() {
    double share = random.nextDouble();
    if (share < 0.30) {
      return "checkout";
    }
    if (share < 0.52) {
      return "payments";
    }
    return share < 0.78 ? "search" : "catalog";
  }

  private String severity() {
    double share = random.nextDouble();
    if (share < 0.15) {
      return "critical";
    }
    return share < 0.5 ? "major" : "minor";
  }

  private static Spread repair(String severity) {
    return switch (severity) {
      case "critical" -> new Spread(1080, 0.8);
      case "major" -> new Spread(1740, 0.9);
      default -> new Spread(2640, 1.0);
    };
  }

  private static boolean isNight(Instant instant) {
    int hour = instant.atOffset(ZoneOffset.UTC).getHour();
    return hour < 6 || hour >= 21;
  }

  /**
   * A log-normal spread of durations.
   *
   * @param medianSeconds half of the durations are shorter
   * @param sigma the standard deviation of their logarithms
   */
  private record Spread(double medianSeconds, double sigma) {
    Duration draw(Random random, double factor) {
      double seconds = factor * medianSeconds * StrictMath.exp(sigma * random.nextGaussian());
      return Duration.ofSeconds(Math.max(1, Math.round(seconds)));
    }
  }
}
