package io.monitoringstrategy.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands about tools. */
@Command(
    name = "tools",
    description = "Compares monitoring tools.",
    subcommands = {ToolsRankCommand.class})
final class ToolsCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what about tools: tools rank FILE");
  }
}
