package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.ComparisonJson;
import io.monitoringstrategy.kpi.incident.DurationSample;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.TimeTo;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether incidents got shorter. */
@Command(
    name = "compare",
    description = "Says whether incidents of one period took less time than those of another.",
    sortOptions = false)
final class KpiCompareCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final IncidentArguments arguments;

  @Option(
      names = "--before",
      paramLabel = "FROM/TO",
      required = true,
      description =
          "The earlier period, such as 2026-01-01/2026-04-01; its end is no longer inside.")
  private String before = "";

  @Option(
      names = "--after",
      paramLabel = "FROM/TO",
      required = true,
      description = "The later period.")
  private String after = "";

  @Option(
      names = "--kpi",
      paramLabel = "NAME",
      description = "mttd, mtta, mttm or mttr (default: ${DEFAULT-VALUE}).",
      defaultValue = "mttr")
  private Compared kpi = Compared.MTTR;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Zone of times without an offset.",
      converter = WindowOptions.ZoneConverter.class)
  private Optional<ZoneId> zone = Optional.empty();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "Confidence level of the answer, 50 % to 99.9 % (default: ${DEFAULT-VALUE}).",
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
    TimeWindow earlier = window("--before", before);
    TimeWindow later = window("--after", after);
    IncidentLog log = arguments.read(zone);
    DurationSample first = sample(log, earlier);
    DurationSample second = sample(log, later);
    console
        .out()
        .print(
            common.isJson()
                ? ComparisonJson.of(kpi.label(), earlier, first, later, second)
                : new ComparisonText(common.language())
                    .of(kpi.label(), earlier, first, later, second));
    return ExitCode.OK;
  }

  private DurationSample sample(IncidentLog log, TimeWindow window) {
    return IncidentKpis.over(window)
        .withAsOf(common.now())
        .withLevel(level)
        .measure(log)
        .timeTo(kpi.moment);
  }

  private TimeWindow window(String option, String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw InvalidValueException.of(
          option + " '" + text + "'", "must be FROM/TO, such as 2026-01-01/2026-04-01");
    }
    ZoneId known = zone.orElse(ZoneOffset.UTC);
    Instant from = WindowOptions.instant(option, text.substring(0, slash), known);
    Instant to = WindowOptions.instant(option, text.substring(slash + 1), known);
    if (!from.isBefore(to)) {
      throw InvalidValueException.of(
          option + " '" + text + "'", "ends before it starts: swap the two");
    }
    return TimeWindow.of(from, to);
  }

  /** What is compared. */
  enum Compared {
    MTTD(TimeTo.DETECT),
    MTTA(TimeTo.ACKNOWLEDGE),
    MTTM(TimeTo.MITIGATE),
    MTTR(TimeTo.RESOLVE);

    private final TimeTo moment;

    Compared(TimeTo moment) {
      this.moment = moment;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
