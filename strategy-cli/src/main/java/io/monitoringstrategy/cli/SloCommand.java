package io.monitoringstrategy.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands about service level objectives. */
@Command(
    name = "slo",
    description = "Budgets errors, and says which alerts a budget needs.",
    subcommands = {SloAlertsCommand.class, SloBudgetCommand.class})
final class SloCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what about SLOs: slo alerts --objective 99.9%, slo budget --objective 99.9% --bad N --total N");
  }
}
