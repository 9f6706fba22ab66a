package io.monitoringstrategy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The program at the top of the README is the one that compiles, and prints what stands there. */
class FirstStrategyTests {
  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCE =
      Path.of("src", "main", "java", "io", "monitoringstrategy", "examples", "FirstStrategy.java");
  private static final Path INCIDENTS =
      Path.of("src", "main", "resources", "first", "incidents.csv");

  private static String block(String language) throws IOException {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(README));
    assertThat(block.find()).as(language + " block of the README").isTrue();
    return block.group(1);
  }

  @Test
  void theReadmeShowsTheSource() throws IOException {
    Matcher region = Pattern.compile("@start region=\"readme\"\n(.*?) *// @end", Pattern.DOTALL)
        .matcher(Files.readString(SOURCE));
    assertThat(region.find()).isTrue();
    String program = region.group(1).indent(-4);
    assertThat(block("java")).isEqualTo(program);
    assertThat(program.lines()).hasSize(12);
  }

  @Test
  void theReadmeShowsWhatItPrints() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      FirstStrategy.main(INCIDENTS.toString());
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
        .isEqualTo(block("text"));
  }
}
