package io.monitoringstrategy.format.incidents;

import static io.monitoringstrategy.format.incidents.Reading.csv;
import static io.monitoringstrategy.format.incidents.Reading.only;
import static io.monitoringstrategy.format.incidents.Reading.refusal;
import static io.monitoringstrategy.format.incidents.Reading.rejected;
import static io.monitoringstrategy.format.incidents.Reading.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentFilesTests {
  private static final String HEADER = "startedAt,resolvedAt\n";
  private static final String ROW = "2026-03-01T10:00:00Z,\n";

  @Nested
  class Times {
    @Test
    void areRoundedDownToTheMillisecond() {
      assertThat(only(csv(HEADER + "2026-03-01T10:00:00.1239Z,\n")).startedAt())
          .isEqualTo(Instant.parse("2026-03-01T10:00:00.123Z"));
    }

    @Test
    void withoutOffsetAreInvalidUntilAZoneIsGiven() {
      String log = HEADER + ROW + "2026-03-01T10:00:00,\n";

      assertThat(rejected(csv(log)))
          .containsExactly("line 3: startedAt '2026-03-01T10:00:00': has no zone: give one by"
              + " --zone, or for incidents by times.zone of a mapping");
      assertThat(IncidentFiles.standard()
              .withZone(ZoneId.of("Asia/Seoul"))
              .read("log.csv", stream(log)))
          .extracting(Incident::startedAt)
          .containsExactly(
              Instant.parse("2026-03-01T10:00:00Z"), Instant.parse("2026-03-01T01:00:00Z"));
    }
  }

  @Nested
  class Strictness {
    @Test
    void refusesAFileWithInvalidRows() {
      byte[] log = (HEADER + ROW + "yesterday,\n,\n").getBytes(StandardCharsets.UTF_8);

      assertThat(refusal(IncidentFiles.standard().strict(), "log.csv", log)).isEqualTo("""
              log.csv: 2 invalid rows: mend them, or read without --strict to leave them out
              log.csv:3: startedAt 'yesterday': must be a time such as 2026-03-01T10:00:00Z that the calendar has
              log.csv:4: startedAt: is missing""");
    }

    @Test
    void listsTheFirstTwenty() {
      byte[] log = (HEADER + ROW + ",\n".repeat(30)).getBytes(StandardCharsets.UTF_8);

      assertThat(refusal(IncidentFiles.standard().strict(), "log.csv", log))
          .contains("log.csv: 30 invalid rows", "log.csv:22: ")
          .doesNotContain("log.csv:23: ");
    }

    @Test
    void keepsTheZone() {
      IncidentFiles files = IncidentFiles.standard().withZone(ZoneId.of("UTC")).strict();

      assertThat(files.read("log.csv", stream(HEADER + "2026-03-01T10:00,\n"))).hasSize(1);
    }

    @Test
    void acceptsAFileWithoutInvalidRows() {
      assertThat(IncidentFiles.standard().strict().read("log.csv", stream(HEADER + ROW)))
          .hasSize(1);
    }
  }

  @Nested
  class Unreadable {
    @Test
    void isAFileWithoutAnyRow() {
      assertThat(refusal("log.csv", HEADER))
          .isEqualTo("log.csv: holds no incident: is this the right file?");
    }

    @Test
    void isAnEmptyFile() {
      assertThat(refusal("log.csv", ""))
          .isEqualTo("log.csv: holds no incident: is this the right file?");
    }

    @Test
    void isAFileWithInvalidRowsOnly() {
      assertThat(refusal("log.ndjson", "a\nb\n"))
          .startsWith(
              "log.ndjson: holds no readable row among 2: does it need a mapping?\nlog.ndjson:1: is not JSON");
    }

    @Test
    void isALineOfMoreThanOneMebibyte() {
      String line = "x".repeat((1 << 20) + 1);

      assertThat(refusal("log.csv", HEADER + ROW + line))
          .isEqualTo("log.csv:3: a line of more than 1 MiB: is this the right file?");
      assertThat(refusal("log.ndjson", "\n" + line))
          .isEqualTo("log.ndjson:2: a line of more than 1 MiB: is this the right file?");
    }

    @Test
    void isNotALineOfExactlyOneMebibyte() {
      String row = ROW.strip() + "x".repeat((1 << 20) - ROW.strip().length());

      assertThat(csv(HEADER + row + "\r\n" + ROW).invalid()).isEqualTo(1);
    }

    @Test
    void isANulByte() {
      assertThat(refusal("log.csv", HEADER + ROW + "\0\n"))
          .isEqualTo("log.csv:3: holds a NUL byte: this is no text file");
    }

    @Test
    void isWhatIsNotUtf8() {
      byte[] latin = (HEADER + ROW + "\u00e9,\n").getBytes(StandardCharsets.ISO_8859_1);

      assertThat(refusal(IncidentFiles.standard(), "log.csv", latin))
          .isEqualTo("log.csv:3: is not UTF-8 text: save the file as UTF-8");
    }

    @Test
    void isAMissingFile(@TempDir Path dir) {
      Path missing = dir.resolve("log.csv");

      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> IncidentFiles.standard().read(missing))
          .withMessage(missing + ": there is no such file: check the path");
    }

    @Test
    void isADirectory(@TempDir Path dir) {
      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> IncidentFiles.standard().read(dir))
          .withMessageContaining("cannot be read");
    }

    @Test
    void isAStreamThatBreaks() {
      InputStream broken = new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("disk on fire");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
          throw new IOException("disk on fire");
        }
      };

      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> IncidentFiles.standard().read("log.csv", broken))
          .withMessage("log.csv: cannot be read (disk on fire): is it a file you may read?");
    }
  }

  @Test
  void aFileOfExcludedRowsOnlyIsReadable() {
    IncidentMapping mapping = IncidentMapping.builder()
        .addExclusion(new Exclusion("severity", Set.of("none")))
        .build();

    IncidentLog log = IncidentFiles.mappedBy(mapping)
        .read("log.csv", stream("startedAt,resolvedAt,severity\n,,none\n"));

    assertThat(log).hasToString("0 incidents, 1 excluded, 0 invalid");
  }

  @Test
  void aFileIsReadByItsPath(@TempDir Path dir) throws IOException {
    Path file = Files.writeString(dir.resolve("log.csv"), HEADER + ROW);

    assertThat(IncidentFiles.standard().read(file)).hasSize(1);
  }

  @Test
  void aLongLogIsReadAcrossTheBuffer() {
    assertThat(csv("startedAt,resolvedAt\r\n" + ROW.replace("\n", "\r\n").repeat(20_000)))
        .hasSize(20_000);
  }
}
