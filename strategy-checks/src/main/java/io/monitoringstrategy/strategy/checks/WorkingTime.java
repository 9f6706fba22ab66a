package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.org.oncall.OnCallLimits;
import io.monitoringstrategy.org.operations.OperatingCalendar;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Where the time of a team goes, in hours of one person a month.
 *
 * @param team whose
 * @param people how many they are
 * @param meetings hours in operations
 * @param incidents hours on incidents, of six each with their post-mortem
 */
record WorkingTime(TeamId team, int people, double meetings, double incidents) {
  private static final double HOURS_A_MONTH = 40.0 * 52 / 12;
  private static final double SHIFTS_A_MONTH = 2 * 365.0 / 12;

  /** {@return the teams that say how many people they are, in order} */
  static List<WorkingTime> ofTeams(MonitoringStrategy strategy) {
    Map<TeamId, Duration> meetings =
        OperatingCalendar.of(strategy.organization().operations()).timePerMonth();
    return strategy.teams().stream()
        .filter(team -> team.people().orElse(0) > 0)
        .map(team -> new WorkingTime(
            team.id(),
            team.people().orElse(0),
            meetings.getOrDefault(team.id(), Duration.ZERO).toMinutes() / 60.0,
            incidents(strategy, team.id())))
        .toList();
  }

  String path() {
    return team.path();
  }

  double meetingShare() {
    return meetings / (people * HOURS_A_MONTH);
  }

  double operationsShare() {
    return (meetings + incidents) / (people * HOURS_A_MONTH);
  }

  private static double incidents(MonitoringStrategy strategy, TeamId team) {
    double perShift = strategy
        .organization()
        .onCallOf(team)
        .map(plan -> plan.incidentsPerShift().orElse(0))
        .orElse(0.0);
    return perShift * SHIFTS_A_MONTH * OnCallLimits.HANDLING.toHours();
  }
}
