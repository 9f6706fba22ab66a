package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.AlertQualityJson;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.alert.AlertQuality;
import io.monitoringstrategy.kpi.alert.AlertQuery;
import io.monitoringstrategy.kpi.hours.WorkingHours;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Measures alerts. */
@Command(
    name = "alerts",
    description =
        "Measures how many alerts were right, what they missed, and which rules cry wolf.",
    sortOptions = false)
final class KpiAlertsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Alert logs, CSV or NDJSON by their ending (.ndjson, .jsonl), or - for standard input.")
  private List<String> files = List.of();

  @Mixin
  private final PeriodOptions period = new PeriodOptions();

  @Option(
      names = "--by",
      paramLabel = "rule|hours",
      description =
          "Break the KPIs down; by hours: how many came in business, sleep and off hours.",
      split = ",")
  private List<AlertBreakdown> breakdowns = List.of();

  @Mixin
  private final HourOptions hours = new HourOptions();

  @Option(
      names = "--shift",
      paramLabel = "DURATION",
      description = "How long a shift is that has to bear the alerts (default: ${DEFAULT-VALUE}).",
      defaultValue = "12h",
      converter = DurationConverter.class)
  private Duration shift = Duration.ofHours(12);

  @Option(
      names = "--incidents",
      paramLabel = "FILE",
      description =
          "What really happened: an incident log, by whose ids recall is counted; - is standard input.")
  private Optional<String> incidents = Optional.empty();

  @Option(
      names = "--quiet-periods",
      paramLabel = "N",
      description =
          "In how many evaluation periods nothing was wrong and nothing fired: the true negatives.")
  private Optional<Long> quietPeriods = Optional.empty();

  @Option(
      names = "--flap-gap",
      paramLabel = "DURATION",
      description = "How soon a rule that fires again is flapping (default: ${DEFAULT-VALUE}).",
      defaultValue = "10m",
      converter = DurationConverter.class)
  private Duration flapGap = Duration.ofMinutes(10);

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "Confidence level of the intervals, 50 %% to 99.9 %% (default: ${DEFAULT-VALUE}).",
      defaultValue = "95%",
      converter = KpiIncidentsCommand.LevelConverter.class)
  private double level = 0.95;

  @Mixin
  private final LogOptions logs = new LogOptions();

  KpiAlertsCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    logs.requireLogOf(incidents);
    LogReader reader = logs.reader(console, period.zone(), common.now());
    AlertLog log = reader.listedAlerts(files);
    Optional<IncidentLog> happened = incidents.map(reader::incidents);
    Optional<TimeWindow> known =
        PeriodOptions.hull(log.span(), happened.flatMap(each -> each.span(common.now())));
    AlertQuery query = AlertQuality.over(period.window(known, "alert"))
        .withLevel(level)
        .withFlapGap(flapGap)
        .withShift(shift)
        .withIncidents(happened)
        .withQuietPeriods(
            quietPeriods.isPresent() ? OptionalLong.of(quietPeriods.get()) : OptionalLong.empty());
    AlertQuality quality = query.measure(log);
    Map<String, AlertQuality> byRule =
        breakdowns.contains(AlertBreakdown.RULE) ? query.measureByRule(log) : Map.of();
    Optional<WorkingHours> week = breakdowns.contains(AlertBreakdown.HOURS)
        ? Optional.of(hours.in(period.zoneOrUtc()))
        : Optional.empty();
    console
        .out()
        .print(
            common.isJson()
                ? AlertQualityJson.of(quality, byRule, week, log.rejected())
                : new AlertQualityText(common.language())
                    .of(quality, byRule, week, log.rejected()));
    return ExitCode.OK;
  }

  /** What the quality of alerts is broken down by. */
  enum AlertBreakdown {
    RULE,
    HOURS
  }

  /** Reads {@code 10m} or {@code 1h30m}. */
  static final class DurationConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      try {
        return DurationText.parse(text);
      } catch (InvalidValueException | ArithmeticException e) {
        throw new TypeConversionException(
            "'" + text + "' is no duration: write it like 30s, 10m or 1h30m");
      }
    }
  }
}
