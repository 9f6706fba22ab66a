package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.kpi.slo.AlertUrgency;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
          "burn-rate alert", AlertChecks::all, Alert::path)
      .must("reach a receiver", alert -> alert.on().receiver().isPresent())
      .but(alert -> "goes nowhere")
      .because("an alert nobody receives is found out in the review of the incident")
      .fix("add 'to:' with a channel of the architecture")
      .source("Alertmanager: the default and the null receiver")
      .as("alert.has-receiver", ERROR);

  static final Check<MonitoringStrategy> IS_ACTIONABLE = Check.each(
          "paging alert", AlertChecks::paging, Alert::path)
      .must("have a runbook and an owner", alert -> missing(alert).isEmpty())
      .but(alert -> "has no " + String.join(" and no ", missing(alert)))
      .because("who is woken has to know what to do, and whom to tell when it helped nothing")
      .fix("add 'runbook:' with a page, and 'owner:' to the alert or its SLO")
      .source("SRE book, chapter 11: Being On-Call")
      .as("alert.is-actionable", WARNING);

  static final Check<MonitoringStrategy> DETECTS_IN_TIME = Check.each(
          "alert with a response target", AlertChecks::timed, Examined::path)
      .must("find a full outage within it", Examined::isKept)
      .but(Examined::found)
      .because("the best response is late if the alert is")
      .fix("shorten the long window, or lower the burn rate")
      .source("SRE workbook, chapter 5: Alerting on SLOs")
      .as("alert.detects-in-time", WARNING);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(CAN_FIRE, HAS_RECEIVER, IS_ACTIONABLE, DETECTS_IN_TIME);

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
