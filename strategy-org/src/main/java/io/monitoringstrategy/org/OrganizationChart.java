package io.monitoringstrategy.org;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The centre of excellence, the teams under it, and the functions of each.
 *
 * <pre>{@code
 * OrganizationChart chart = OrganizationChart.of(List.of(platform, sre));
 * chart.functionsWithoutTeam();     // application-monitoring, service-dashboards, custom-metrics
 * }</pre>
 *
 * <p>A team that was given no functions has those of its role; one without a role has none.
 */
public final class OrganizationChart {
  private final Map<TeamId, List<MonitoringFunction>> functions;

  private OrganizationChart(Map<TeamId, List<MonitoringFunction>> functions) {
    this.functions = functions;
  }

  /**
   * {@return the chart of these teams}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if two of them have one id
   */
  public static OrganizationChart of(Collection<Team> teams) {
    Map<TeamId, List<MonitoringFunction>> functions = new LinkedHashMap<>();
    Problems problems = Problems.of("organization chart");
    Set<TeamId> seen = new HashSet<>();
    for (Team team : teams) {
      problems.rejectIf(!seen.add(team.id()), team.path() + " is there twice: rename one");
      functions.put(team.id(), functionsOf(team));
    }
    problems.throwIfAny();
    return new OrganizationChart(functions);
  }

  /** {@return the functions of each team, in the order of the teams; a team may have none} */
  public Map<TeamId, List<MonitoringFunction>> functions() {
    return new LinkedHashMap<>(functions);
  }

  /** {@return the teams of each of the nine functions; a function may have none} */
  public Map<MonitoringFunction, List<TeamId>> teams() {
    Map<MonitoringFunction, List<TeamId>> teams = new EnumMap<>(MonitoringFunction.class);
    for (MonitoringFunction function : MonitoringFunction.values()) {
      List<TeamId> of = new ArrayList<>();
      functions.forEach((team, all) -> {
        if (all.contains(function)) {
          of.add(team);
        }
      });
      teams.put(function, of);
    }
    return teams;
  }

  /** {@return the functions that no team has} */
  public List<MonitoringFunction> functionsWithoutTeam() {
    return functionsWith(0, 0);
  }

  /** {@return the functions that several teams have, and may do twice or leave to each other} */
  public List<MonitoringFunction> sharedFunctions() {
    return functionsWith(2, Integer.MAX_VALUE);
  }

  /** {@return the teams that have no function} */
  public List<TeamId> teamsWithoutFunction() {
    return functions.entrySet().stream()
        .filter(team -> team.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<MonitoringFunction> functionsWith(int fewest, int most) {
    Map<MonitoringFunction, List<TeamId>> teams = teams();
    return Arrays.stream(MonitoringFunction.values())
        .filter(function -> {
          int count = teams.getOrDefault(function, List.of()).size();
          return count >= fewest && count <= most;
        })
        .toList();
  }

  private static List<MonitoringFunction> functionsOf(Team team) {
    return team.functions().isEmpty()
        ? team.role().map(MonitoringFunction::of).orElse(List.of())
        : team.functions().stream().distinct().toList();
  }
}
