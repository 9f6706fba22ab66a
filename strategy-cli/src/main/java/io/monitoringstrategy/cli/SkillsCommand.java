package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.SkillsJson;
import io.monitoringstrategy.org.skills.RoleEvolution;
import io.monitoringstrategy.org.skills.TransitionPlan;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.Organization;
import io.monitoringstrategy.value.Problems;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows where people are going. */
@Command(
    name = "skills",
    description =
        "Shows which skills are missing, whom to train within a budget, and what to automate.",
    sortOptions = false)
final class SkillsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  @Option(
      names = "--budget",
      paramLabel = "DAYS",
      description = "How many days of training there are (default: 'training-days:' of the file).")
  private Optional<Integer> budget = Optional.empty();

  SkillsCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    MonitoringStrategy strategy = argument.read().strategy();
    Organization organization = strategy.organization();
    OptionalInt days =
        budget.isPresent() ? OptionalInt.of(budget.get()) : organization.trainingDays();
    Problems.of(argument.name())
        .rejectIf(
            budget.isPresent() && organization.places().isEmpty(),
            "wants nobody: add 'wanted-roles: {platform-engineer: 1}' under 'organization:'")
        .throwIfAny();
    Optional<TransitionPlan> plan = days.isPresent() && !organization.places().isEmpty()
        ? Optional.of(TransitionPlan.of(
            organization.people(),
            organization.places(),
            days.getAsInt(),
            RoleEvolution.standard(),
            organization.skills()))
        : Optional.empty();
    console
        .out()
        .print(
            common.isJson()
                ? SkillsJson.of(strategy, plan)
                : new SkillsText(common.language()).of(strategy, plan));
    return ExitCode.OK;
  }
}
