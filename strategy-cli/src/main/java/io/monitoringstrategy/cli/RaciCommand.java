package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.CheckSuite;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.json.RaciJson;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.Problems;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows who does what. */
@Command(
    name = "raci",
    description = "Shows the RACI matrix of a strategy, the load of each team, and what is wrong.")
final class RaciCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  RaciCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    StrategyDocument file = argument.read();
    RaciTable table = file.strategy().raci();
    Problems.of(argument.name())
        .rejectIf(table.isEmpty(), "has no RACI matrix: add 'raci:' under 'organization:'")
        .throwIfAny();
    CheckReport report = CheckSuite.of(StrategyChecks.onRaci())
        .run(file.strategy(), policy(file.strategy()))
        .locatedBy(file::locate);
    console
        .out()
        .print(
            common.isJson()
                ? RaciJson.of(table, report)
                : new RaciText(common.language()).of(table, report));
    return report.hasFindingsAtLeast(Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private CheckPolicy policy(MonitoringStrategy strategy) {
    CheckPolicy policy = strategy.policyOn(common.today());
    return policy.withWaivers(policy.waivers().stream()
        .filter(waiver -> waiver.rule().family().equals("raci"))
        .toList());
  }
}
