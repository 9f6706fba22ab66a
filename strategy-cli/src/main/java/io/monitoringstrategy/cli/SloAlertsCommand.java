package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.SloJson;
import io.monitoringstrategy.kpi.slo.AlertReplay;
import io.monitoringstrategy.kpi.slo.AlertSimulation;
import io.monitoringstrategy.kpi.slo.BurnRateAlert;
import io.monitoringstrategy.kpi.slo.BurnRatePolicy;
import io.monitoringstrategy.kpi.slo.ErrorSeries;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which alerts an objective needs. */
@Command(
    name = "alerts",
    description =
        "Says at which burn rates to call for an objective, how soon each would, and which never can.",
    sortOptions = false)
final class SloAlertsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final SloOptions options = new SloOptions();

  @Option(
      names = "--incidents",
      paramLabel = "FILE",
      description =
          "Incidents that should have been called during --errors, CSV or NDJSON; - is standard input.")
  private Optional<String> incidents = Optional.empty();

  @Mixin
  private final LogOptions logs = new LogOptions();

  SloAlertsCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    Optional<ErrorSeries> errors = options.errors(console, logs.progress()).map(this::known);
    Problems.of("slo alerts")
        .rejectIf(
            incidents.isPresent() && errors.isEmpty(),
            "needs --errors to say when it would have called for the incidents")
        .throwIfAny();
    logs.requireLogOf(incidents);
    BurnRatePolicy policy = policy();
    List<AlertReplay> replays = errors.map(series -> replays(policy, series)).orElse(List.of());
    console
        .out()
        .print(
            common.isJson()
                ? SloJson.ofAlerts(options.objective(), window(), policy, replays)
                : text(policy) + errors.map(series -> replayed(series, replays)).orElse(""));
    return ExitCode.OK;
  }

  private ErrorSeries known(ErrorSeries series) {
    Instant end = series.window().end();
    if (!end.isAfter(common.now())) {
      return series;
    }
    ErrorSeries known = series.knownAt(common.now());
    Problems.of("--errors")
        .rejectIf(
            known.slices() == 0,
            "begins at " + series.window().start() + ", after " + common.now()
                + ": nothing of it is known yet")
        .throwIfAny();
    console
        .err()
        .println("strategy: --errors: what comes after "
            + common.now().truncatedTo(ChronoUnit.SECONDS) + " is not known yet and left out");
    return known;
  }

  private BurnRatePolicy policy() {
    BurnRatePolicy policy = BurnRatePolicy.standard(window());
    Problems problems = Problems.of("--window");
    policy.alerts().stream()
        .map(BurnRateAlert::longWindow)
        .max(Comparator.naturalOrder())
        .ifPresent(longest -> problems.rejectIf(
            window().compareTo(longest) < 0,
            "is shorter than the " + Words.of(longest)
                + " that the usual alerts look back over: give a longer one"));
    problems.throwIfAny();
    return policy;
  }

  private Duration window() {
    return options.window(common.now());
  }

  private List<AlertReplay> replays(BurnRatePolicy policy, ErrorSeries errors) {
    AlertSimulation simulation = incidents
        .map(file -> reader().incidents(file))
        .map(log -> AlertSimulation.of(errors, log))
        .orElseGet(() -> AlertSimulation.of(errors));
    return AlertReplay.of(policy, options.objective(), simulation);
  }

  private LogReader reader() {
    return logs.reader(console, options.zone(), common.now());
  }

  private String replayed(ErrorSeries errors, List<AlertReplay> replays) {
    return "\n" + new AlertReplayText(common.language()).of(errors, replays);
  }

  private String text(BurnRatePolicy policy) {
    Language language = common.language();
    Objective objective = options.objective();
    TextTable table = TextTable.of(
        language.choose("calls", "알림"),
        language.choose("above burn rate", "소진율 초과"),
        language.choose("over", "긴 창"),
        language.choose("and over", "짧은 창"),
        language.choose("budget spent", "예산 소진"),
        language.choose("errors above", "오류율 초과"),
        language.choose("full outage found after", "전면 장애 탐지"),
        language.choose("quiet after", "해제"));
    for (BurnRateAlert alert : policy.alerts()) {
      table.row(
          alert.urgency().title(language.locale()),
          number(alert.factor()),
          Words.of(alert.longWindow()),
          Words.of(alert.shortWindow()),
          Words.percent(Ratio.of(Math.min(1, alert.budgetShare(window())))),
          alert.canFire(objective)
              ? Words.percent(Ratio.of(alert.threshold(objective)))
              : language.choose("never fires", "발생 불가"),
          time(alert, true),
          time(alert, false));
    }
    return table
        + withinBudget(policy)
        + (objective.hasBudget()
            ? ""
            : language.choose(
                "an objective of 100 % leaves no budget to burn\n", "100 % 목표에는 오류 예산이 없다\n"));
  }

  /** The usual shares of the budget, which short windows turn into rates that spend less than it. */
  private String withinBudget(BurnRatePolicy policy) {
    return policy.alerts().stream().anyMatch(alert -> alert.factor() < 1)
        ? common
            .language()
            .choose(
                "note: a burn rate below 1 stays within the budget: such an alert calls for what is"
                    + " allowed\n",
                "참고: 소진율이 1 미만이면 예산 안이므로, 그런 알림은 허용된 것에도 울린다\n")
        : "";
  }

  private String time(BurnRateAlert alert, boolean found) {
    Objective objective = options.objective();
    return (found ? alert.detection(objective, Ratio.ONE) : alert.reset(objective, Ratio.ONE))
        .value()
        .map(Words::of)
        .orElse("-");
  }

  private static String number(double factor) {
    return BigDecimal.valueOf(factor)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
