package io.monitoringstrategy.format.incidents;

import static io.monitoringstrategy.format.incidents.Reading.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.format.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentMappingsTests {
  private static IncidentMapping read(String yaml) {
    return IncidentMappings.read("m.yaml", stream(yaml));
  }

  private static void assertRefused(String yaml, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(yaml))
        .withMessage(message);
  }

  @Test
  void everyKeyIsRead() {
    IncidentMapping mapping = read("""
        format: csv
        columns: {id: incident_id, severity: impact, startedAt: downtime_start, resolvedAt: downtime_end}
        constants: {service: github}
        times: {pattern: "M/d/yyyy H:mm", zone: America/Denver, atOverlap: earlier, atGap: earlier}
        missing: ["", "?"]
        exclude: {severity: [none, maintenance], drill: yes}
        severities: {"3 - Moderate": moderate}
        """);

    assertThat(mapping)
        .isEqualTo(IncidentMapping.builder()
            .format(LogFormat.CSV)
            .putColumn(IncidentField.ID, "incident_id")
            .putColumn(IncidentField.SEVERITY, "impact")
            .putColumn(IncidentField.STARTED_AT, "downtime_start")
            .putColumn(IncidentField.RESOLVED_AT, "downtime_end")
            .putConstant(IncidentField.SERVICE, "github")
            .times(TimeNotation.builder()
                .pattern("M/d/yyyy H:mm")
                .zone(ZoneId.of("America/Denver"))
                .atOverlap(AmbiguousTime.EARLIER)
                .atGap(AmbiguousTime.EARLIER)
                .build())
            .addMissingTexts("", "?")
            .addExclusions(
                new Exclusion("severity", new LinkedHashSet<>(List.of("none", "maintenance"))),
                new Exclusion("drill", Set.of("yes")))
            .putSeverity("3 - Moderate", "moderate")
            .build());
  }

  @Test
  void everyKeyMayBeLeftOut() {
    assertThat(read("format: ndjson"))
        .isEqualTo(IncidentMapping.standard().withFormat(LogFormat.NDJSON));
  }

  @Test
  void aColumnWithoutANameIsNotRead() {
    assertThat(read("columns: {id: , startedAt: start}").columns())
        .containsOnlyKeys(IncidentField.STARTED_AT);
  }

  @Test
  void otherKeysAreUnknown() {
    assertRefused(
        "format: csv\njoin: {key: number}\n",
        "m.yaml:2:1: unknown key 'join': known here are format, columns, constants, times, missing,"
            + " exclude, severities, fold, transitions");
  }

  @Test
  void everyProblemHasItsPlace() {
    assertRefused("""
        format: xml
        columns: {start: a, startedAt: [b]}
        times: {pattern: iso, zone: Mars, overlap: later}
        exclude: {severity: []}
        severities: {a: }
        """, """
        m.yaml:1:9: format: word 'xml': must be one of csv, ndjson
        m.yaml:2:11: columns: field 'start': must be one of id, service, severity, startedAt, detectedAt, acknowledgedAt, mitigatedAt, resolvedAt
        m.yaml:2:32: startedAt must be text (was a list)
        m.yaml:3:29: zone: zone 'Mars': must be a time zone such as Europe/Berlin or UTC
        m.yaml:3:35: unknown key 'overlap' (did you mean 'atOverlap'?)
        m.yaml:4:10: exclude severity: must list the texts to exclude
        m.yaml:5:16: 'a' is missing: add it""");
  }

  @Test
  void aPatternThatTellsNoMomentIsRefusedAtItsPlace() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read("times: {pattern: d/M/yyyy}"))
        .withMessageStartingWith("m.yaml:1:8: pattern 'd/M/yyyy': must tell day and time of day");
  }

  @Test
  void columnsThatDoNotFitTogetherAreRefused() {
    assertRefused(
        "columns: {id: number}", "m.yaml:1:1: mapping: columns must name the one for startedAt");
  }

  @Test
  void aFileIsReadByItsPath(@TempDir Path dir) throws IOException {
    Path file = Files.writeString(dir.resolve("m.yaml"), "missing: \"?\"");

    assertThat(IncidentMappings.read(file).missingTexts()).containsExactly("?");
  }
}
