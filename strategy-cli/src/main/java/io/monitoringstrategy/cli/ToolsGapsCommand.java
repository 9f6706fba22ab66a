package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.ToolSetJson;
import io.monitoringstrategy.tool.Overlap;
import io.monitoringstrategy.tool.Tool;
import io.monitoringstrategy.tool.ToolCategory;
import io.monitoringstrategy.tool.ToolGaps;
import io.monitoringstrategy.tool.ToolInventory;
import io.monitoringstrategy.tool.ToolNeeds;
import io.monitoringstrategy.tool.ToolSet;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what the tools in use lack and do twice. */
@Command(
    name = "gaps",
    description =
        "Says what the tools a strategy uses lack, do twice, and which of them are ending.")
final class ToolsGapsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  ToolsGapsCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    ToolInventory inventory = argument.read().strategy().toolInventory();
    Problems.of(argument.name())
        .rejectIf(inventory.inUse().isEmpty(), "has no 'in-use:' under 'tools:': list your tools")
        .throwIfAny();
    console
        .out()
        .print(
            common.isJson()
                ? ToolSetJson.of(inventory, ToolNeeds.standard(), common.today())
                : text(inventory));
    return ExitCode.OK;
  }

  private String text(ToolInventory inventory) {
    Language language = common.language();
    ToolSet set = inventory.set();
    TextTable table =
        TextTable.of(language.choose("category", "분류"), language.choose("filled by", "담당 도구"));
    for (ToolCategory category : ToolCategory.values()) {
      List<ToolId> filling = set.filling(category);
      table.row(category.title(language.locale()), filling.isEmpty() ? "-" : joined(filling));
    }
    StringBuilder text = new StringBuilder(table.toString()).append('\n');
    ToolGaps gaps = set.gaps(ToolNeeds.standard());
    gaps.categories()
        .forEach(category -> line(
            text, language.choose("no tool for ", "도구 없음: "), category.title(language.locale())));
    gaps.capabilities()
        .forEach(capability ->
            line(text, language.choose("nothing can ", "불가: "), capability.toString()));
    List<Overlap> unexplained = inventory.unexplainedRivals();
    set.rivals()
        .forEach(overlap -> line(
            text,
            unexplained.contains(overlap)
                ? language.choose("done twice, nobody says why: ", "이유 없는 중복: ")
                : language.choose("done twice: ", "중복: "),
            overlap.capability() + " (" + joined(overlap.tools()) + ")"));
    inventory
        .unknown()
        .forEach(
            id -> line(text, language.choose("not in the catalogue: ", "목록에 없음: "), id.value()));
    ToolText words = new ToolText(language);
    for (Tool tool : set.tools()) {
      tool.endings().forEach(change -> line(text, tool.id() + ": ", words.change(change)));
    }
    set.staleFacts(common.today())
        .forEach(fact -> line(
            text,
            language.choose("look up again: ", "다시 확인: "),
            fact.tool() + " " + fact.fact() + " (" + fact.asOf() + ")"));
    return text.toString();
  }

  private static void line(StringBuilder text, String start, String rest) {
    text.append(start).append(rest).append('\n');
  }

  private static String joined(Collection<ToolId> ids) {
    return ids.stream().map(ToolId::value).collect(Collectors.joining(", "));
  }
}
