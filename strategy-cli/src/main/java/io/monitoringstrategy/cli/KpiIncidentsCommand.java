package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.IncidentKpisJson;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.IncidentQuery;
import io.monitoringstrategy.kpi.incident.OutageEnd;
import io.monitoringstrategy.kpi.incident.TimeTo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      paramLabel = "service|severity|month",
      description = "Break the KPIs down.",
      split = ",")
  private List<Breakdown> breakdowns = List.of();

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
      description = "Confidence level of the intervals (default: ${DEFAULT-VALUE}).",
      defaultValue = "0.95")
  private double level = 0.95;

  @Option(
      names = "--outage-end",
      paramLabel = "resolved|mitigated",
      description = "Which moment ends an outage for the uptime (default: ${DEFAULT-VALUE}).",
      defaultValue = "resolved")
  private OutageEnd outageEnd = OutageEnd.RESOLVED;

  KpiIncidentsCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.arguments = new IncidentArguments(console);
    this.window = new WindowOptions();
  }

  @Override
  public Integer call() {
    IncidentLog log = arguments.read(window.zone());
    IncidentQuery query = IncidentKpis.over(window.window(log, common.now()))
        .withAsOf(common.now())
        .withLevel(level)
        .withOutageEnd(outageEnd)
        .withMaintenance(window.maintenance())
        .withMaintenancePolicy(window.maintenancePolicy());
    IncidentKpis kpis = query.measure(log);
    Map<String, Map<String, IncidentKpis>> groups = new LinkedHashMap<>();
    breakdowns.forEach(breakdown ->
        groups.put(breakdown.label(), breakdown.measure(query, log, window.zoneOrUtc())));
    console
        .out()
        .print(
            common.isJson()
                ? IncidentKpisJson.withMttr(mttr.meaning()).of(kpis, groups, log.rejected())
                : new IncidentKpisText(common.language(), mttr.meaning())
                    .of(kpis, groups, log.rejected()));
    return ExitCode.OK;
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
