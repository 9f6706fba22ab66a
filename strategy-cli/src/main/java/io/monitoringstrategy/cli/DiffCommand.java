package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.DiffJson;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.diff.Change;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import io.monitoringstrategy.value.Problems;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two strategies. */
@Command(
    name = "diff",
    description = "Says what changed between two versions of a strategy, and what got weaker.",
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Parameters(index = "0", paramLabel = "OLD", description = "The strategy as it was.")
  private String before = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The strategy as it is; one of the two may be - for standard input.")
  private String after = "";

  @Option(
      names = "--fail-on",
      paramLabel = "weaker|never",
      description = "End with 1 if something got weaker (default: ${DEFAULT-VALUE}).",
      defaultValue = "never")
  private FailOn failOn = FailOn.NEVER;

  DiffCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    Problems.of("diff")
        .rejectIf(before.isBlank() || after.isBlank(), "needs two files: diff OLD NEW")
        .rejectIf(
            before.equals("-") && after.equals("-"), "can read one of the two from standard input")
        .throwIfAny();
    StrategyDiff diff = StrategyDiff.between(read(before), read(after));
    console.out().print(common.isJson() ? DiffJson.of(diff) : text(diff));
    return failOn == FailOn.WEAKER && !diff.weaker().isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private MonitoringStrategy read(String file) {
    return console.read(file, StrategyFiles::read, StrategyFiles::read).strategy();
  }

  private String text(StrategyDiff diff) {
    Language language = common.language();
    if (diff.isEmpty()) {
      return language.choose("nothing changed\n", "변경 없음\n");
    }
    TextTable table = TextTable.of(
        language.choose("effect", "영향"),
        language.choose("element", "요소"),
        language.choose("change", "변경"),
        language.choose("before", "이전"),
        language.choose("after", "이후"));
    for (Change change : diff.changes()) {
      table.row(
          change.effect().title(language.locale()).toLowerCase(Locale.ROOT),
          change.element(),
          change.what(),
          shown(change, change.before()),
          shown(change, change.after()));
    }
    return table
        + "\n"
        + language.choose(
            Words.counted(diff.changes().size(), "change") + ", ",
            diff.changes().size() + "건 변경, ")
        + diff.weaker().size()
        + language.choose(" of them weaker\n", "건 약화\n");
  }

  private static String shown(Change change, Optional<String> value) {
    return value.filter(text -> !text.equals(change.element())).orElse("-");
  }

  /** When to end with findings. */
  enum FailOn {
    WEAKER,
    NEVER
  }
}
