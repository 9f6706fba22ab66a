package io.monitoringstrategy.format.incidents;

import static io.monitoringstrategy.format.incidents.Reading.stream;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import tools.jackson.databind.json.JsonMapper;

class IncidentFilesProperties {
  private static final String HEADER =
      "note,id,service,severity,startedAt,detectedAt,acknowledgedAt,mitigatedAt,resolvedAt\n";

  @Property(tries = 200)
  void csvReadsBackWhatWasWritten(
      @ForAll("logs") List<Incident> incidents,
      @ForAll boolean quoteAll,
      @ForAll("notes") String note) {
    String csv = HEADER
        + incidents.stream()
            .map(incident -> quoted(note) + "," + csvRow(incident, quoteAll) + "\n")
            .collect(Collectors.joining());

    IncidentLog log = IncidentFiles.standard().strict().read("log.csv", stream(csv));

    assertThat(log).containsExactlyElementsOf(incidents);
  }

  @Property(tries = 200)
  void ndjsonAndCsvOfTheSameIncidentsGiveEqualLogs(@ForAll("logs") List<Incident> incidents) {
    String csv = HEADER
        + incidents.stream().map(i -> "," + csvRow(i, false) + "\n").collect(Collectors.joining());
    String ndjson = incidents.stream()
        .map(i -> JsonMapper.shared().writeValueAsString(cells(i)) + "\n")
        .collect(Collectors.joining());

    assertThat(Reading.csv(csv)).containsExactlyElementsOf(Reading.ndjson(ndjson));
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll LogFormat format) {
    readOrRefuse(bytes, format);
  }

  @Property(tries = 1000)
  void anyMixOfMarksIsReadOrRefused(@ForAll("marks") String text, @ForAll LogFormat format) {
    readOrRefuse(text.getBytes(StandardCharsets.UTF_8), format);
  }

  @Property(tries = 500)
  void everyRowIsCountedOnce(@ForAll("cells") @NotEmpty List<String> starts) {
    String good = "2026-03-01T10:00:00Z";
    String csv = "startedAt,resolvedAt,severity\n"
        + good + ",,x\n"
        + starts.stream().map(start -> quoted(start) + ",,y\n").collect(Collectors.joining());

    IncidentLog log = Reading.csv(csv);

    assertThat(log.size() + log.invalid()).isEqualTo(starts.size() + 1);
  }

  private static void readOrRefuse(byte[] bytes, LogFormat format) {
    IncidentMapping mapping = IncidentMapping.standard().withFormat(format);
    try {
      IncidentLog log =
          IncidentFiles.mappedBy(mapping).read("log", new ByteArrayInputStream(bytes));
      assertThat(log.size()).isPositive();
    } catch (UnreadableFileException e) {
      assertThat(e.getMessage()).startsWith("log:").doesNotContain("\0", "\u001b");
    }
  }

  private static Map<String, String> cells(Incident incident) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", incident.id().orElse(""));
    cells.put("service", incident.service().orElse(""));
    cells.put("severity", incident.severity().orElse(""));
    cells.put("startedAt", incident.startedAt().toString());
    cells.put("detectedAt", text(incident.detectedAt()));
    cells.put("acknowledgedAt", text(incident.acknowledgedAt()));
    cells.put("mitigatedAt", text(incident.mitigatedAt()));
    cells.put("resolvedAt", text(incident.resolvedAt()));
    return cells;
  }

  private static String csvRow(Incident incident, boolean quoteAll) {
    return cells(incident).values().stream()
        .map(cell -> quoteAll || cell.matches("(?s).*[\",\n].*") ? quoted(cell) : cell)
        .collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String text(Optional<Instant> instant) {
    return instant.map(Instant::toString).orElse("");
  }

  @Provide
  Arbitrary<List<Incident>> logs() {
    return incidents().list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> notes() {
    return Arbitraries.strings().withChars(",\"\n\r ab'\u00e9;").ofMaxLength(12);
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.of("", "x", "2026-03-01T10:00:00Z", "2026-02-30T10:00:00Z", "a\nb", "\"")
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(
            "startedAt,resolvedAt\n",
            "2026-03-01T10:00:00Z",
            ",",
            "\"",
            "\n",
            "\r",
            "{",
            "}",
            "[",
            "]",
            ":",
            "\"startedAt\"",
            "\"resolvedAt\"",
            "\"2026-03-01T10:00:00Z\"",
            "null",
            "1e999",
            " ",
            "\uFEFF",
            "a",
            "\\",
            "\\u0000",
            "\u001b",
            "-",
            "\"id\"")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<Incident> incidents() {
    Arbitrary<String> words = Arbitraries.strings()
        .withChars("ab,\"'; {}\\\u00e9\u4e2d")
        .ofMaxLength(8)
        .map(String::strip);
    Arbitrary<Long> start = Arbitraries.longs().between(-62_000_000_000_000L, 250_000_000_000_000L);
    Arbitrary<Optional<Long>> delay =
        Arbitraries.longs().between(0, 10_000_000_000L).optional(0.7);
    return Combinators.combine(words, words, words, start, delay, delay, delay, delay)
        .as((id, service, severity, at, detected, acknowledged, mitigated, resolved) -> {
          Incident.Builder incident =
              Incident.builder(Instant.ofEpochMilli(at)).id(id).service(service).severity(severity);
          detected.ifPresent(d -> incident.detectedAt(Instant.ofEpochMilli(at + d)));
          acknowledged.ifPresent(d -> incident.acknowledgedAt(Instant.ofEpochMilli(at + d)));
          mitigated.ifPresent(d -> incident.mitigatedAt(Instant.ofEpochMilli(at + d)));
          resolved.ifPresent(d -> incident.resolvedAt(Instant.ofEpochMilli(at + d)));
          return incident.build();
        });
  }
}
