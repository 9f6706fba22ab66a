package io.monitoringstrategy.benchmarks.files;

import io.monitoringstrategy.benchmarks.incidents.GeneratedIncidents;
import io.monitoringstrategy.kpi.incident.Incident;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The generated incidents as a file, of about 120 bytes a row; every hundredth row is in quotes. */
final class GeneratedCsv {
  private static final int QUOTED = 100;

  private GeneratedCsv() {}

  static Path of(int rows) throws IOException {
    Path file = Files.createTempFile("incidents", ".csv");
    try (Writer csv = Files.newBufferedWriter(file)) {
      csv.write("id,service,severity,startedAt,detectedAt,acknowledgedAt,resolvedAt\n");
      int row = 0;
      for (Incident incident : GeneratedIncidents.of(rows).toLog()) {
        boolean quoted = ++row % QUOTED == 0;
        csv.write("INC-" + row + "," + incident.service().orElse("") + ","
            + (quoted ? "\"minor, for now\"" : "minor") + "," + incident.startedAt() + ","
            + incident.detectedAt().map(Object::toString).orElse("") + ","
            + incident.acknowledgedAt().map(Object::toString).orElse("") + ","
            + incident.resolvedAt().map(Object::toString).orElse("") + "\n");
      }
    }
    return file;
  }
}
