package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.org.MonitoringFunction;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.TeamRole;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key {@code teams} of {@code organization}: who takes part. */
final class TeamSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final List<OnCallPlan> onCall = new ArrayList<>();
  private final Places places;

  TeamSection(Places places) {
    this.places = places;
  }

  /** {@return the on-call plans of the teams read so far} */
  List<OnCallPlan> onCall() {
    return List.copyOf(onCall);
  }

  List<Team> read(YamlMap organization) {
    places.putSection("teams", organization);
    return organization.records("teams", this::team);
  }

  private Optional<Team> team(YamlMap map) {
    Optional<TeamId> id = ids.read(map, TeamId::of);
    Optional<String> title = map.optionalText("title");
    Optional<TeamRole> role = map.optional("role", TeamRole::parse);
    Optional<Integer> people = map.optional("people", YamlScalar::integer);
    List<MonitoringFunction> functions = map.list("functions", MonitoringFunction::parse);
    id.ifPresent(name -> {
      places.putMap(name.path(), map, "functions");
      new OnCallSection(places).read(name, map).ifPresent(onCall::add);
    });
    return map.build(() -> {
      Team.Builder team =
          Team.builder(id.orElseThrow()).title(title).role(role).addAllFunctions(functions);
      people.ifPresent(team::people);
      return team.build();
    });
  }

  static List<Fields> write(MonitoringStrategy strategy) {
    return strategy.teams().stream()
        .map(team -> new Fields()
            .put("id", team.id())
            .put("title", team.title())
            .put("role", team.role().map(TeamRole::label))
            .put("people", team.people().stream().boxed().findFirst())
            .put(
                "functions",
                team.functions().stream().map(MonitoringFunction::label).toList())
            .put("on-call", onCall(strategy, team)))
        .toList();
  }

  /** A plan of nothing but what is usual is a plan too. */
  private static Optional<Fields> onCall(MonitoringStrategy strategy, Team team) {
    return strategy.organization().onCallOf(team.id()).map(OnCallSection::write);
  }
}
