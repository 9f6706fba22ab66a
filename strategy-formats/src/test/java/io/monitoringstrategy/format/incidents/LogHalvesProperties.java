package io.monitoringstrategy.format.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Two threads read a file as one does. */
class LogHalvesProperties {
  private static final String HEADER = "id,service,severity,startedAt,resolvedAt,note";
  private static final String SOUND = "INC-0,shop,minor,2026-01-01T00:00:00Z,2026-01-01T01:00:00Z,";

  private static Path file = Path.of("log.csv");

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("log", ".csv");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  private static Optional<IncidentLog> inHalves(String csv) throws IOException {
    Files.writeString(file, csv);
    return IncidentFiles.standard().readInHalves(file, 0);
  }

  private static void assertSame(IncidentLog halves, IncidentLog whole) {
    assertThat(halves.stream().toList()).isEqualTo(whole.stream().toList());
    assertThat(halves.rejected()).isEqualTo(whole.rejected());
    assertThat(halves.invalid()).isEqualTo(whole.invalid());
    assertThat(halves.services()).isEqualTo(whole.services());
    assertThat(halves.severities()).isEqualTo(whole.severities());
  }

  @Property(tries = 1500)
  void readTheSameAsOneThread(@ForAll("rows") List<String> rows, @ForAll("lineEnds") String lineEnd)
      throws IOException {
    String csv = Stream.concat(Stream.of(HEADER, SOUND), rows.stream())
        .collect(Collectors.joining(lineEnd, "", lineEnd));
    Optional<IncidentLog> halves = inHalves(csv);
    if (halves.isPresent()) {
      assertSame(halves.get(), IncidentFiles.standard().read(file));
    }
  }

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> time = Arbitraries.of(
        "2026-03-01T10:00:00Z", "2026-03-01T10:00:00+09:00", "yesterday", "", "\" \"");
    Arbitrary<String> word = Arbitraries.of(
        "", "shop", "search", "né", "\"a, b\"", "\"two\nlines\"", "\"\"\"\n,\"\"\"", "\"x\r\ny\"");
    Arbitrary<String> row = Combinators.combine(word, word, word, time, time, word)
        .as((id, service, severity, from, to, note) ->
            String.join(",", id, service, severity, from, to, note));
    return Arbitraries.oneOf(row, Arbitraries.of("", SOUND, "too,few", "\"", "a\"b"))
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r", "\n\n");
  }

  @Example
  void numberTheLinesOfTheSecondHalfOn() throws IOException {
    String rows = (SOUND + "\n").repeat(20);
    IncidentLog log =
        inHalves(HEADER + "\n" + rows + rows + "broken,,,yesterday,,\n").orElseThrow();
    assertThat(log.rejected())
        .singleElement()
        .satisfies(rejected -> assertThat(rejected.place()).isEqualTo("line 42"));
    assertThat(log.size()).isEqualTo(40);
  }

  @Example
  void areNoneWhereTheMiddleLiesInQuotes() throws IOException {
    String note = "\"" + "long\n".repeat(100) + "\"";
    assertThat(inHalves(HEADER + "\n" + SOUND + note + "\n" + SOUND + "\n")).isEmpty();
    assertThat(IncidentFiles.standard().read(file).size()).isEqualTo(2);
  }

  @Example
  void leaveItToTheWholeToSayWhatIsWrong() throws IOException {
    String rows = (SOUND + "\n").repeat(20);
    assertThat(inHalves(HEADER + "\n" + rows + rows + "\"never closed\n")).isEmpty();
    assertThat(inHalves("id,service\n" + rows)).isEmpty();
    assertThat(inHalves("\"id\"," + HEADER + "\n" + rows)).isEmpty();
  }

  @Example
  void refuseAFileWithoutAnIncidentAsTheWholeDoes() throws IOException {
    String csv = HEADER + "\n" + "x,,,yesterday,,\n".repeat(30);
    Files.writeString(file, csv);
    UnreadableFileException whole = assertThrows(
        UnreadableFileException.class, () -> IncidentFiles.standard().read(file));
    UnreadableFileException halves = assertThrows(
        UnreadableFileException.class, () -> IncidentFiles.standard().readInHalves(file, 0));
    assertThat(halves.problems()).isEqualTo(whole.problems());
  }
}
