package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.ComparisonJson;
import io.monitoringstrategy.kpi.incident.DurationComparison;
import io.monitoringstrategy.kpi.incident.DurationSample;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares two periods. */
@Command(
    name = "compare",
    description = "Says whether incidents were resolved faster in one period than in another, and"
        + " how many it would take to see it.",
    sortOptions = false)
final class KpiCompareCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final IncidentArguments arguments;

  @Option(
      names = "--before",
      required = true,
      paramLabel = "FROM/TO",
      description = "The first period, such as 2026-01-01/2026-04-01.")
  private String before = "";

  @Option(
      names = "--after",
      required = true,
      paramLabel = "FROM/TO",
      description = "The second period, which does not overlap the first.")
  private String after = "";

  @Option(
      names = "--mttr",
      paramLabel = "KIND",
      description =
          "What is compared: resolve, recover, repair or respond (default: ${DEFAULT-VALUE}).",
      defaultValue = "resolve")
  private KpiIncidentsCommand.Mttr mttr = KpiIncidentsCommand.Mttr.RESOLVE;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Zone of times without an offset, such as Asia/Seoul.",
      converter = WindowOptions.ZoneConverter.class)
  private Optional<ZoneId> zone = Optional.empty();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "Confidence level of the intervals and the verdict, 50 %% to 99.9 %% (default: ${DEFAULT-VALUE}).",
      defaultValue = "95%",
      converter = KpiIncidentsCommand.LevelConverter.class)
  private double level = 0.95;

  KpiCompareCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.arguments = new IncidentArguments(console);
  }

  @Override
  public Integer call() {
    TimeWindow first = window("--before", before);
    TimeWindow second = window("--after", after);
    Problems.of("periods")
        .rejectIf(
            second.start().isBefore(first.end()),
            "the one after (" + second + ") starts before the one before (" + first
                + ") ends: swap them, or leave out what they share")
        .throwIfAny();
    IncidentLog log = arguments.read(zone, common.now());
    DurationComparison comparison =
        DurationComparison.of(durations(log, first), durations(log, second)).withLevel(level);
    String kpi = mttr.meaning().label();
    console
        .out()
        .print(
            common.isJson()
                ? ComparisonJson.of(kpi, first, second, comparison)
                : new ComparisonText(common.language()).of(kpi, first, second, comparison));
    return ExitCode.OK;
  }

  private DurationSample durations(IncidentLog log, TimeWindow window) {
    return IncidentKpis.over(window).withAsOf(common.now()).measure(log).timeTo(mttr.meaning());
  }

  private TimeWindow window(String option, String text) {
    String[] ends = text.split("/", -1);
    Problems.of(option + " '" + text + "'")
        .rejectIf(ends.length != 2, "must be FROM/TO, such as 2026-01-01/2026-04-01")
        .throwIfAny();
    ZoneId meant = zone.orElse(ZoneOffset.UTC);
    Instant start = PeriodOptions.time(option, ends[0].strip(), meant);
    Instant end = PeriodOptions.time(option, ends[1].strip(), meant);
    Problems.of(option + " '" + text + "'")
        .rejectIf(!start.isBefore(end), "ends before it has begun: write FROM/TO")
        .throwIfAny();
    return TimeWindow.of(start, end);
  }
}
