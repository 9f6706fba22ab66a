package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.json.CheckReportJson;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.List;
import java.util.function.Supplier;

/** What rules find in a strategy that something cannot be computed of: a finding, and not a file that is unusable. */
final class FoundInstead {
  private FoundInstead() {}

  /**
   * {@return how the command ends: as it does where it can compute, else with what these rules find}
   *
   * @param rules the ids of the rules that name what may be wrong
   * @param command computes and prints
   * @throws InvalidValueException what it throws, if no rule names it
   */
  static int orElse(
      Console console,
      CommonOptions common,
      StrategyDocument file,
      List<String> rules,
      Supplier<Integer> command) {
    try {
      return command.get();
    } catch (InvalidValueException e) {
      CheckReport report = StrategyCheck.run(
              file, suite -> file.strategy().policyOn(common.today()).withWaivers(List.of()))
          .locatedBy(file::locate);
      List<Finding> found = report.findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .filter(finding -> rules.contains(finding.rule().value()))
          .toList();
      if (found.isEmpty()) {
        throw e;
      }
      if (common.isJson()) {
        console.out().print(CheckReportJson.of(file.strategy().name(), report));
      } else {
        found.forEach(finding -> console
            .out()
            .print(finding.location().map(place -> place + ": ").orElse("") + finding
                + "\n    fix: " + finding.fix() + "\n"));
      }
      return ExitCode.FINDINGS;
    }
  }
}
