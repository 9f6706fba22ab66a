package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.format.json.RuleJson;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists every rule. */
@Command(name = "checks", description = "Lists every rule that a strategy is checked against.")
final class ChecksCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  ChecksCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    List<Rule> rules = StrategyChecks.standard().rules();
    if (common.isJson()) {
      console.out().print(RuleJson.of(rules));
      return ExitCode.OK;
    }
    TextTable table = TextTable.of("rule", "severity", "demand");
    rules.forEach(rule -> table.row(rule.id().value(), rule.severity().label(), rule.sentence()));
    console.out().print(table);
    return ExitCode.OK;
  }
}
