package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.value.Problems;
import picocli.CommandLine.Parameters;

/** The strategy that a subcommand is about. */
final class StrategyArgument {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description =
          "The strategy file, a directory that holds a strategy.yaml, or - for standard input.")
  private String file = "";

  StrategyArgument(Console console) {
    this.console = console;
  }

  /** {@return what messages call it} */
  String name() {
    return StandardInput.nameOf(file);
  }

  /** {@return whether it comes on standard input, so that there is no file to open} */
  boolean isStream() {
    return StandardInput.isMeantBy(file);
  }

  StrategyDocument read() {
    Problems.of("FILE")
        .rejectIf(file.isBlank(), "must not be empty: name the strategy file")
        .throwIfAny();
    return console.read(file, StrategyFiles::read, StrategyFiles::read);
  }
}
