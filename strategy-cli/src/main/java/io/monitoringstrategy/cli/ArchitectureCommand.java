package io.monitoringstrategy.cli;

import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.format.json.ArchitectureJson;
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
    Topology topology = argument.read().strategy().topology();
    Problems.of(argument.name())
        .rejectIf(topology.isEmpty(), "has no 'architecture:': add components and flows")
        .throwIfAny();
    console
        .out()
        .print(
            common.isJson()
                ? ArchitectureJson.of(topology)
                : new ArchitectureText(common.language()).of(topology));
    return ExitCode.OK;
  }
}
