package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.ToolJson;
import io.monitoringstrategy.tool.Tool;
import io.monitoringstrategy.tool.ToolCatalog;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.ToolId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one tool of the catalogue. */
@Command(
    name = "show",
    description = "Shows what is known about one tool, since when, and from where.")
final class ToolsShowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Parameters(paramLabel = "TOOL", description = "The id of a tool, such as prometheus.")
  private String id = "";

  ToolsShowCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    ToolCatalog catalog = ToolCatalog.standard();
    List<String> known = catalog.ids().stream().map(ToolId::value).toList();
    Tool tool = catalog
        .find(ToolId.of(id))
        .orElseThrow(() -> InvalidValueException.of(
            "tool '" + id + "'",
            "is not in the catalogue: see 'strategy tools list'" + NearestName.hint(id, known)));
    console
        .out()
        .print(
            common.isJson()
                ? ToolJson.of(tool, common.language().locale())
                : new ToolText(common.language()).show(tool));
    return ExitCode.OK;
  }
}
