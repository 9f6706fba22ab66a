package io.monitoringstrategy.format.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.alert.AlertEvent;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.alert.AlertOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertFilesTests {
  private static final String HEADER = "rule,firedAt,resolvedAt,acknowledgedAt,outcome,incident\n";
  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static AlertLog csv(String rows) {
    return AlertFiles.standard().read("alerts.csv", stream(HEADER + rows));
  }

  private static List<String> rejected(String row) {
    return csv("ok,2026-03-01T10:00:00Z,,,,\n" + row).rejected().stream()
        .map(Object::toString)
        .toList();
  }

  @Nested
  class Ndjson {
    private static final String ROWS = """
        {"rule": "disk-full", "firedAt": "2026-03-01T10:00:00Z", "incident": "INC-7", "labels": {"team": "sre"}}

        {"rule": "disk-full", "firedAt": null}
        {"rule": "disk-full", "firedAt": "2026-03-01T10:00:00Z", "outcome": "false-positive"}
        """;

    private static void holds(AlertLog log) {
      assertThat(log)
          .containsExactly(
              AlertEvent.builder("disk-full", TEN).incident("INC-7").build(),
              AlertEvent.builder("disk-full", TEN)
                  .outcome(AlertOutcome.FALSE_POSITIVE)
                  .build());
      assertThat(log.rejected()).singleElement().hasToString("line 3: firedAt: is missing");
    }

    @Test
    void isReadByTheEndingOfTheName() {
      holds(AlertFiles.standard().read("alerts.ndjson", stream(ROWS)));
      holds(AlertFiles.standard().read("alerts.jsonl", stream(ROWS)));
    }

    @Test
    void isReadFromAStreamThatIsSaidToHoldIt() {
      holds(
          AlertFiles.standard().withFormat(LogFormat.NDJSON).read("standard input", stream(ROWS)));
    }

    @Test
    void isRecognisedWhereACsvWasExpected() {
      assertThatThrownBy(() -> AlertFiles.standard().read("standard input", stream(ROWS)))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageNotContaining("quote")
          .hasMessageContaining("this looks like NDJSON")
          .hasMessageContaining("--input-format ndjson");
    }
  }

  @Nested
  class ARow {
    @Test
    void isAnAlert() {
      assertThat(csv("disk-full,2026-03-01T10:00:00Z,2026-03-01T11:00:00+01:00,"
              + "2026-03-01T10:00:00Z,false-positive,INC-7\n"))
          .containsExactly(AlertEvent.builder("disk-full", TEN)
              .resolvedAt(TEN)
              .acknowledgedAt(TEN)
              .outcome(AlertOutcome.FALSE_POSITIVE)
              .incident("INC-7")
              .build());
    }

    @Test
    void mayLeaveOutWhatIsUnknown() {
      assertThat(csv("disk-full,2026-03-01T10:00:00Z,,,,\n"))
          .containsExactly(AlertEvent.builder("disk-full", TEN).build());
    }

    @Test
    void thatNamesItsIncidentIsATruePositiveUnlessItSaysOtherwise() {
      assertThat(csv("r,2026-03-01T10:00:00Z,,,,INC-7\nr,2026-03-01T10:00:00Z,,,unknown,INC-7\n"))
          .extracting(AlertEvent::outcome)
          .containsExactly(AlertOutcome.TRUE_POSITIVE, AlertOutcome.UNKNOWN);
    }

    @Test
    void thatIsNoneIsCountedWithItsLineAndReason() {
      assertThat(rejected("r,,,,,\n")).containsExactly("line 3: firedAt: is missing");
      assertThat(rejected(",2026-03-01T10:00:00Z,,,,\n"))
          .containsExactly("line 3: names no rule: say which one fired");
      assertThat(rejected("r,2026-03-01T10:00:00Z,,,noise,\n"))
          .singleElement()
          .asString()
          .startsWith("line 3: outcome 'noise': must be one of true-positive");
      assertThat(rejected("r,yesterday,,,,\n")).singleElement().asString().contains("firedAt");
      assertThat(rejected("r,2026-03-01T10:00:00Z,2026-03-01T09:00:00Z,,,\n"))
          .singleElement()
          .asString()
          .contains("resolved before it fires");
      assertThat(rejected("r,2026-03-01T10:00:00Z\n"))
          .singleElement()
          .asString()
          .contains("has 2 fields where the header has 6");
      assertThat(rejected("r\u0007,2026-03-01T10:00:00Z,,,,\n"))
          .singleElement()
          .asString()
          .contains("control characters");
    }
  }

  @Nested
  class AFile {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void mayHaveTwoColumnsOnlyAndOthersInAnyOrder() {
      assertThat(AlertFiles.standard()
              .read(
                  "a.csv", stream("severity,firedAt,rule\npage,2026-03-01T10:00:00Z,disk-full\n")))
          .containsExactly(AlertEvent.builder("disk-full", TEN).build());
    }

    @Test
    void withoutARequiredColumnIsRefused() {
      assertThatThrownBy(
              () -> AlertFiles.standard().read("a.csv", stream("rule,fired\nr,2026-03-01\n")))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("a.csv:1")
          .hasMessageContaining("lacks 'firedAt'")
          .hasMessageContaining("name the columns rule,firedAt");
    }

    @Test
    void withoutAReadableRowIsRefused() {
      assertThatThrownBy(() -> csv("")).hasMessageContaining("holds no alert");
      assertThatThrownBy(() -> csv("r,never,,,,\n"))
          .hasMessageContaining("alerts.csv")
          .hasMessageContaining("no readable row among 1");
    }

    @Test
    void thatLooksLikeNdjsonIsRefusedAsSuch() {
      assertThatThrownBy(() -> AlertFiles.standard().read("a", stream("{\"rule\": \"r\"}\n")))
          .hasMessageContaining("NDJSON");
    }

    @Test
    void isRefusedForOneBadRowIfReadStrictly() {
      assertThatThrownBy(() -> AlertFiles.standard()
              .strict()
              .read("a.csv", stream(HEADER + "r,2026-03-01T10:00:00Z,,,,\nr,never,,,,\n")))
          .hasMessageContaining("1 invalid rows")
          .hasMessageContaining("--strict");
    }

    @Test
    void withLocalTimesTakesAZone() {
      String rows = "r,2026-03-01T19:00:00,,,,\n";
      assertThatThrownBy(() -> csv(rows)).hasMessageContaining("has no zone");
      assertThat(AlertFiles.standard()
              .withZone(ZoneId.of("Asia/Seoul"))
              .read("a.csv", stream(HEADER + rows)))
          .extracting(AlertEvent::firedAt)
          .containsExactly(TEN);
    }

    @Test
    void isReadFromDisk() throws IOException {
      Path file = folder.resolve("alerts.csv");
      Files.writeString(file, HEADER + "r,2026-03-01T10:00:00Z,,,,\n");
      assertThat(AlertFiles.standard().read(file)).hasSize(1);
      assertThatThrownBy(() -> AlertFiles.standard().read(folder.resolve("none.csv")))
          .hasMessageContaining("no such file");
      assertThatThrownBy(() -> AlertFiles.standard().read(folder))
          .hasMessageContaining("cannot be read");
    }
  }
}
