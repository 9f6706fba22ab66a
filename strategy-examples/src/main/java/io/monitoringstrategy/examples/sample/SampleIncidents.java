package io.monitoringstrategy.examples.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A year of incidents of the fictional online shop harbor-shop, drawn from a seed.
 *
 * <p>The year runs from 2025-10-01 to 2026-10-01 in UTC. Times to repair are log-normal, nights are
 * slower than days, and an outage of the payments sometimes takes the checkout along. Two incidents
 * are open when the year ends, and two rows are broken on purpose, so that a reader has something to
 * say about them. The same seed gives the same bytes on every machine: {@link Random} and {@link
 * StrictMath} are specified to the last bit.
 *
 * <p>Run it with the file to write: {@code SampleIncidents incidents.csv}.
 */
public final class SampleIncidents {
  /** The seed of the sample that is bundled. */
  public static final long SEED = 20251001;

  /** When the year begins. */
  public static final Instant FROM = Instant.parse("2025-10-01T00:00:00Z");

  /** When it is over, and the log was written. */
  public static final Instant TO = Instant.parse("2026-10-01T00:00:00Z");

  private static final String HEADER =
      "id,service,severity,startedAt,detectedAt,acknowledgedAt,mitigatedAt,resolvedAt";
  private static final int DRAWN = 160;
  private static final double TAKES_CHECKOUT_ALONG = 0.35;
  private static final double SHOWS_TWICE = 0.06;

  private SampleIncidents() {}

  /**
   * Writes the sample to a file.
   *
   * @param args the file to write
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("name one file to write (were " + args.length + ")");
    }
    Files.writeString(Path.of(args[0]), csv(SEED));
  }

  /** {@return the year as CSV in order of start, its first line the header} */
  public static String csv(long seed) {
    List<SampleIncident> year = new ArrayList<>(drawn(new IncidentDraw(new Random(seed))));
    year.addAll(openAtTheEnd());
    year.add(endsBeforeItStarts());
    year.add(unreadable());
    year.sort(Comparator.comparing(SampleIncident::order));
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    for (SampleIncident incident : year) {
      lines.add(incident.row(lines.size()));
    }
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<SampleIncident> drawn(IncidentDraw draw) {
    List<SampleIncident> incidents = new ArrayList<>();
    for (int i = 0; i < DRAWN; i++) {
      SampleIncident incident = draw.incident(FROM, TO.minus(Duration.ofDays(2)));
      incidents.add(incident);
      if (incident.service().equals("payments") && draw.happens(TAKES_CHECKOUT_ALONG)) {
        incidents.add(draw.alongWith(incident, "checkout"));
      }
      if (draw.happens(SHOWS_TWICE)) {
        incidents.add(draw.alongWith(incident, incident.service()));
      }
    }
    return incidents;
  }

  private static List<SampleIncident> openAtTheEnd() {
    return List.of(
        SampleIncident.of("search", "minor", "2026-09-29T13:41:07Z")
            .until("2026-09-29T13:52:30Z", "2026-09-29T14:05:12Z", "", ""),
        SampleIncident.of("payments", "major", "2026-09-30T22:17:45Z")
            .until("2026-09-30T22:20:03Z", "2026-09-30T22:34:51Z", "2026-09-30T23:26:40Z", ""));
  }

  private static SampleIncident endsBeforeItStarts() {
    return SampleIncident.of("catalog", "minor", "2026-01-14T10:20:00Z")
        .until("2026-01-14T10:26:30Z", "2026-01-14T10:31:00Z", "", "2026-01-14T09:55:00Z");
  }

  private static SampleIncident unreadable() {
    return SampleIncident.of("checkout", "major", "2026-02-27T16:08:12Z")
        .until(
            "2026-02-27T16:11:40Z",
            "2026-02-27T16:13:05Z",
            "2026-02-27T16:40:00Z",
            "2026-02-30T17:02:00Z");
  }
}
