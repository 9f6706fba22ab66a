package io.monitoringstrategy.format.incidents;

import static io.monitoringstrategy.format.incidents.Reading.csv;
import static io.monitoringstrategy.format.incidents.Reading.only;
import static io.monitoringstrategy.format.incidents.Reading.refusal;
import static io.monitoringstrategy.format.incidents.Reading.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CsvRowsTests {
  private static final String STARTED = "startedAt,resolvedAt\n";

  @Nested
  class Rows {
    @Test
    void haveTheStandardColumnsInAnyOrderAndOthersAreIgnored() {
      IncidentLog log = csv("""
          resolvedAt,title,mitigatedAt,acknowledgedAt,detectedAt,startedAt,severity,service,id
          2026-03-01T11:00:00Z,"Down, again",2026-03-01T10:50:00Z,2026-03-01T10:05:00Z,2026-03-01T10:04:00Z,2026-03-01T10:00:00Z,sev1,checkout,INC-1
          """);

      assertThat(only(log))
          .isEqualTo(Incident.builder(Instant.parse("2026-03-01T10:00:00Z"))
              .id("INC-1")
              .service("checkout")
              .severity("sev1")
              .detectedAt(Instant.parse("2026-03-01T10:04:00Z"))
              .acknowledgedAt(Instant.parse("2026-03-01T10:05:00Z"))
              .mitigatedAt(Instant.parse("2026-03-01T10:50:00Z"))
              .resolvedAt(Instant.parse("2026-03-01T11:00:00Z"))
              .build());
    }

    @Test
    void withoutAResolutionAreOpen() {
      assertThat(only(csv(STARTED + "2026-03-01T10:00:00Z,\n")).isOpen()).isTrue();
    }

    @Test
    void mayHoldLineBreaksInQuotesAndStillBeCountedByLine() {
      IncidentLog log = csv("""
          startedAt,resolvedAt,note
          2026-03-01T10:00:00Z,,"two
          lines"
          yesterday,,x
          """);

      assertThat(log.size()).isEqualTo(1);
      assertThat(rejected(log))
          .containsExactly("line 4: startedAt 'yesterday': must be a time such as"
              + " 2026-03-01T10:00:00Z that the calendar has");
    }

    @Test
    void withAnotherNumberOfFieldsAreInvalid() {
      IncidentLog log =
          csv(STARTED + "2026-03-01T10:00:00Z,,x\n2026-03-01T10:00:00Z\n2026-03-01T10:00:00Z,\n");

      assertThat(log.size()).isEqualTo(1);
      assertThat(rejected(log))
          .containsExactly(
              "line 2: has 3 fields where the header has 2: put text with a comma in quotes",
              "line 3: has 1 fields where the header has 2: put text with a comma in quotes");
    }

    @Test
    void thatEndBeforeTheyStartAreInvalid() {
      IncidentLog log =
          csv(STARTED + "2026-03-01T10:00:00Z,2026-03-01T09:00:00Z\n2026-03-01T10:00:00Z,\n");

      assertThat(rejected(log))
          .containsExactly("line 2: is resolved before it starts (2026-03-01T09:00:00Z, but started"
              + " 2026-03-01T10:00:00Z)");
    }

    @Test
    void withoutAStartAreInvalid() {
      IncidentLog log = csv(STARTED + ",2026-03-01T09:00:00Z\n2026-03-01T10:00:00Z,\n");

      assertThat(rejected(log)).containsExactly("line 2: startedAt: is missing");
    }

    @Test
    void withControlCharactersInANameAreInvalid() {
      String row = "2026-03-01T10:00:00Z,";
      IncidentLog log = csv("service," + STARTED + "a\u001b[31mb," + row + "\nb," + row + "\n");

      assertThat(rejected(log))
          .containsExactly("line 2: service 'a\\u001b[31mb': must not hold control characters");
    }

    @Test
    void areTrimmedAndEmptyLinesSkipped() {
      IncidentLog log = csv(" startedAt , resolvedAt , id\n\n 2026-03-01T10:00:00Z ,, INC-1 \n\n");

      assertThat(only(log).id()).contains("INC-1");
    }

    @Test
    void mayEndAsMacintoshesAndWindowsEndThem() {
      String row = "2026-03-01T10:00:00Z,";

      assertThat(csv("startedAt,resolvedAt\r" + row + "\r" + row)).hasSize(2);
      assertThat(csv("startedAt,resolvedAt\r\n" + row + "\r\n" + row + "\r\n")).hasSize(2);
    }
  }

  @Nested
  class Header {
    @Test
    void mayBeginWithAByteOrderMark() {
      assertThat(csv("\uFEFF" + STARTED + "2026-03-01T10:00:00Z,")).hasSize(1);
    }

    @Test
    void mustHaveStartAndResolution() {
      assertThat(refusal("log.csv", "id,started_at,resolvedAt\n1,2,3\n"))
          .isEqualTo("log.csv:1: the header lacks 'startedAt' (did you mean 'started_at'?); it has"
              + " 'id', 'started_at', 'resolvedAt': name the right columns in a mapping");
    }

    @Test
    void namesAllThatItLacks() {
      assertThat(refusal("log.csv", "id\n1\n"))
          .contains("lacks 'startedAt', 'resolvedAt'; it has 'id'");
    }

    @Test
    void listsAtMostThirtyColumns() {
      StringBuilder header = new StringBuilder("a0");
      for (int i = 1; i < 35; i++) {
        header.append(",a").append(i);
      }

      assertThat(refusal("log.csv", header + "\n"))
          .contains("'a29' and 5 more: ")
          .doesNotContain("a30");
    }

    @Test
    void mustNotNameAColumnTwice() {
      assertThat(refusal("log.csv", "startedAt,id,resolvedAt,id\n"))
          .isEqualTo("log.csv:1: the header has column 'id' twice: rename one");
    }

    @Test
    void mayHaveSeveralColumnsWithoutAName() {
      assertThat(csv("startedAt,resolvedAt,,\n2026-03-01T10:00:00Z,,,\n")).hasSize(1);
    }

    @Test
    void separatedBySemicolonsIsToldApart() {
      assertThat(refusal("log.csv", "startedAt;resolvedAt\n"))
          .endsWith("separate the fields with commas");
      assertThat(refusal("log.csv", "startedAt\tresolvedAt\n"))
          .endsWith("separate the fields with commas");
    }

    @Test
    void thatIsJsonIsToldApart() {
      assertThat(refusal("log.csv", "{\"startedAt\": 1}\n"))
          .endsWith(
              "this looks like NDJSON, so end its name with .ndjson, give --input-format ndjson, or say format:"
                  + " ndjson in a mapping");
    }

    @Test
    void mustHaveEveryColumnThatAMappingNames() {
      IncidentMapping mapping = IncidentMapping.builder()
          .putColumn(IncidentField.STARTED_AT, "start")
          .putColumn(IncidentField.DETECTED_AT, "seen")
          .addExclusion(new Exclusion("kind", Set.of("drill")))
          .build();

      assertThat(refusal(
              IncidentFiles.mappedBy(mapping),
              "log.csv",
              "start\n".getBytes(StandardCharsets.UTF_8)))
          .contains("the header lacks 'seen', 'kind'; it has 'start'");
    }
  }

  @Nested
  class Quotes {
    @Test
    void thatAreNotClosedAreRefusedWhereTheyOpen() {
      assertThat(refusal("log.csv", STARTED + "2026-03-01T10:00:00Z,\n\"2026\nx\ny\n"))
          .startsWith("log.csv:3: is not CSV (Unclosed quoted field")
          .endsWith("close each quote, and double those inside");
    }

    @Test
    void mustEndAField() {
      assertThat(refusal("log.csv", STARTED + "\"a\"b,\n")).startsWith("log.csv:2: is not CSV (");
    }

    @Test
    void mayBeDoubled() {
      assertThat(
              only(csv("service,startedAt,resolvedAt\n\"a \"\"b\"\", c\",2026-03-01T10:00:00Z,\n"))
                  .service())
          .contains("a \"b\", c");
    }

    @Test
    void thatSwallowTwoMebibytesAreRefused() {
      String line = "x".repeat(1000) + "\n";

      assertThat(refusal("log.csv", STARTED + "\"" + line.repeat(3000)))
          .startsWith("log.csv:2: is not CSV (The maximum buffer size");
    }
  }
}
