package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.OrganizationJson;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Problems;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how teams are organised. */
@Command(
    name = "organization",
    description =
        "Shows which team has which function, which has none, and which model would suit.")
final class OrganizationCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  OrganizationCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    MonitoringStrategy strategy = argument.read().strategy();
    Problems.of(argument.name())
        .rejectIf(
            strategy.teams().isEmpty() && strategy.organizationAdvice().isEmpty(),
            "has no organization: add 'teams:' or 'facts:' under 'organization:'")
        .throwIfAny();
    console
        .out()
        .print(
            common.isJson()
                ? OrganizationJson.of(strategy, common.language().locale())
                : new OrganizationText(common.language()).of(strategy));
    return ExitCode.OK;
  }
}
