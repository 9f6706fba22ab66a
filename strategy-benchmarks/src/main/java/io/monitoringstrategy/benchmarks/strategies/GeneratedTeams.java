package io.monitoringstrategy.benchmarks.strategies;

import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.operations.Cadence;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.Organization;
import io.monitoringstrategy.value.ProcessId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Teams that each answer for three activities, hold one review and are on call. */
final class GeneratedTeams {
  private static final int PEOPLE = 9;
  private static final int ACTIVITIES_PER_TEAM = 3;
  private static final LocalTime NINE = LocalTime.of(9, 0);

  private final int teams;

  GeneratedTeams(int teams) {
    this.teams = teams;
  }

  void addTo(MonitoringStrategy.Builder strategy) {
    Organization.Builder organization = Organization.builder();
    for (int team = 0; team < teams; team++) {
      strategy.addTeams(
          Team.builder(GeneratedStrategy.team(team)).people(PEOPLE).build());
      organization.addOnCall(
          OnCallPlan.builder(GeneratedStrategy.team(team)).incidentsPerShift(1).build());
      organization.addOperations(
          OperatingProcess.builder(ProcessId.of("review-" + team), Cadence.weekly(DayOfWeek.MONDAY))
              .at(NINE)
              .zone(ZoneOffset.UTC)
              .length(Duration.ofHours(1))
              .owner(GeneratedStrategy.team(team))
              .build());
    }
    strategy.organization(organization.build()).raci(raci());
  }

  private RaciTable raci() {
    RaciTable.Builder table = RaciTable.builder();
    for (int i = 0; i < teams * ACTIVITIES_PER_TEAM; i++) {
      Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>();
      cells.put("team-" + i % teams, Set.of(RaciLetter.ACCOUNTABLE, RaciLetter.RESPONSIBLE));
      cells.putIfAbsent("team-" + (i + 1) % teams, Set.of(RaciLetter.CONSULTED));
      cells.putIfAbsent("team-" + (i + 2) % teams, Set.of(RaciLetter.INFORMED));
      table.row("activity-" + i, cells);
    }
    return table.build();
  }
}
