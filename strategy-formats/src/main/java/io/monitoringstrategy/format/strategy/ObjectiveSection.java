package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import java.util.Optional;

/** The key {@code objectives}: what the business wants. */
final class ObjectiveSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  ObjectiveSection(Places places) {
    this.places = places;
  }

  List<BusinessObjective> read(YamlMap root) {
    places.putSection("objectives", root);
    return root.records("objectives", this::objective);
  }

  private Optional<BusinessObjective> objective(YamlMap map) {
    Optional<ObjectiveId> id = ids.read(map, ObjectiveId::of);
    Optional<String> statement = map.requiredText("statement");
    Optional<TeamId> owner = map.optional("owner", TeamId::of);
    Optional<String> improves = map.optionalText("improves");
    id.ifPresent(name -> places.putMap(name.path(), map, "owner"));
    return map.build(() -> BusinessObjective.builder(id.orElseThrow(), statement.orElseThrow())
        .owner(owner)
        .improves(improves)
        .build());
  }

  static List<Fields> write(List<BusinessObjective> objectives) {
    return objectives.stream()
        .map(objective -> new Fields()
            .put("id", objective.id())
            .put("statement", objective.statement())
            .put("owner", objective.owner())
            .put("improves", objective.improves()))
        .toList();
  }
}
