package io.monitoringstrategy.format.incidents;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads logs that are written out in a test. */
final class Reading {
  private Reading() {}

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static IncidentLog csv(String text) {
    return IncidentFiles.standard().read("log.csv", stream(text));
  }

  static IncidentLog ndjson(String text) {
    return IncidentFiles.standard().read("log.ndjson", stream(text));
  }

  static Incident only(IncidentLog log) {
    List<Incident> incidents = log.stream().toList();
    if (incidents.size() != 1) {
      throw new AssertionError("expected one incident in " + log + log.rejected());
    }
    return incidents.get(0);
  }

  static List<String> rejected(IncidentLog log) {
    return log.rejected().stream().map(RejectedRecord::toString).toList();
  }

  static String refusal(IncidentFiles files, String name, byte[] bytes) {
    return String.valueOf(catchThrowableOfType(
            UnreadableFileException.class, () -> files.read(name, new ByteArrayInputStream(bytes)))
        .getMessage());
  }

  static String refusal(String name, String text) {
    return refusal(IncidentFiles.standard(), name, text.getBytes(StandardCharsets.UTF_8));
  }
}
