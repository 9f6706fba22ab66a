package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.ArchitectureJson;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Problems;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Analyses the monitoring stack. */
@Command(
    name = "architecture",
    description =
        "Says what the monitoring stack sees, what blinds it, where alerts end, and what it really is.")
final class ArchitectureCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  ArchitectureCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    MonitoringStrategy strategy = argument.read().strategy();
    Problems.of(argument.name())
        .rejectIf(strategy.topology().isEmpty(), "has no 'architecture:': add components and flows")
        .throwIfAny();
    console
        .out()
        .print(
            common.isJson()
                ? ArchitectureJson.of(strategy, common.language().locale())
                : new ArchitectureText(common.language()).of(strategy.topology())
                    + new BlindSpotsText(common.language()).of(strategy)
                    + new GovernanceText(common.language()).of(strategy));
    return ExitCode.OK;
  }
}
