package io.monitoringstrategy.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands about tools. */
@Command(
    name = "tools",
    description = "Lists, compares and prices monitoring tools.",
    subcommands = {
      ToolsListCommand.class,
      ToolsShowCommand.class,
      ToolsGapsCommand.class,
      ToolsRankCommand.class,
      ToolsCostCommand.class
    })
final class ToolsCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what about tools: tools list, tools show ID, tools gaps FILE, tools rank FILE, tools cost FILE");
  }
}
