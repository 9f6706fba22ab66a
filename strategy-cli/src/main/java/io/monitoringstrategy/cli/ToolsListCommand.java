package io.monitoringstrategy.cli;

import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.format.json.ToolJson;
import io.monitoringstrategy.tool.Capability;
import io.monitoringstrategy.tool.Tool;
import io.monitoringstrategy.tool.ToolCatalog;
import io.monitoringstrategy.tool.ToolCategory;
import io.monitoringstrategy.tool.ToolFilters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the tools of the catalogue. */
@Command(
    name = "list",
    description = "Lists the tools of the catalogue that are known to be all that is asked for.",
    sortOptions = false)
final class ToolsListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Option(
      names = "--category",
      paramLabel = "NAME",
      description = "metrics, logs, tracing, visualization, alerting, messaging, chat or apm.")
  private Optional<String> category = Optional.empty();

  @Option(
      names = "--stores",
      paramLabel = "SIGNAL",
      description = "Keeps this signal: metrics, logs, traces, events or profiles.")
  private Optional<String> stores = Optional.empty();

  @Option(
      names = "--can",
      paramLabel = "CAPABILITY",
      description = "Can do this, such as collect/logs, present/traces or notify; may be repeated.")
  private List<String> can = new ArrayList<>();

  @Option(names = "--self-hosted", description = "Can run on machines of one's own.")
  private boolean selfHosted;

  @Option(names = "--saas", description = "Is run by a vendor.")
  private boolean saas;

  @Option(names = "--open-source", description = "Has an open-source licence.")
  private boolean openSource;

  @Option(names = "--supported", description = "Has not reached its end of support.")
  private boolean supported;

  ToolsListCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    List<Tool> found = ToolCatalog.standard().that(condition());
    console
        .out()
        .print(common.isJson() ? ToolJson.of(found, common.language().locale()) : text(found));
    return ExitCode.OK;
  }

  private Predicate<Tool> condition() {
    Predicate<Tool> condition = tool -> true;
    if (category.isPresent()) {
      condition = condition.and(ToolFilters.in(ToolCategory.parse(category.get())));
    }
    if (stores.isPresent()) {
      condition = condition.and(ToolFilters.stores(SignalType.parse(stores.get())));
    }
    for (String capability : can) {
      condition = condition.and(ToolFilters.can(Capability.parse(capability)));
    }
    if (selfHosted) {
      condition = condition.and(ToolFilters.selfHosted());
    }
    if (saas) {
      condition = condition.and(ToolFilters.saas());
    }
    if (openSource) {
      condition = condition.and(ToolFilters.openSource());
    }
    return supported ? condition.and(ToolFilters.supportedOn(common.today())) : condition;
  }

  private String text(List<Tool> tools) {
    if (tools.isEmpty()) {
      return common.language().choose("no tool is known to be all of this\n", "해당하는 도구 없음\n");
    }
    return new ToolText(common.language()).list(tools);
  }
}
