package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.kpi.slo.CompositeSlo;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what services promise can be kept, told and acted on. */
final class SloChecks {
  private static final int SAMPLES_IN_SHORT_WINDOW = 2;

  static final Check<MonitoringStrategy> OBJECTIVE_BELOW_100 = Check.each(
          "SLO", MonitoringStrategy::slos, Slo::path)
      .must("have an objective below 100 %", slo -> slo.objective().hasBudget())
      .but(slo -> "leaves no error budget")
      .because(
          "an objective of 100 % forbids every change, and no user can tell it from a little less")
      .fix("choose the share below which users would really complain, such as 99.9 %")
      .source("SRE book, chapter 3: Embracing Risk")
      .as("slo.objective-below-100", ERROR);

  static final Check<MonitoringStrategy> WITHIN_CEILING = Check.each(
          "SLO of a service with dependencies", SloChecks::ceilings, Examined::path)
      .must("be reachable given the objectives of its dependencies", Examined::isKept)
      .but(Examined::found)
      .because("a service that cannot do without others is down whenever one of them is")
      .fix("lower the objective, or make the service survive the weakest dependency")
      .source("Treynor, Dahlin, Rau and Beyer: The Calculus of Service Availability (2017)")
      .as("slo.within-dependency-ceiling", ERROR);

  static final Check<MonitoringStrategy> STRICTER_THAN_SLA = Check.each(
          "SLO of a service with an SLA", SloChecks::agreements, Examined::path)
      .must("be stricter than the SLA it protects", Examined::isKept)
      .but(Examined::found)
      .because("who is warned only when the contract is broken is warned too late")
      .fix("raise the objective above the 'sla:' of the service")
      .source("SRE book, chapter 4: Service Level Objectives")
      .as("slo.stricter-than-sla", ERROR);

  static final Check<MonitoringStrategy> ENOUGH_EVENTS = Check.each(
          "SLO with a count of events", SloChecks::events, Examined::path)
      .must("have enough events in its window for one of them to fail", Examined::isKept)
      .but(Examined::found)
      .because(
          "with few events a single failure breaks the promise, and nothing is learned from it")
      .fix("lengthen the window, lower the objective, or count finer events")
      .source("SRE workbook, chapter 5: low-traffic services")
      .as("slo.enough-events", WARNING);

  static final Check<MonitoringStrategy> WINDOW_OBSERVABLE = Check.each(
          "SLO", SloChecks::windows, Examined::path)
      .must("have windows that the data can show", Examined::isKept)
      .but(Examined::found)
      .because("a window of less than two samples flickers, and one beyond the retention forgets")
      .fix("look more often, lengthen the short window, or keep the metrics longer")
      .as("slo.window-observable", WARNING);

  static final Check<MonitoringStrategy> HAS_OWNER_AND_POLICY = Check.each(
          "SLO", SloChecks::owned, Examined::path)
      .must("have an owner and an error-budget policy", Examined::isKept)
      .but(Examined::found)
      .because("a budget nobody acts on when it is spent is a number on a wall")
      .fix("add 'owner:' with a team and 'budget-policy:' with what happens when it is spent")
      .source("SRE workbook, chapter 2: Implementing SLOs")
      .as("slo.has-owner-and-policy", WARNING);

  static final List<Check<MonitoringStrategy>> ALL = List.of(
      OBJECTIVE_BELOW_100,
      WITHIN_CEILING,
      STRICTER_THAN_SLA,
      ENOUGH_EVENTS,
      WINDOW_OBSERVABLE,
      HAS_OWNER_AND_POLICY);

  private SloChecks() {}

  private static List<Examined> ceilings(MonitoringStrategy strategy) {
    List<Examined> ceilings = new ArrayList<>();
    for (Slo slo : strategy.slos()) {
      Map<String, Ratio> promises = promises(strategy, slo);
      if (!promises.isEmpty()) {
        CompositeSlo composite = CompositeSlo.of(promises);
        ceilings.add(Examined.of(
            slo.path(),
            composite.allows(slo.objective()),
            "they allow " + composite.ceiling() + ", the weakest is " + composite.weakLink()));
      }
    }
    return ceilings;
  }

