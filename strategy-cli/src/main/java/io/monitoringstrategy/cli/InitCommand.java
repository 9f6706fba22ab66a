package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.strategy.StarterStrategy;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a strategy to begin with. */
@Command(
    name = "init",
    description = "Writes a commented strategy.yaml to begin with, and never over another one.")
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder (default: the one you are in).",
      defaultValue = ".")
  private Path folder = Path.of(".");

  InitCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    Path file = StarterStrategy.write(folder.normalize());
    console
        .err()
        .println("strategy: " + file + " "
            + common.language().choose("is written; next: ", "작성 완료; 다음: ")
            + "strategy check " + folder);
    return ExitCode.OK;
  }
}
