package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.ScorecardJson;
import io.monitoringstrategy.format.measurements.KpiMeasurements;
import io.monitoringstrategy.format.measurements.MeasurementFiles;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.alert.AlertQuality;
import io.monitoringstrategy.kpi.business.RequiredSignals;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.scorecard.CatalogKpis;
import io.monitoringstrategy.kpi.scorecard.Scorecard;
import io.monitoringstrategy.kpi.scorecard.TargetStatus;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the KPIs of a strategy against their targets. */
@Command(
    name = "scorecard",
    description = "Holds the KPIs of a strategy against their targets: met, missed, or not to be"
        + " told from so few data.",
    sortOptions = false)
final class KpiScorecardCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  @Option(
      names = "--incidents",
      paramLabel = "FILE",
      description =
          "An incident log: gives availability, MTTR, MTBF, response time, the SLAs kept and more.")
  private Optional<String> incidents = Optional.empty();

  @Option(
      names = "--alerts",
      paramLabel = "FILE",
      description = "An alert log: gives the share of false alarms.")
  private Optional<String> alerts = Optional.empty();

  @Option(
      names = "--quiet-periods",
      paramLabel = "N",
      description = "In how many evaluation periods nothing was wrong and nothing fired: shows the"
          + " true false positive rate beside the share of false alarms.")
  private Optional<Long> quietPeriods = Optional.empty();

  @Option(
      names = "--measurements",
      paramLabel = "FILE",
      description = "What no log gives, and whatever is to go before a log: a CSV with the columns"
          + " kpi,from,to,value or kpi,from,to,numerator,denominator; - is standard input.")
  private Optional<String> measurements = Optional.empty();

  @Mixin
  private final PeriodOptions period = new PeriodOptions();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "Confidence level of intervals and trends, 50 %% to 99.9 %% (default: ${DEFAULT-VALUE}).",
      defaultValue = "95%",
      converter = KpiIncidentsCommand.LevelConverter.class)
  private double level = 0.95;

  @Option(
      names = "--fail-on",
      paramLabel = "missed|never",
      description = "End with 1 if a target is missed (default: ${DEFAULT-VALUE}).",
      defaultValue = "never")
  private FailOn failOn = FailOn.NEVER;

  @Mixin
  private final LogOptions logs = new LogOptions();

  KpiScorecardCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    MonitoringStrategy strategy = argument.read().strategy();
    List<Kpi> kpis = strategy.kpis();
    KpiMeasurements measured =
        measurements.map(file -> measurements(kpis, file)).orElseGet(KpiMeasurements::none);
    ScorecardSources sources = new ScorecardSources(measured, given(strategy), level);
    Scorecard card = sources.card(kpis);
    console
        .out()
        .print(
            common.isJson()
                ? ScorecardJson.of(card, sources.names(kpis), level, measured.rejected())
                : new ScorecardText(common.language())
                    .of(card, sources.names(kpis), level, measured.rejected()));
    return failOn == FailOn.MISSED && !card.withStatus(TargetStatus.MISSED).isEmpty()
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }

  private CatalogKpis given(MonitoringStrategy strategy) {
    logs.requireLogOf(incidents);
    LogReader reader = logs.reader(console, period.zone(), common.now());
    CatalogKpis told = CatalogKpis.in(period.zoneOrUtc())
        .withCoverage(
            RequiredSignals.standard().coverage(strategy.services(), strategy.topology()), level)
        .withServices(strategy.services())
        .withPeople(
            strategy.teams().stream().mapToInt(team -> team.people().orElse(0)).sum());
    Optional<IncidentLog> happened = incidents.map(reader::incidents);
    if (happened.isPresent()) {
      IncidentLog log = happened.get();
      told = told.withIncidents(
          log,
          IncidentKpis.over(period.window(log.span(common.now()), "incident"))
              .withAsOf(common.now())
              .withLevel(level));
    }
    if (alerts.isPresent()) {
      AlertLog log = reader.alerts(alerts.get());
      told = told.withAlerts(
          log,
          AlertQuality.over(period.window(
                  PeriodOptions.hull(log.span(), happened.flatMap(each -> each.span(common.now()))),
                  "alert"))
              .withLevel(level)
              .withIncidents(happened)
              .withQuietPeriods(
                  quietPeriods.isPresent()
                      ? OptionalLong.of(quietPeriods.get())
                      : OptionalLong.empty()));
    }
    return told;
  }

  private KpiMeasurements measurements(List<Kpi> kpis, String file) {
    MeasurementFiles zoned = MeasurementFiles.of(kpis).withZone(period.zoneOrUtc());
    MeasurementFiles reader = logs.isStrict() ? zoned.strict() : zoned;
    KpiMeasurements known =
        console.<KpiMeasurements>read(file, reader::read, reader::read).knownAt(common.now());
    if (known.ahead() > 0) {
      console
          .err()
          .println("strategy: " + StandardInput.nameOf(file) + ": "
              + Words.counted(known.ahead(), "measurement")
              + " of a period that begins after " + common.now().truncatedTo(ChronoUnit.SECONDS)
              + (known.ahead() == 1 ? " is" : " are") + " left out");
    }
    return known.within(period.asked());
  }

  /** What ends the command with a finding. */
  enum FailOn {
    MISSED,
    NEVER
  }
}
