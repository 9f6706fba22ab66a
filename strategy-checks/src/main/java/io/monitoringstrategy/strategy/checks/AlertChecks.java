package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.kpi.slo.AlertUrgency;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether an alert reaches somebody who can do something, in time. */
final class AlertChecks {

  static final Check<MonitoringStrategy> CAN_FIRE = Check.each(
          "burn-rate alert", AlertChecks::all, Alert::path)
      .that("has a budget to burn", alert -> alert.slo().objective().hasBudget())
      .must(
          "be able to fire", alert -> alert.on().condition().canFire(alert.slo().objective()))
      .but(alert ->
          "even a full outage burns no faster than " + alert.on().condition().factor())
      .because("an alert that never fires is trusted like one that has nothing to say")
      .fix("lower its burn rate below 1 / (1 - objective), see 'strategy slo alerts'")
      .source("sloth, issue 341: alerts that can never fire")
      .as("alert.can-fire", ERROR);

  static final Check<MonitoringStrategy> HAS_RECEIVER = Check.each(
          "burn-rate alert", AlertChecks::received, Examined::path)
      .must("reach a channel that is not the fallback", Examined::isKept)
      .but(Examined::found)
      .because("an alert nobody receives is found out in the review of the incident")
      .fix("add 'to:' with a channel of the architecture, or a route that takes it")
      .source("Prometheus Alertmanager, route: the root takes what no route does")
      .as("alert.has-receiver", ERROR);

  static final Check<MonitoringStrategy> IS_ACTIONABLE = Check.each(
          "paging alert", AlertChecks::paging, Alert::path)
      .must("have a runbook and an owner", alert -> missing(alert).isEmpty())
      .but(alert -> "has no " + String.join(" and no ", missing(alert)))
      .because("who is woken has to know what to do, and whom to tell when it helped nothing")
      .fix("add 'runbook:' with a page, and 'owner:' to the alert or its SLO")
      .source("SRE book, chapter 11: Being On-Call")
      .as("alert.is-actionable", WARNING);

  static final Check<MonitoringStrategy> SEVERITY_ROUTED = Check.each(
          "severity in use", AlertChecks::severities, Examined::path)
      .must("be taken by a route below the root", Examined::isKept)
      .but(Examined::found)
      .because("alerts of a severity that no route knows all end where nobody looks")
      .fix("add a route such as {match: severity=page, receiver: payments-pager}")
      .source("Prometheus Alertmanager, route")
      .as("alert.severity-routed", ERROR);

  static final Check<MonitoringStrategy> ROUTE_NOT_SHADOWED = Check.each(
          "route", AlertChecks::routes, Examined::path)
      .must("be entered by some alert", Examined::isKept)
      .but(Examined::found)
      .because("who wrote the route believes that it works")
      .fix("put it before the route that takes its alerts, let that one 'continue: true',"
          + " or remove it")
      .source("Prometheus Alertmanager, route: the first match ends the search")
      .as("alert.route-not-shadowed", WARNING);

  static final Check<MonitoringStrategy> DETECTS_IN_TIME = Check.each(
          "alert with a response target", AlertChecks::timed, Examined::path)
      .must("find a full outage within it", Examined::isKept)
      .but(Examined::found)
      .because("the best response is late if the alert is")
      .fix("shorten the long window, or lower the burn rate")
      .source("SRE workbook, chapter 5: Alerting on SLOs")
      .as("alert.detects-in-time", WARNING);

  static final List<Check<MonitoringStrategy>> ALL = List.of(
      CAN_FIRE, HAS_RECEIVER, IS_ACTIONABLE, SEVERITY_ROUTED, ROUTE_NOT_SHADOWED, DETECTS_IN_TIME);

  private AlertChecks() {}

  /** An alert with the objective it is on. */
  private record Alert(Slo slo, SloAlert on) {
    String path() {
      return slo.path() + "/" + on.key();
    }
  }

  private static List<Alert> all(MonitoringStrategy strategy) {
    return strategy.slos().stream()
        .flatMap(slo -> slo.alerts().stream().map(alert -> new Alert(slo, alert)))
        .toList();
  }

  private static List<Examined> received(MonitoringStrategy strategy) {
    String found = strategy
        .routing()
        .map(routes -> "only the fallback of the routes gets it: " + routes.fallback())
        .orElse("goes nowhere");
    return all(strategy).stream()
        .map(alert -> {
          List<ComponentId> named = strategy.namedReceivers(alert.slo(), alert.on());
          return Examined.of(
              alert.path(),
              isReceived(strategy, alert),
              named.isEmpty()
                  ? found
                  : named.stream().map(ComponentId::value).collect(Collectors.joining(", "))
                      + " calls nobody");
        })
        .toList();
  }

  private static boolean isReceived(MonitoringStrategy strategy, Alert alert) {
    return !strategy.receivers(alert.slo(), alert.on()).isEmpty();
  }

  /** Of alerts that name their receiver the routes are not asked. */
  private static List<Examined> severities(MonitoringStrategy strategy) {
    if (strategy.routing().isEmpty()) {
      return List.of();
    }
    Map<AlertUrgency, Boolean> routed = new EnumMap<>(AlertUrgency.class);
    for (Alert alert : all(strategy)) {
      if (alert.on().receiver().isEmpty()) {
        routed.merge(
            alert.on().condition().urgency(), isReceived(strategy, alert), Boolean::logicalOr);
      }
    }
    return routed.entrySet().stream()
        .map(entry -> Examined.of(
            "routing/severity/" + entry.getKey().label(),
            entry.getValue(),
            "no route below the root takes an alert of it"))
        .toList();
  }

  private static List<Examined> routes(MonitoringStrategy strategy) {
    return strategy.routing().stream()
        .flatMap(routes -> {
          Map<String, String> unreachable = new LinkedHashMap<>();
          routes.unreachable().forEach(route -> unreachable.put(route.path(), route.reason()));
          return routes.paths().stream()
              .map(path -> Examined.of(
                  path,
                  !unreachable.containsKey(path),
                  unreachable.getOrDefault(path, "is entered")));
        })
        .toList();
  }

  private static List<Alert> paging(MonitoringStrategy strategy) {
    return all(strategy).stream()
        .filter(alert -> alert.on().condition().urgency() == AlertUrgency.PAGE)
        .toList();
  }

  private static List<String> missing(Alert alert) {
    List<String> missing = new ArrayList<>();
    if (alert.on().runbook().isEmpty()) {
      missing.add("runbook");
    }
    if (alert.on().owner().isEmpty() && alert.slo().owner().isEmpty()) {
      missing.add("owner");
    }
    return missing;
  }

  private static List<Examined> timed(MonitoringStrategy strategy) {
    return all(strategy).stream()
        .flatMap(alert -> alert.on().responseTarget().stream().map(target -> {
          Optional<Duration> found = alert
              .on()
              .condition()
              .detection(alert.slo().objective(), Ratio.ONE)
              .value();
          return Examined.of(
              alert.path(),
              found.filter(time -> time.compareTo(target) <= 0).isPresent(),
              found.map(time -> "it takes " + time.toSeconds() + " s").orElse("it never fires"));
        }))
        .toList();
  }
}
