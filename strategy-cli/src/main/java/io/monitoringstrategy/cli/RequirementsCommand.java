package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.RequirementsJson;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Problems;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which requirement is met by what. */
@Command(
    name = "requirements",
    description =
        "Says which requirement is met by what, what serves whom, and which stages are empty.")
final class RequirementsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  RequirementsCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    MonitoringStrategy strategy = argument.read().strategy();
    Problems.of(argument.name())
        .rejectIf(
            strategy.requirements().isEmpty() && strategy.stakeholders().isEmpty(),
            "has neither 'requirements:' nor 'stakeholders:': write what is demanded, and by whom")
        .throwIfAny();
    console
        .out()
        .print(
            common.isJson()
                ? RequirementsJson.of(strategy)
                : new RequirementsText(common.language()).of(strategy));
    return ExitCode.OK;
  }
}
