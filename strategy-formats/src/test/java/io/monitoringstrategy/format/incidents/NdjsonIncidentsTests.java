package io.monitoringstrategy.format.incidents;

import static io.monitoringstrategy.format.incidents.Reading.ndjson;
import static io.monitoringstrategy.format.incidents.Reading.only;
import static io.monitoringstrategy.format.incidents.Reading.rejected;
import static io.monitoringstrategy.format.incidents.Reading.stream;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NdjsonIncidentsTests {
  private static final String GOOD = "{\"startedAt\": \"2026-03-01T10:00:00Z\"}\n";

  private static String reason(String line) {
    IncidentLog log = ndjson(GOOD + line + "\n");
    assertThat(log.size()).isEqualTo(1);
    assertThat(log.invalid()).isEqualTo(1);
    return rejected(log).get(0);
  }

  @Test
  void anObjectALineIsAnIncident() {
    IncidentLog log = ndjson("""
        {"id": 17, "service": "checkout", "startedAt": "2026-03-01T10:00:00Z", "resolvedAt": "2026-03-01T11:00:00Z", "tags": [{"a": [1]}], "more": {"id": 1}}
        """);

    assertThat(only(log))
        .isEqualTo(Incident.builder(Instant.parse("2026-03-01T10:00:00Z"))
            .id("17")
            .service("checkout")
            .resolvedAt(Instant.parse("2026-03-01T11:00:00Z"))
            .build());
  }

  @Test
  void nullMeansUnknown() {
    IncidentLog log = ndjson("{\"startedAt\": \"2026-03-01T10:00:00Z\", \"resolvedAt\": null}");

    assertThat(only(log).isOpen()).isTrue();
  }

  @Test
  void dotsNameNestedKeys() {
    IncidentMapping mapping = IncidentMapping.builder()
        .format(LogFormat.NDJSON)
        .putColumn(IncidentField.STARTED_AT, "impact.time.start")
        .putColumn(IncidentField.SERVICE, "impact.service")
        .build();
    String line = "{\"impact\": {\"time\": {\"end\": {}, \"start\": \"2026-03-01T10:00:00Z\"},"
        + " \"service\": \"checkout\"}}";

    Incident incident = only(IncidentFiles.mappedBy(mapping).read("-", stream(line)));

    assertThat(incident)
        .isEqualTo(Incident.builder(Instant.parse("2026-03-01T10:00:00Z"))
            .service("checkout")
            .build());
  }

  @Test
  void emptyLinesAreSkipped() {
    assertThat(ndjson("\n  \n" + GOOD + "\n").invalid()).isZero();
  }

  @Test
  void aBrokenLineIsInvalidAndTheNextIsRead() {
    assertThat(ndjson("{\"startedAt\": \n" + GOOD)).hasSize(1);
    assertThat(reason("{\"startedAt\": ")).startsWith("line 2: is not JSON (");
  }

  @Test
  void aLineMustBeAnObject() {
    assertThat(reason("[1]"))
        .isEqualTo("line 2: must be a JSON object such as {\"id\": \"INC-1\"}");
  }

  @Test
  void aLineMustBeOneObject() {
    assertThat(reason("{} {}"))
        .isEqualTo("line 2: must be a single JSON object: put the next one on its own line");
  }

  @Test
  void aKeyMustNotComeTwice() {
    assertThat(reason("{\"id\": 1, \"id\": 2}")).startsWith("line 2: is not JSON (Duplicate");
  }

  @Test
  void aListWhereATextIsMeantIsInvalid() {
    assertThat(reason("{\"service\": [\"a\", \"b\"]}"))
        .isEqualTo("line 2: 'service' must be text or a number (was a list)");
  }

  @Test
  void anObjectWhereATextIsMeantIsInvalid() {
    assertThat(reason("{\"service\": {\"a\": 1}}"))
        .isEqualTo("line 2: 'service' must be text or a number (was an object)");
  }

  @Test
  void aDeeplyNestedLineIsInvalidAndNotFollowed() {
    assertThat(reason("{\"x\": " + "[".repeat(10_000))).startsWith("line 2: is not JSON (");
  }

  @Test
  void aReasonIsCutAfterThreeHundredCharacters() {
    String key = "k".repeat(10_000);

    assertThat(reason("{\"" + key + "\": 1, \"" + key + "\": 2}"))
        .hasSize("line 2: ".length() + 303);
  }
}
