package io.monitoringstrategy.examples.bytes;

import io.monitoringstrategy.cli.Strategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A command whose output is kept in a file.
 *
 * @param name of the file
 * @param arguments what follows {@code strategy}
 */
record PinnedCommand(String name, List<String> arguments) {
  static final Path FOLDER = Path.of("src/test/resources/bytes");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T00:00:00Z"), ZoneOffset.UTC);

  /** Runs all of them and writes what they print to a folder. */
  public static void main(String... args) throws IOException {
    for (PinnedCommand command : all()) {
      Files.write(Path.of(args[0], command.name() + ".txt"), command.print());
    }
  }

  /** {@return the commands of {@code commands.txt}, in which {@code @} stands for the folder} */
  static List<PinnedCommand> all() throws IOException {
    return Files.readAllLines(FOLDER.resolve("commands.txt")).stream()
        .map(line -> List.of(line.replace("@", "src/test/resources/bytes/").split(" ")))
        .map(words -> new PinnedCommand(words.get(0), words.subList(1, words.size())))
        .toList();
  }

  /** {@return where its output is kept} */
  Path pinned() {
    return FOLDER.resolve(name + ".txt");
  }

  /** {@return its messages, whose lines end as this system's do, its results and what it ends with} */
  byte[] print() {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int exitCode = Strategy.run(
        InputStream.nullInputStream(),
        new PrintStream(results, true, StandardCharsets.UTF_8),
        new PrintStream(messages, true, StandardCharsets.UTF_8),
        CLOCK,
        arguments.toArray(String[]::new));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String said = messages.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    all.writeBytes(said.getBytes(StandardCharsets.UTF_8));
    all.writeBytes(results.toByteArray());
    all.writeBytes(("exit code " + exitCode + "\n").getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
