package io.monitoringstrategy.examples.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each program prints what stands beside it, which was worked out by hand. */
class PeopleExamplesTests {
  private static final Path OUTPUTS = Path.of("src", "main", "resources", "people");

  @Test
  void whoMonitors() throws IOException {
    assertPrints("WhoMonitors", WhoMonitors::main);
  }

  /** Level of 11 teams between 2 and 20 is a half; center-of-excellence: (0.5 + 2 * 0.8 + 2 * 0.6) / 5. */
  @Test
  void whichModel() throws IOException {
    assertPrints("WhichModel", WhichModel::main);
  }

  @Test
  void whoDoesWhat() throws IOException {
    assertPrints("WhoDoesWhat", WhoDoesWhat::main);
  }

  /** Seven hours of Seoul bear one page, seventeen of Berlin three. */
  @Test
  void whatIsDoneWhen() throws IOException {
    assertPrints("WhatIsDoneWhen", WhatIsDoneWhen::main);
  }

  /** Coding takes 30 days, Kubernetes 20, infrastructure as code 15: park would need all three. */
  @Test
  void whereRolesGo() throws IOException {
    assertPrints("WhereRolesGo", WhereRolesGo::main);
  }

  private static void assertPrints(String name, Program program) throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
        .isEqualTo(Files.readString(OUTPUTS.resolve(name + ".txt")));
  }

  /** The way into a program. */
  private interface Program {
    void run(String... args);
  }
}
