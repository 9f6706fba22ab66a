package io.monitoringstrategy.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.cli.Strategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Runs the command lines that pages show, in this process, as if it were in a folder. */
final class Shell {
  private final Path folder;
  private final Clock clock;
  private int exitCode;

  Shell(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** {@return what the last command ended with} */
  int exitCode() {
    return exitCode;
  }

  /** {@return what a terminal shows: messages and results in the order in which they were printed} */
  String run(String line) throws IOException {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    switch (words.remove(0)) {
      case "strategy" -> {
        return strategy(words);
      }
      case "echo" -> {
        assertThat(words).containsExactly("$?");
        return exitCode + "\n";
      }
      case "cp" -> {
        Files.copy(file(words.get(0)), file(words.get(1)));
        return "";
      }
      case "java" -> {
        assertThat(words).startsWith("-jar", "tools/strategy.jar");
        return strategy(words.subList(2, words.size()));
      }
      default -> throw new IllegalArgumentException("cannot run: " + line);
    }
  }

  private String strategy(List<String> words) throws IOException {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    int redirection = Math.max(words.indexOf(">"), words.indexOf(">>"));
    List<String> args = redirection < 0 ? words : words.subList(0, redirection);
    PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);
    PrintStream out =
        redirection < 0 ? terminal : new PrintStream(results, true, StandardCharsets.UTF_8);
    exitCode = Strategy.run(
        InputStream.nullInputStream(),
        out,
        terminal,
        clock,
        args.stream().map(this::argument).toArray(String[]::new));
    out.flush();
    if (redirection >= 0) {
      Files.write(file(words.get(redirection + 1)), results.toByteArray());
    }
    return shown.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  /** A file of the page is one of the folder. */
  private String argument(String word) {
    return word.matches("(before/)?(shop|monitoring)(/.*)?|[a-z]+[.]yaml")
        ? file(word).toString()
        : word;
  }

  Path file(String name) {
    return folder.resolve(name);
  }
}
