package io.monitoringstrategy.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.incidents.IncidentMappings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page {@code docs/logs.md}. */
class LogsPageTests {
  private static final Path PAGE = Path.of("../docs/logs.md");
  private static final String KNOWN = "known here are ";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void everyCommandPrintsWhatThePageShows() throws IOException {
    PageWalk.of(PAGE).in(folder);
  }

  @ParameterizedTest
  @CsvSource({"nonsense: 1, ''", "times: {nonsense: 1}, times."})
  void itTellsEveryKeyOfAMapping(String mapping, String before) {
    UnreadableFileException refused = catchThrowableOfType(
        UnreadableFileException.class,
        () -> IncidentMappings.read(
            "m.yaml", new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8))));
    String message = refused.problems().get(0).message();
    String[] keys = message.substring(message.indexOf(KNOWN) + KNOWN.length()).split(", ", -1);
    assertThat(keys).hasSizeGreaterThan(3);
    for (String key : keys) {
      assertThat(PAGE).content().contains("\n| " + before + key + " | ");
    }
  }

  @Test
  void itNamesEveryMappingThatComesAlong() {
    assertThat(IncidentMappings.presets())
        .allSatisfy(preset -> assertThat(PAGE).content().contains("`" + preset + "`"));
  }

  @Test
  void itIsFoundFromTheReadme() {
    assertThat(Path.of("../README.md")).content().contains("(docs/logs.md)");
  }
}
