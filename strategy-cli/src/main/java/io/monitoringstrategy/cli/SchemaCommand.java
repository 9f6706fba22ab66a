package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.strategy.StrategySchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the schema of the strategy file. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema of the strategy file, by which editors complete and check it.")
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  @SuppressWarnings("UnusedVariable") // every command takes the same options
  private final CommonOptions common;

  SchemaCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    console.out().print(StrategySchema.json());
    return ExitCode.OK;
  }
}
