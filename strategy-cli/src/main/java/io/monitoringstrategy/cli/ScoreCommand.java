package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.RuleResult;
import io.monitoringstrategy.format.json.ScoreJson;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores a strategy, and says why. */
@Command(
    name = "score",
    description = "Scores a strategy by family and overall, with every rule behind it.")
final class ScoreCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  ScoreCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    StrategyDocument file = argument.read();
    CheckReport report = StrategyCheck.run(file, suite -> file.strategy().policyOn(common.today()));
    console.out().print(common.isJson() ? ScoreJson.of(report) : text(report));
    return ExitCode.OK;
  }

  private String text(CheckReport report) {
    Language language = common.language();
    List<RuleResult> applicable = report.results().stream()
        .filter(result -> result.outcome().examined() > 0)
        .toList();
    TextTable families =
        TextTable.of(language.choose("family", "분류"), language.choose("score", "점수"));
    applicable.stream()
        .map(result -> result.rule().id().family())
        .distinct()
        .forEach(family -> families.row(family, shown(report.score(family))));
    TextTable rules = TextTable.of(
        language.choose("rule", "규칙"),
        language.choose("severity", "심각도"),
        language.choose("kept", "준수"),
        language.choose("earned", "획득"),
        language.choose("of", "배점"));
    applicable.forEach(result -> rules.row(
        result.rule().id().value(),
        result.severity().label(),
        (result.outcome().examined() - result.outcome().findings().size()) + "/"
            + result.outcome().examined(),
        String.format(Locale.ROOT, "%.1f", result.earned()),
        String.valueOf(result.severity().weight())));
    return language.choose("score ", "점수 ") + shown(report.score()) + " / 100\n\n" + families + "\n"
        + rules;
  }

  private static String shown(OptionalDouble score) {
    return score.isPresent() ? String.format(Locale.ROOT, "%.1f", score.getAsDouble()) : "-";
  }
}
