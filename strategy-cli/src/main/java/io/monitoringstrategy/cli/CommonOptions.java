package io.monitoringstrategy.cli;

import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every subcommand has that writes text or JSON. */
final class CommonOptions {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Text for people or JSON for programs (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Mixin
  private final RunOptions run;

  CommonOptions(Console console) {
    this.run = new RunOptions(console);
  }

  boolean isJson() {
    return format == OutputFormat.JSON;
  }

  Language language() {
    return run.language();
  }

  Instant now() {
    return run.now();
  }

  LocalDate today() {
    return run.today();
  }

  /** How results are written. */
  enum OutputFormat {
    TEXT,
    JSON
  }
}
