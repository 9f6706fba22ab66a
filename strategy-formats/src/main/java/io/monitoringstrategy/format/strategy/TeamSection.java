package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.TeamRole;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import java.util.Optional;

/** The key {@code teams} of {@code organization}: who takes part. */
final class TeamSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  TeamSection(Places places) {
    this.places = places;
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
    id.ifPresent(name -> places.putMap(name.path(), map));
    return map.build(() -> {
      Team.Builder team = Team.builder(id.orElseThrow()).title(title).role(role);
      people.ifPresent(team::people);
      return team.build();
    });
  }

  static List<Fields> write(List<Team> teams) {
    return teams.stream()
        .map(team -> new Fields()
            .put("id", team.id())
            .put("title", team.title())
            .put("role", team.role().map(TeamRole::label))
            .put("people", team.people().stream().boxed().findFirst()))
        .toList();
  }
}
