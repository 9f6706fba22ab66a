package io.monitoringstrategy.examples.people;

import io.monitoringstrategy.org.MonitoringFunction;
import io.monitoringstrategy.org.OrganizationChart;
import io.monitoringstrategy.org.StandardTeams;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.TeamRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The monitoring organisation: which team has which of the nine functions, and which have no team. */
public final class WhoMonitors {
  private WhoMonitors() {}

  /** Prints the functions of each team, and those of none. */
  public static void main(String... args) {
    Team platform =
        Team.builder(StandardTeams.PLATFORM).role(TeamRole.PLATFORM).people(6).build();
    Team sre = Team.builder(StandardTeams.SRE)
        .addFunctions(MonitoringFunction.INCIDENT_RESPONSE, MonitoringFunction.TOOL_MANAGEMENT)
        .people(8)
        .build();
    OrganizationChart chart = OrganizationChart.of(List.of(platform, sre));
    chart
        .functions()
        .forEach((team, functions) -> System.out.println(team + ": " + titles(functions)));
    System.out.println("of two teams: " + titles(chart.sharedFunctions()));
    System.out.println("of no team: " + titles(chart.functionsWithoutTeam()));
  }

  private static String titles(List<MonitoringFunction> functions) {
    return functions.stream()
        .map(function -> function.title(Locale.ENGLISH))
        .collect(Collectors.joining(", "));
  }
}
