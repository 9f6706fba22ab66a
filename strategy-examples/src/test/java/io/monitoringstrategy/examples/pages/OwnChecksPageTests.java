package io.monitoringstrategy.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page {@code docs/own-checks.md}. */
class OwnChecksPageTests {
  private static final Path PAGE = Path.of("../docs/own-checks.md");
  private static final Path SOURCE =
      Path.of("src/main/java/io/monitoringstrategy/examples/OwnChecks.java");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void everyCommandPrintsWhatThePageShows() throws IOException {
    PageWalk.of(PAGE).in(folder);
  }

  @Test
  void itShowsTheSource() throws IOException {
    Matcher region = Pattern.compile("@start region=\"checks\"\n(.*?) *// @end", Pattern.DOTALL)
        .matcher(Files.readString(SOURCE));
    assertThat(region.find()).isTrue();
    String java = region.group(1).indent(-2);
    assertThat(PAGE).content().contains("```java\n" + java + "```\n");
  }

  @Test
  void itIsFoundFromTheReadme() {
    assertThat(Path.of("../README.md")).content().contains("(docs/own-checks.md)");
  }
}
