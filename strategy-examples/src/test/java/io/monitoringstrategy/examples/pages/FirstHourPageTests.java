package io.monitoringstrategy.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page {@code docs/first-hour.md}, done as it says. */
class FirstHourPageTests {
  private static final Path PAGE = Path.of("../docs/first-hour.md");

  @TempDir
  private Path folder = Path.of("");

  @Test
  void everyCommandPrintsWhatThePageShows() throws IOException {
    PageWalk.of(PAGE).in(folder);
  }

  @Test
  void itGoesFromInitToAGreenPipeline() throws IOException {
    List<String> commands = PageWalk.of(PAGE).commands();
    assertThat(commands.get(0)).startsWith("strategy init");
    assertThat(commands)
        .anyMatch(typed -> typed.contains("kpi scorecard"))
        .anyMatch(typed -> typed.contains("--write-baseline"))
        .anyMatch(typed -> typed.contains("diff"))
        .anyMatch(typed -> typed.contains("--format sarif"));
    assertThat(commands.get(commands.size() - 1)).isEqualTo("echo $?");
  }

  @Test
  void aPageThatShowsSomethingElseIsFound() throws IOException {
    PageStep.Command command = (PageStep.Command) PageStep.of("""
        ```console
        $ strategy init shop
        ...
        it is done
        ```
        """).get(0);
    assertThat(command.shows(new Shell(folder, PageWalk.CLOCK).run(command.typed())))
        .isFalse();
    assertThat(command.shows("anything\nat all\nit is done\n")).isTrue();
  }

  @Test
  void itIsFoundFromTheReadme() {
    assertThat(Path.of("../README.md")).content().contains("(docs/first-hour.md)");
  }
}
