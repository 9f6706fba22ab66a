package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.TraceJson;
import io.monitoringstrategy.strategy.trace.StrategyTrace;
import io.monitoringstrategy.strategy.trace.TraceChain;
import io.monitoringstrategy.strategy.trace.TraceLink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Follows objectives down to who is called. */
@Command(
    name = "trace",
    description =
        "Follows each objective over KPI, SLO, metric, alert and receiver to a role, and says where it breaks.")
final class TraceCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  TraceCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    StrategyTrace trace = StrategyTrace.of(argument.read().strategy());
    console.out().print(common.isJson() ? TraceJson.of(trace) : text(trace));
    return ExitCode.OK;
  }

  private String text(StrategyTrace trace) {
    Language language = common.language();
    List<String> headings = new ArrayList<>();
    for (TraceLink link : TraceLink.values()) {
      headings.add(link.label());
    }
    TextTable table = TextTable.of(headings.toArray(String[]::new));
    for (TraceChain chain : trace.chains()) {
      List<String> cells = new ArrayList<>();
      for (TraceLink link : TraceLink.values()) {
        cells.add(chain.at(link).map(TraceCommand::name).orElse("-"));
      }
      table.row(cells);
    }
    StringBuilder text = new StringBuilder(table.toString());
    trace
        .gaps()
        .forEach(gap -> text.append(gap.element())
            .append(language.choose(" has no ", " 누락: "))
            .append(gap.missing().label())
            .append('\n'));
    trace
        .coverage()
        .ifPresent(share -> text.append(
                language.choose("objectives that reach somebody: ", "담당자까지 이어진 목표: "))
            .append(Words.percent(share))
            .append('\n'));
    return text.toString();
  }

  /** The last part of a path; queries stand as they are. */
  private static String name(String element) {
    boolean path = element.matches("(?:objective|kpi|slo|component)/[^ ]+");
    return path ? element.substring(element.indexOf('/') + 1) : element;
  }
}
