package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page {@code docs/first-hour.md}, done as it says. */
class FirstHourPageTests {
  private static final Path PAGE = Path.of("../docs/first-hour.md");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T00:00:00Z"), ZoneOffset.UTC);

  @TempDir
  private Path folder = Path.of("");

  @Test
  void everyCommandPrintsWhatThePageShows() throws IOException {
    Shell shell = new Shell(folder, CLOCK);
    for (PageStep step : PageStep.of(Files.readString(PAGE))) {
      if (step instanceof PageStep.Command command) {
        String printed = shell.run(command.typed());
        assertThat(command.shows(printed))
            .as("%s:%d: %s%nprints%n%s", PAGE, command.line(), command.typed(), printed)
            .isTrue();
      } else if (step instanceof PageStep.Put put) {
        Files.writeString(shell.file(put.file()), put.text());
      } else if (step instanceof PageStep.Edit edit) {
        edit(shell.file(edit.file()), edit);
      }
    }
  }

  private static void edit(Path file, PageStep.Edit edit) throws IOException {
    String text = Files.readString(file);
    if (edit.before().isEmpty()) {
      Files.writeString(file, text + edit.after());
    } else {
      assertThat(text.split(Pattern.quote(edit.before()), -1))
          .as("%s:%d: lines that are in %s once", PAGE, edit.line(), edit.file())
          .hasSize(2);
      Files.writeString(file, text.replace(edit.before(), edit.after()));
    }
  }

  @Test
  void itGoesFromInitToAGreenPipeline() throws IOException {
    List<String> commands = PageStep.of(Files.readString(PAGE)).stream()
        .filter(PageStep.Command.class::isInstance)
        .map(step -> ((PageStep.Command) step).typed())
        .toList();
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
    assertThat(command.shows(new Shell(folder, CLOCK).run(command.typed()))).isFalse();
    assertThat(command.shows("anything\nat all\nit is done\n")).isTrue();
  }

  @Test
  void itIsFoundFromTheReadme() {
    assertThat(Path.of("../README.md")).content().contains("(docs/first-hour.md)");
  }
}
