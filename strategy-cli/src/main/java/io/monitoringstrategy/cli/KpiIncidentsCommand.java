package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.IncidentKpisJson;
import io.monitoringstrategy.kpi.hours.WorkingHours;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.IncidentQuery;
import io.monitoringstrategy.kpi.incident.OutageEnd;
import io.monitoringstrategy.kpi.incident.TimeTo;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Measures incidents. */
@Command(
    name = "incidents",
    description =
        "Measures how fast incidents are noticed and resolved, how often they come, and the uptime.",
    sortOptions = false)
final class KpiIncidentsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final IncidentArguments arguments;

  @Mixin
  private final WindowOptions window;

  @Option(
      names = "--by",
      paramLabel = "service|severity|month|hours",
      description =
          "Break the KPIs down; by hours: how many came in business, sleep and off hours.",
      split = ",")
  private List<Breakdown> breakdowns = List.of();

  @Mixin
  private final HourOptions hours = new HourOptions();

  @Option(
      names = "--mttr",
      paramLabel = "KIND",
      description =
          "What MTTR means: resolve, recover, repair or respond (default: ${DEFAULT-VALUE}).",
      defaultValue = "resolve")
  private Mttr mttr = Mttr.RESOLVE;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "Confidence level of the intervals, 50 %% to 99.9 %% (default: ${DEFAULT-VALUE}).",
      defaultValue = "95%",
      converter = LevelConverter.class)
  private double level = 0.95;

  @Option(
      names = "--outage-end",
      paramLabel = "resolved|mitigated",
      description = "Which moment ends an outage for the uptime (default: ${DEFAULT-VALUE}).",
      defaultValue = "resolved")
  private OutageEnd outageEnd = OutageEnd.RESOLVED;

  @Option(
      names = "--uptime-interval",
      paramLabel = "none|days",
      description = "Interval of the uptime: none, because time is not a sample, or by drawing the"
          + " days of --zone anew (default: ${DEFAULT-VALUE}).",
      defaultValue = "none")
  private UptimeInterval uptimeInterval = UptimeInterval.NONE;

  KpiIncidentsCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.arguments = new IncidentArguments(console);
    this.window = new WindowOptions();
  }

  @Override
  public Integer call() {
    IncidentLog log = arguments.readListed(window.zone(), common.now());
    IncidentQuery query = IncidentKpis.over(window.window(log, common.now()))
        .withAsOf(common.now())
        .withLevel(level)
        .withOutageEnd(outageEnd)
        .withResampledDays(
            Optional.of(window.zoneOrUtc()).filter(zone -> uptimeInterval == UptimeInterval.DAYS))
        .withMaintenance(window.maintenance(console))
        .withMaintenancePolicy(window.maintenancePolicy());
    IncidentKpis kpis = query.measure(log);
    Map<String, Map<String, IncidentKpis>> groups = new LinkedHashMap<>();
    breakdowns.stream()
        .filter(breakdown -> breakdown != Breakdown.HOURS)
        .forEach(breakdown ->
            groups.put(breakdown.label(), breakdown.measure(query, log, window.zoneOrUtc())));
    Optional<WorkingHours> week = breakdowns.contains(Breakdown.HOURS)
        ? Optional.of(hours.in(window.zoneOrUtc()))
        : Optional.empty();
    console
        .out()
        .print(
            common.isJson()
                ? IncidentKpisJson.withMttr(mttr.meaning()).of(kpis, groups, week, log)
                : new IncidentKpisText(common.language(), mttr.meaning())
                    .of(kpis, groups, week, log));
    return ExitCode.OK;
  }

  /** Reads {@code 95%} or {@code 0.95}. */
  static final class LevelConverter implements ITypeConverter<Double> {
    private static final double LEAST = 0.5;
    private static final double MOST = 0.999;

    @Override
    public Double convert(String text) {
      double level;
      try {
        level = Ratio.parse(text).toDouble();
      } catch (InvalidValueException e) {
        throw new TypeConversionException(e.getMessage());
      }
      if (level < LEAST || level > MOST) {
        throw new TypeConversionException(
            "'" + text + "' must lie between 50 % and 99.9 %: 2,000 resamples tell no more");
      }
      return level;
    }
  }

  /** How the uptime gets an interval. */
  enum UptimeInterval {
    NONE,
    DAYS
  }

  /** The four durations that are called MTTR. */
  enum Mttr {
    RESOLVE(TimeTo.RESOLVE),
    RECOVER(TimeTo.RECOVER),
    REPAIR(TimeTo.REPAIR),
    RESPOND(TimeTo.RESPOND);

    private final TimeTo meaning;

    Mttr(TimeTo meaning) {
      this.meaning = meaning;
    }

    TimeTo meaning() {
      return meaning;
    }
  }
}
