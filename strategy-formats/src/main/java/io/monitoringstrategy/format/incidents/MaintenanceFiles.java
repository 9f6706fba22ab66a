package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.TimeWindow;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads planned maintenance: a CSV file with the columns {@code from} and {@code to}, times as in an
 * incident log.
 *
 * <p>Maintenance decides what counts as down, so a row that cannot be read is never skipped: the file
 * is refused.
 */
public final class MaintenanceFiles {
  private static final IncidentMapping COLUMNS = IncidentMapping.builder()
      .format(LogFormat.CSV)
      .putColumn(IncidentField.STARTED_AT, "from")
      .putColumn(IncidentField.RESOLVED_AT, "to")
      .build();

  private MaintenanceFiles() {}

  /**
   * {@return the windows in a file, in its order}
   *
   * @param path the file
   * @param zone the zone of times without an offset
   * @throws UnreadableFileException naming every row that has no end, ends before it starts or is
   *     unreadable, and whatever else refuses an incident log
   */
  public static List<TimeWindow> read(Path path, Optional<ZoneId> zone) {
    return windows(path.toString(), reader(zone).read(path));
  }

  /**
   * {@return the windows in a stream, read to its end; closing it is the caller's}
   *
   * @param name what messages call it
   * @throws UnreadableFileException as for a file
   */
  public static List<TimeWindow> read(String name, InputStream input, Optional<ZoneId> zone) {
    return windows(name, reader(zone).read(name, input));
  }

  private static IncidentFiles reader(Optional<ZoneId> zone) {
    IncidentFiles strict = IncidentFiles.mappedBy(COLUMNS)
        .refusing(": maintenance decides what counts as down, so none is left out");
    return zone.map(strict::withZone).orElse(strict);
  }

  private static List<TimeWindow> windows(String name, IncidentLog log) {
    List<TimeWindow> windows = new ArrayList<>();
    for (Incident span : log) {
      Instant end = span.resolvedAt()
          .orElseThrow(() -> new UnreadableFileException(FileProblem.ofFile(
              name, "the maintenance of " + span.startedAt() + " has no end: fill in 'to'")));
      windows.add(TimeWindow.of(span.startedAt(), end));
    }
    return windows;
  }
}
