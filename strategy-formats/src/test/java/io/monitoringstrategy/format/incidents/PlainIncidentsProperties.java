package io.monitoringstrategy.format.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The fast way and the library read the same: in quotes, every field goes through the library. */
class PlainIncidentsProperties {
  private static final String HEADER =
      "id,service,severity,startedAt,detectedAt,acknowledgedAt,mitigatedAt,resolvedAt,note\n";
  private static final String SOUND =
      "INC-0,shop,minor,2026-01-01T00:00:00Z,,,,2026-01-01T01:00:00Z,first\n";

  @Property(tries = 500)
  void aRowReadsAlikeInQuotesAndWithout(
      @ForAll("rows") List<List<String>> rows, @ForAll("lineEnds") String lineEnd) {
    String plain =
        rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining(lineEnd));
    String quoted = rows.stream()
        .map(row -> row.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",")))
        .collect(Collectors.joining(lineEnd));

    IncidentLog fast = read(HEADER + SOUND + plain);
    IncidentLog whole = read(HEADER + SOUND + quoted);
    assertThat(fast.stream().toList()).isEqualTo(whole.stream().toList());
    assertThat(fast.rejected()).isEqualTo(whole.rejected());
    assertThat(fast.invalid()).isEqualTo(whole.invalid());
    assertThat(fast.services()).isEqualTo(whole.services());
    assertThat(fast.severities()).isEqualTo(whole.severities());
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> time = Arbitraries.of(
        "2026-03-01T10:00:00Z",
        "2026-03-01T10:00:00.250Z",
        " 2026-03-01T11:00:00Z ",
        "2026-03-01T10:00:00+09:00",
        "2026-03-01T10:00:00.123456Z",
        "2026-03-01 10:00:00Z",
        "2026-02-30T10:00:00Z",
        "2026-03-01T25:00:00Z",
        "2025-12-31T23:59:60Z",
        "yesterday",
        "",
        "");
    Arbitrary<String> word =
        Arbitraries.of("", "shop", " shop ", "search", "né", "a\tb", "x y", "~");
    Arbitrary<List<String>> row = Combinators.combine(
            word, word, word, time.list().ofSize(5), word)
        .as((id, service, severity, times, note) -> List.of(
            id,
            service,
            severity,
            times.get(0),
            times.get(1),
            times.get(2),
            times.get(3),
            times.get(4),
            note));
    return row.list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r", "\n\n");
  }

  private static IncidentLog read(String csv) {
    IncidentMapping renaming =
        IncidentMapping.standard().withSeverities(Map.of("", "unknown", "shop", "minor"));
    return IncidentFiles.mappedBy(renaming)
        .read("log.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }
}
