package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.MaturityJson;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.framework.TypeAssessment;
import io.monitoringstrategy.maturity.Assessment;
import io.monitoringstrategy.maturity.MaturityLevel;
import io.monitoringstrategy.maturity.MaturityModel;
import io.monitoringstrategy.maturity.MaturityPath;
import io.monitoringstrategy.maturity.MaturityProfile;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how mature the monitoring is. */
@Command(
    name = "maturity",
    description =
        "Shows how far the monitoring has come in each dimension, and the path to the target.",
    sortOptions = false)
final class MaturityCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  @Option(
      names = "--target",
      paramLabel = "LEVEL",
      description = "The level to reach, a word or 2 to 5 (default: that of the file).")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--questions",
      help = true,
      description = "List the practices of the model and end; needs no FILE.")
  private boolean questions;

  MaturityCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    MaturityModel model = MaturityModel.standard();
    MaturityText text = new MaturityText(common.language(), model);
    if (questions) {
      console.out().print(text.questions());
      return ExitCode.OK;
    }
    StrategyDocument file = argument.read();
    return FoundInstead.orElse(
        console,
        common,
        file,
        List.of("reference.resolves"),
        () -> show(file.strategy(), model, text));
  }

  private int show(MonitoringStrategy strategy, MaturityModel model, MaturityText text) {
    Assessment said = strategy
        .maturity()
        .orElseThrow(() -> InvalidValueException.of(
            argument.name(), "has no 'maturity:': answer the practices that --questions lists"));
    Assessment assessment = target
        .map(MaturityCommand::level)
        .<Assessment>map(level -> said.withTarget(level).withTargets(Map.of()))
        .orElse(said);
    text.refuseUnknown(assessment, argument.name());
    MaturityProfile profile = MaturityProfile.of(model, assessment);
    MaturityPath path = MaturityPath.of(model, assessment);
    TypeAssessment type = TypeAssessment.of(strategy.traits());
    console
        .out()
        .print(
            common.isJson()
                ? MaturityJson.of(profile, path, type)
                : text.of(profile, path, strategy.traits().isEmpty() ? List.of() : List.of(type)));
    return ExitCode.OK;
  }

  private static MaturityLevel level(String text) {
    return text.matches("[0-9]")
        ? MaturityLevel.of(Integer.parseInt(text))
        : MaturityLevel.parse(text);
  }
}
