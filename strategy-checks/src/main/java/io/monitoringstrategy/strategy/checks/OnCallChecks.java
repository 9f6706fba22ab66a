package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.INFO;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.oncall.OnCallLimits;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.oncall.Rotation;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether people can bear to be on call, and stay in practice. */
final class OnCallChecks {
  private static final String BOOK = "SRE book, chapter 11: Being On-Call";

  static final Check<MonitoringStrategy> TEAM_LARGE_ENOUGH = Check.each(
          "team on call around the clock", OnCallChecks::sizes, Examined::path)
      .must("have eight people at one site, or six at each of several", Examined::isKept)
      .but(Examined::found)
      .because("who is on call more than a week in four has no life left beside the pager")
      .fix("join rotations with another team, add people, or open a second site")
      .source(BOOK)
      .as("oncall.team-large-enough", ERROR);

  static final Check<MonitoringStrategy> LOAD_BEARABLE = Check.each(
          "load of a team on call", OnCallChecks::loads, Examined::path)
      .must(
          "be at most two incidents in twelve hours, 25 % of the time on call and 50 % in operations",
          Examined::isKept)
      .but(Examined::found)
      .because("beyond that no incident is understood before the next one comes")
      .fix("mend what pages most, 'strategy kpi alerts --by rule' names it, or hand the pager back")
      .source(BOOK)
      .as("oncall.load-bearable", WARNING);

  static final Check<MonitoringStrategy> NOT_UNDERLOADED = Check.each(
          "person on call", OnCallChecks::turns, Examined::path)
      .must("have a turn at least once a quarter", Examined::isKept)
      .but(Examined::found)
      .because("who never holds the pager has forgotten how when it matters")
      .fix("make turns shorter, or the rotation smaller")
      .source(BOOK)
      .as("oncall.not-underloaded", INFO);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(TEAM_LARGE_ENOUGH, LOAD_BEARABLE, NOT_UNDERLOADED);

  private static final double OPERATIONS_AT_MOST = 1 - OnCallLimits.ENGINEERING_AT_LEAST.toDouble();
  private static final int DAYS_OF_QUARTER = 92;
  private static final int LAST_YEAR = 2999;
  private static final int WEEKS_OF_QUARTER = 13;

  private OnCallChecks() {}

  private static List<Examined> sizes(MonitoringStrategy strategy) {
    return strategy.organization().onCall().stream()
        .filter(plan -> plan.hours().isAlways())
        .flatMap(plan -> people(strategy, plan).stream()
            .map(people -> Examined.of(
                plan.team().path(),
                people >= plan.peopleNeeded() && smallest(plan).isEmpty(),
                smallest(plan)
                    .orElseGet(() -> "has " + people + " people for " + plan.sites()
                        + (plan.sites() == 1 ? " site" : " sites") + ", and needs "
                        + plan.peopleNeeded()))))
        .toList();
  }

  /** The first site that has not enough for itself, however many the others have. */
  private static Optional<String> smallest(OnCallPlan plan) {
    int each = plan.peopleNeeded() / plan.sites();
    return plan.rotation().stream()
        .flatMap(rotation -> rotation.sites().stream())
        .filter(site -> plan.sites() > 1 && site.people().size() < each)
        .findFirst()
        .map(site -> "has " + site.people().size() + " of them at " + site.name() + ", and needs "
            + each + " at each site");
  }

  private static List<Examined> loads(MonitoringStrategy strategy) {
    Map<TeamId, WorkingTime> times = WorkingTime.ofTeams(strategy).stream()
        .collect(Collectors.toMap(WorkingTime::team, time -> time));
    List<Examined> loads = new ArrayList<>();
    for (OnCallPlan plan : strategy.organization().onCall()) {
      String path = "on-call/" + plan.team();
      plan.incidentsPerShift()
          .ifPresent(incidents -> loads.add(Examined.of(
              path + "/incidents",
              incidents <= OnCallLimits.INCIDENTS_PER_SHIFT,
              String.format(Locale.ROOT, "is %.1f incidents in twelve hours", incidents))));
      people(strategy, plan)
          .filter(people -> plan.hours().isAlways() && people > 0)
          .ifPresent(people -> loads.add(Examined.of(
              path + "/time",
              1.0 / people <= OnCallLimits.ON_CALL_AT_MOST.toDouble(),
              String.format(Locale.ROOT, "is %.0f %% of the time on call", 100.0 / people))));
      Optional.ofNullable(times.get(plan.team()))
          .ifPresent(time -> loads.add(Examined.of(
              path + "/operations",
              time.operationsShare() <= OPERATIONS_AT_MOST,
              String.format(
                  Locale.ROOT,
                  "is %.0f %% of the time on incidents and in meetings",
                  100 * time.operationsShare()))));
    }
    return loads;
  }

  private static List<Examined> turns(MonitoringStrategy strategy) {
    return strategy.organization().onCall().stream()
        .flatMap(plan -> plan.rotation().isPresent()
            ? turnsOf(plan.rotation().get())
            : people(strategy, plan).stream()
                .map(people -> Examined.of(
                    "on-call/" + plan.team(),
                    people <= WEEKS_OF_QUARTER * plan.sites(),
                    "with " + people + " people who take a week each, a turn comes every "
                        + people / plan.sites() + " weeks")))
        .toList();
  }

  private static Stream<Examined> turnsOf(Rotation rotation) {
    LocalDate start = rotation.start().getYear() < LAST_YEAR
        ? rotation.start()
        : rotation.start().minusYears(1);
    TimeWindow quarter = TimeWindow.of(
        start.atStartOfDay(ZoneOffset.UTC).toInstant(),
        start.plusDays(DAYS_OF_QUARTER).atStartOfDay(ZoneOffset.UTC).toInstant());
    Map<PersonId, Duration> time = rotation.time(quarter);
    return time.entrySet().stream()
        .map(entry -> Examined.of(
            entry.getKey().path(),
            !entry.getValue().isZero(),
            "has none in the quarter from " + start));
  }

  /** Those of the rotation, else those of the team; empty where nobody has counted. */
  private static Optional<Integer> people(MonitoringStrategy strategy, OnCallPlan plan) {
    return plan.rotation()
        .map(rotation -> rotation.people().size())
        .or(() -> strategy
            .team(plan.team())
            .map(Team::people)
            .filter(people -> people.isPresent())
            .map(people -> people.getAsInt()));
  }
}
