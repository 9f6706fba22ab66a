package io.monitoringstrategy.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Does what a page says, step by step, on the second of November 2026.
 *
 * @param page where it is
 * @param steps what it says
 */
record PageWalk(Path page, List<PageStep> steps) {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T00:00:00Z"), ZoneOffset.UTC);

  static PageWalk of(Path page) throws IOException {
    return new PageWalk(page, PageStep.of(Files.readString(page)));
  }

  /** {@return the commands it types} */
  List<String> commands() {
    return steps.stream()
        .filter(PageStep.Command.class::isInstance)
        .map(step -> ((PageStep.Command) step).typed())
        .toList();
  }

  /** Fails at the first command that prints something else than the page shows. */
  void in(Path folder) throws IOException {
    Shell shell = new Shell(folder, CLOCK);
    for (PageStep step : steps) {
      if (step instanceof PageStep.Command command) {
        String printed = shell.run(command.typed());
        assertThat(command.shows(printed))
            .as("%s:%d: %s%nprints%n%s", page, command.line(), command.typed(), printed)
            .isTrue();
      } else if (step instanceof PageStep.Put put) {
        Path file = shell.file(put.file());
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, put.text());
      } else if (step instanceof PageStep.Edit edit) {
        edit(shell.file(edit.file()), edit);
      }
    }
  }

  private void edit(Path file, PageStep.Edit edit) throws IOException {
    String text = Files.readString(file);
    if (edit.before().isEmpty()) {
      Files.writeString(file, text + edit.after());
    } else {
      assertThat(text.split(Pattern.quote(edit.before()), -1))
          .as("%s:%d: lines that are in %s once", page, edit.line(), edit.file())
          .hasSize(2);
      Files.writeString(file, text.replace(edit.before(), edit.after()));
    }
  }
}
