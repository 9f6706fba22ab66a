package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.TraceJson;
import io.monitoringstrategy.strategy.trace.StrategyTrace;
import io.monitoringstrategy.strategy.trace.TraceChain;
import io.monitoringstrategy.strategy.trace.TraceLink;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Follows objectives down to who is called. */
@Command(
    name = "trace",
    description =
        "Follows each objective over KPI, SLO, metric, alert and receiver to a role, and says where it breaks.",
    sortOptions = false)
final class TraceCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  @Option(
      names = "--from",
      paramLabel = "ELEMENT",
      description = {
        "Only the chains through this element, up to the objectives it serves and down to who is called:",
        "a path such as component/pager or kpi/uptime, or its last part; a metric or a role."
      })
  private String from = "";

  TraceCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    StrategyTrace trace = StrategyTrace.of(argument.read().strategy());
    if (from.isBlank()) {
      console.out().print(common.isJson() ? TraceJson.of(trace) : text(trace));
    } else {
      String element = element(trace);
      console
          .out()
          .print(
              common.isJson()
                  ? TraceJson.through(element, trace)
                  : through(element, trace.through(element)));
    }
    return ExitCode.OK;
  }

  /** What the option names: in full, else by the name that the table shows. */
  private String element(StrategyTrace trace) {
    Set<String> known = trace.elements();
    List<String> meant = known.contains(from)
        ? List.of(from)
        : known.stream().filter(each -> name(each).equals(from)).toList();
    List<String> names =
        Stream.concat(known.stream(), known.stream().map(TraceCommand::name)).toList();
    Problems.of("--from '" + from + "'")
        .rejectIf(
            meant.isEmpty(),
            "is on no chain" + NearestName.hint(from, names)
                + ": name an objective, a KPI, an SLO, a metric, an alert, a receiver or a role")
        .rejectIf(meant.size() > 1, "is several, write one of them: " + String.join(", ", meant))
        .throwIfAny();
    return meant.get(0);
  }

  private String through(String element, StrategyTrace part) {
    Language language = common.language();
    String objectives = part.objectives().isEmpty()
        ? language.choose("no objective", "없음")
        : String.join(", ", part.objectives());
    return text(part) + element + language.choose(" serves: ", " 관련 목표: ") + objectives + "\n";
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
    trace.furthest().forEach(chain -> text.append(furthest(chain)));
    trace
        .coverage()
        .ifPresent(share -> text.append(
                language.choose("objectives that reach somebody: ", "담당자까지 이어진 목표: "))
            .append(Words.percent(share))
            .append('\n'));
    return text.toString();
  }

  /** {@code objective/cheap reaches nobody; the nearest chain: cheap -> uptime -> (no slo)}. */
  private String furthest(TraceChain chain) {
    Language language = common.language();
    List<String> steps = new ArrayList<>();
    for (TraceLink link : TraceLink.values()) {
      chain.at(link).map(TraceCommand::name).ifPresentOrElse(steps::add, () -> {
        if (chain.missing().filter(link::equals).isPresent()) {
          steps.add(language.choose("(no " + link.label() + ")", "(" + link.label() + " 누락)"));
        }
      });
    }
    return chain.at(TraceLink.OBJECTIVE).orElse("-")
        + language.choose(" reaches nobody; the nearest chain: ", " 담당자까지 이어지지 않음, 가장 가까운 사슬: ")
        + String.join(" -> ", steps)
        + '\n';
  }

  /** The last part of a path; queries stand as they are. */
  private static String name(String element) {
    boolean path = element.matches("(?:objective|kpi|slo|component)/[^ ]+");
    return path ? element.substring(element.indexOf('/') + 1) : element;
  }
}
