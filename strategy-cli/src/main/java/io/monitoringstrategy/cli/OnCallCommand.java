package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.OnCallJson;
import io.monitoringstrategy.kpi.alert.AlertEvent;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.org.oncall.OnCallLoad;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.oncall.Page;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who is on call, and what that costs them. */
@Command(
    name = "oncall",
    description = "Shows who is on call, whether they are enough, and what logs say they bore.",
    sortOptions = false)
final class OnCallCommand implements Callable<Integer> {
  private static final int DAYS_OF_TURNS = 28;

  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  @Option(
      names = "--team",
      paramLabel = "TEAM",
      description = "Whose pages the logs hold, where several teams have a rotation.")
  private Optional<String> team = Optional.empty();

  @Option(
      names = "--alerts",
      paramLabel = "FILE",
      description = "Alert log: each alert is a page, from its acknowledgement to its end.")
  private Optional<String> alerts = Optional.empty();

  @Option(
      names = "--incidents",
      paramLabel = "FILE",
      description =
          "Incident log: each incident is a page, and an alert that names one is not another.")
  private Optional<String> incidents = Optional.empty();

  @Mixin
  private final LogOptions logs = new LogOptions();

  @Mixin
  private final PeriodOptions period = new PeriodOptions();

  OnCallCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    logs.requireLogOf(incidents);
    MonitoringStrategy strategy = argument.read().strategy();
    Problems.of(argument.name())
        .rejectIf(
            strategy.organization().onCall().isEmpty(),
            "has nobody on call: add 'on-call: {sites: 1, hours: 24x7}' to a team")
        .throwIfAny();
    Optional<OnCallPlan> loaded = alerts.isPresent() || incidents.isPresent()
        ? Optional.of(withRotation(strategy))
        : Optional.empty();
    Optional<OnCallLoad> load = loaded.flatMap(OnCallPlan::rotation).map(rotation -> {
      List<Page> pages = pages();
      return OnCallLoad.of(rotation, period.window(span(pages), "page"), pages);
    });
    TimeWindow turns =
        TimeWindow.of(common.now(), common.now().plus(Duration.ofDays(DAYS_OF_TURNS)));
    console
        .out()
        .print(
            common.isJson()
                ? OnCallJson.of(strategy, turns, loaded, load)
                : new OnCallText(common.language()).of(strategy, turns, loaded, load));
    return ExitCode.OK;
  }

  private OnCallPlan withRotation(MonitoringStrategy strategy) {
    List<OnCallPlan> rotating = strategy.organization().onCall().stream()
        .filter(plan -> plan.rotation().isPresent())
        .toList();
    List<String> names = rotating.stream().map(plan -> plan.team().value()).toList();
    List<OnCallPlan> meant = rotating.stream()
        .filter(plan -> team.map(plan.team().value()::equals).orElse(true))
        .toList();
    Problems.of(argument.name())
        .rejectIf(
            rotating.isEmpty(), "says who is on call nowhere: add 'rotation:' under 'on-call:'")
        .rejectIf(
            !rotating.isEmpty() && meant.isEmpty(),
            "has no rotation of team '" + team.orElse("") + "'"
                + NearestName.hint(team.orElse(""), names))
        .rejectIf(
            meant.size() > 1,
            "has several rotations: choose one by --team, " + String.join(", ", names))
        .throwIfAny();
    return meant.get(0);
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    LogReader reader = logs.reader(console, period.zone(), common.now());
    incidents.ifPresent(
        file -> reader.incidents(file).stream().map(OnCallCommand::page).forEach(pages::add));
    alerts.ifPresent(file -> reader.alerts(file).stream()
        .filter(alert -> incidents.isEmpty() || alert.incident().isEmpty())
        .map(OnCallCommand::page)
        .forEach(pages::add));
    return pages;
  }

  private static Page page(AlertEvent alert) {
    return page(alert.firedAt(), alert.acknowledgedAt(), alert.resolvedAt());
  }

  private static Page page(Incident incident) {
    return page(
        incident.detectedAt().orElse(incident.startedAt()),
        incident.acknowledgedAt(),
        incident.resolvedAt());
  }

  /** Nobody knows how long what is still open will take: it counts as a page of no length. */
  private static Page page(Instant at, Optional<Instant> acknowledged, Optional<Instant> resolved) {
    Instant begun = acknowledged.orElse(at);
    return new Page(
        at,
        resolved
            .filter(begun::isBefore)
            .map(end -> Duration.between(begun, end))
            .orElse(Duration.ZERO));
  }

  private static Optional<TimeWindow> span(List<Page> pages) {
    Optional<Instant> first = pages.stream().map(Page::at).min(Comparator.naturalOrder());
    Optional<Instant> last = pages.stream().map(Page::at).max(Comparator.naturalOrder());
    return first.map(start -> TimeWindow.of(start, last.orElse(start).plusMillis(1)));
  }
}