  /** What the dependencies of the service of an SLO promise: their least objective, else their SLA. */
  private static Map<String, Ratio> promises(MonitoringStrategy strategy, Slo slo) {
    Map<String, Ratio> promises = new LinkedHashMap<>();
    service(strategy, slo)
        .ifPresent(service -> service
            .dependsOn()
            .forEach(other -> promise(strategy, other)
                .ifPresent(promise -> promises.put(other.value(), promise))));
    return promises;
  }

  private static Optional<Ratio> promise(MonitoringStrategy strategy, ServiceId id) {
    return strategy.slosOf(id).stream()
        .map(slo -> slo.objective().target())
        .min(Comparator.naturalOrder())
        .or(() -> strategy.service(id).flatMap(Service::sla));
  }

  private static List<Examined> agreements(MonitoringStrategy strategy) {
    return strategy.slos().stream()
        .flatMap(slo -> service(strategy, slo).flatMap(Service::sla).stream()
            .map(sla -> Examined.of(
                slo.path(),
                slo.objective().target().compareTo(sla) > 0,
                "it is " + slo.objective() + " and the SLA " + sla)))
        .toList();
  }

  private static Optional<Service> service(MonitoringStrategy strategy, Slo slo) {
    return slo.service().flatMap(strategy::service);
  }

  private static List<Examined> events(MonitoringStrategy strategy) {
    return strategy.slos().stream()
        .filter(slo -> slo.objective().hasBudget() && slo.eventsPerWindow().isPresent())
        .map(slo -> {
          long events = slo.eventsPerWindow().orElseThrow();
          double needed = 1 / slo.objective().budget().toDouble();
          return Examined.of(
              slo.path(),
              events > needed,
              "has " + events + " and needs more than " + Math.round(needed));
        })
        .toList();
  }

  private static List<Examined> windows(MonitoringStrategy strategy) {
    Optional<Duration> kept = strategy.dataSets().stream()
        .filter(data -> data.signal() == SignalType.METRICS)
        .flatMap(data -> data.retention().stream())
        .max(Comparator.naturalOrder());
    return strategy.slos().stream()
        .filter(slo -> kept.isPresent() || slo.interval().isPresent())
        .map(slo -> {
          Optional<String> blind = blind(slo, kept);
          return Examined.of(slo.path(), blind.isEmpty(), blind.orElse(""));
        })
        .toList();
  }

  private static Optional<String> blind(Slo slo, Optional<Duration> kept) {
    Optional<String> forgotten = kept.filter(time -> time.compareTo(slo.window().length()) < 0)
        .map(time -> "metrics are kept " + time.toDays() + " days and the window has "
            + slo.window().length().toDays());
    return forgotten.or(() -> slo.interval()
        .flatMap(interval -> shortest(slo)
            .filter(window -> window.compareTo(interval.multipliedBy(SAMPLES_IN_SHORT_WINDOW)) < 0)
            .map(window -> "it is looked at every " + interval.toSeconds()
                + " s and its shortest window has " + window.toSeconds() + " s")));
  }

  private static Optional<Duration> shortest(Slo slo) {
    return Stream.concat(
            slo.alerts().stream().map(SloAlert::condition).map(each -> each.shortWindow()),
            Stream.of(slo.window().length()))
        .min(Comparator.naturalOrder());
  }

  private static List<Examined> owned(MonitoringStrategy strategy) {
    return strategy.slos().stream()
        .map(slo -> {
          List<String> missing = new ArrayList<>();
          if (slo.owner().isEmpty()) {
            missing.add("owner");
          }
          if (slo.budgetPolicy().isEmpty()) {
            missing.add("error-budget policy");
          }
          return Examined.of(
              slo.path(), missing.isEmpty(), "has no " + String.join(" and no ", missing));
        })
        .toList();
  }
}
