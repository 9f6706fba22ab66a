package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.SloJson;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.slo.ErrorBudget;
import io.monitoringstrategy.kpi.slo.ErrorBudgetPolicy;
import io.monitoringstrategy.kpi.slo.ErrorSeries;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.kpi.slo.RollingBurn;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how much of a budget is spent. */
@Command(
    name = "budget",
    description = "Says how much of an error budget is spent, what is left, and how long it lasts.",
    sortOptions = false)
final class SloBudgetCommand implements Callable<Integer> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final SloOptions options = new SloOptions();

  @Option(names = "--bad", paramLabel = "N", description = "Bad events so far.")
  private Optional<Long> bad = Optional.empty();

  @Option(names = "--total", paramLabel = "N", description = "All events so far.")
  private Optional<Long> total = Optional.empty();

  @Option(
      names = "--down",
      paramLabel = "TIME",
      description = "Down time of the window so far, such as 10m, instead of events.",
      converter = SloOptions.DownTimeConverter.class)
  private Optional<Duration> down = Optional.empty();

  @Option(
      names = "--burn-rate",
      paramLabel = "RATE",
      description = "The present burn rate, to tell how long what is left lasts"
          + " (default: that of the last hour of --errors).")
  private Optional<Double> burnRate = Optional.empty();

  @Mixin
  private final ProgressOptions progress = new ProgressOptions();

  SloBudgetCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    Optional<ErrorSeries> errors = options.errors(console, progress);
    Problems.of("slo budget")
        .rejectIf(
            bad.isPresent() != total.isPresent(), "needs both --bad and --total to count events")
        .rejectIf(
            Stream.of(bad, down, errors).filter(Optional::isPresent).count() > 1,
            "takes either --bad and --total, or --down, or --errors: leave the others out")
        .throwIfAny();
    Optional<ErrorSeries> period = errors.map(series -> options.inWindow(series, common.now()));
    Problems.of("--errors")
        .rejectIf(
            period.filter(series -> series.slices() == 0).isPresent(),
            "holds nothing of the window: it is about "
                + errors.map(ErrorSeries::window).map(TimeWindow::toString).orElse("")
                + "; say by --now which time is meant")
        .throwIfAny();
    ErrorBudget budget =
        period.map(series -> series.budget(options.objective(), window())).orElseGet(this::counted);
    boolean events = period.map(ErrorSeries::countsEvents).orElse(bad.isPresent());
    String unit = events ? "events" : "seconds";
    Optional<TimeWindow> counted =
        period.filter(series -> series.slices() > 0).map(ErrorSeries::window);
    Optional<Measurement<Double>> ofWindow = part(counted)
        .filter(part -> events && part.compareTo(window()) < 0)
        .map(part -> budget.consumedOf(part, window()));
    Optional<Measurement<Duration>> lasts = burnRate
        .or(() -> period.flatMap(this::present))
        .map(rate -> lasts(ofWindow.orElseGet(budget::consumed), rate));
    console
        .out()
        .print(
            common.isJson()
                ? SloJson.ofBudget(budget, unit, window(), counted, ofWindow, lasts)
                : text(budget, unit, counted, ofWindow, lasts));
    return ExitCode.OK;
  }

  private Duration window() {
    return options.window(common.now());
  }

  private ErrorBudget counted() {
    return bad.isPresent()
        ? ErrorBudget.ofEvents(options.objective(), bad.get(), total.orElseThrow())
        : ErrorBudget.ofTime(options.objective(), down.orElse(Duration.ZERO), window());
  }

  /** The burn rate of the last hour, or of the whole series, if that is shorter. */
  private Optional<Double> present(ErrorSeries errors) {
    ErrorSeries hour = errors.last(Duration.ofHours(1));
    return hour.slices() == 0
        ? Optional.empty()
        : RollingBurn.of(hour, options.objective(), hour.window().duration(), 1)
            .now()
            .value();
  }

  /** How much of the window the events are of: what was counted, or what of a calendar one has passed. */
  private Optional<Duration> part(Optional<TimeWindow> counted) {
    return counted
        .map(TimeWindow::duration)
        .or(() -> options.elapsed(common.now()))
        .filter(part -> !part.isZero());
  }

  private Measurement<Duration> lasts(Measurement<Double> consumed, double rate) {
    if (consumed instanceof Measurement.Undefined<Double> undefined) {
      return Measurement.undefined(undefined.reason());
    }
    double left = 1 - consumed.orElseThrow();
    if (left <= 0) {
      return Measurement.undefined("nothing of the budget is left");
    }
    return Objective.exhaustion(rate, window())
        .map(whole -> Duration.ofMillis(Math.round(whole.toMillis() * left)));
  }

  private String text(
      ErrorBudget budget,
      String unit,
      Optional<TimeWindow> counted,
      Optional<Measurement<Double>> ofWindow,
      Optional<Measurement<Duration>> lasts) {
    Language language = common.language();
    TextTable table =
        TextTable.of(language.choose("objective ", "목표 ") + budget.objective(), Words.of(window()));
    counted.ifPresent(period -> table.row(
        language.choose("counted", "집계"),
        language.choose(
            period.start() + " to " + period.end(), period.start() + " ~ " + period.end())));
    boolean hasBudget = budget.objective().hasBudget();
    String none = language.choose("undefined", "정의되지 않음");
    table.row(language.choose("budget", "예산"), hasBudget ? amount(budget.budget(), unit) : none);
    table.row(language.choose("spent", "사용"), amount(budget.spent(), unit));
    table.row(language.choose("left", "잔여"), hasBudget ? amount(budget.left(), unit) : none);
    table.row(
        language.choose("consumed", "소진율"),
        Words.value(budget.consumed(), SloBudgetCommand::percent)
            + (ofWindow.isEmpty() ? "" : language.choose(" of the events so far", " (현재까지의 이벤트)")));
    ofWindow.ifPresent(consumed -> table.row(
        language.choose("of the window", "전체 기간 대비"),
        Words.value(consumed, SloBudgetCommand::percent)
            + language.choose(" if events go on like that", " (같은 추세일 때)")));
    lasts.ifPresent(time -> table.row(
        language.choose("lasts", "지속"),
        time instanceof Measurement.Undefined<Duration> undefined
            ? language.choose("undefined, ", "정의되지 않음, ") + undefined.reason()
            : Words.value(time, Words::of)));
    StringBuilder text = new StringBuilder(table.toString());
    if (budget.consumed() instanceof Measurement.Undefined<Double> undefined) {
      text.append(undefined.reason()).append('\n');
    }
    ofWindow
        .orElseGet(budget::consumed)
        .value()
        .ifPresent(consumed -> ErrorBudgetPolicy.standard()
            .at(consumed)
            .forEach(step -> text.append(language.choose("usual step: ", "통상 조치: "))
                .append(step.action())
                .append('\n')));
    return text.toString();
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share).multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP) + " %";
  }

  private static String amount(BigDecimal amount, String unit) {
    if (unit.equals("events")) {
      return amount.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
    return Words.of(Duration.ofMillis(
        amount.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact()));
  }
}
