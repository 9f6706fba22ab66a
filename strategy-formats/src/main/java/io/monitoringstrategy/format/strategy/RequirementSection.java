package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.framework.Concern;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.RequirementKind;
import io.monitoringstrategy.value.RequirementId;
import java.util.List;
import java.util.Optional;

/**
 * The key {@code requirements}: what is demanded of monitoring, and what it is met by. A name without a
 * kind, {@code jaeger}, is a tool's.
 */
final class RequirementSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  RequirementSection(Places places) {
    this.places = places;
  }

  List<Requirement> read(YamlMap root) {
    places.putSection("requirements", root);
    return root.records("requirements", this::requirement);
  }

  private Optional<Requirement> requirement(YamlMap map) {
    Optional<RequirementId> id = ids.read(map, RequirementId::of);
    Optional<RequirementKind> kind = map.required("kind", RequirementKind::parse);
    Optional<Concern> concern = map.optional("concern", Concern::parse);
    Optional<String> statement = map.requiredText("statement");
    List<String> metBy = map.list("met-by", RequirementSection::path);
    id.ifPresent(name -> {
      places.putMap(name.path(), map, "met-by");
      places.putEach(name.path(), map, "met-by", RequirementSection::path);
    });
    return map.build(
        () -> Requirement.builder(id.orElseThrow(), kind.orElseThrow(), statement.orElseThrow())
            .concern(concern)
            .addAllMetBy(metBy)
            .build());
  }

  private static String path(String text) {
    return text.contains("/") ? text : "tool/" + text;
  }

  static List<Fields> write(List<Requirement> requirements) {
    return requirements.stream()
        .map(requirement -> new Fields()
            .put("id", requirement.id())
            .put("kind", requirement.kind().label())
            .put("concern", requirement.concern().map(Concern::label))
            .put("statement", requirement.statement())
            .put("met-by", requirement.metBy()))
        .toList();
  }
}
