package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.framework.Stakeholder;
import io.monitoringstrategy.framework.StakeholderGroup;
import io.monitoringstrategy.value.RequirementId;
import io.monitoringstrategy.value.StakeholderId;
import java.util.List;
import java.util.Optional;

/** The key {@code stakeholders}: whom monitoring is for, and what they need. */
final class StakeholderSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  StakeholderSection(Places places) {
    this.places = places;
  }

  List<Stakeholder> read(YamlMap root) {
    places.putSection("stakeholders", root);
    return root.records("stakeholders", this::stakeholder);
  }

  private Optional<Stakeholder> stakeholder(YamlMap map) {
    Optional<StakeholderId> id = ids.read(map, StakeholderId::of);
    Optional<StakeholderGroup> group = map.required("group", StakeholderGroup::parse);
    List<RequirementId> needs = map.list("needs", RequirementId::of);
    Optional<String> view = map.optional("view", YamlScalar::notBlank);
    id.ifPresent(name -> {
      places.putMap(name.path(), map, "view");
      places.putEach(name.path(), map, "needs");
    });
    return map.build(() -> Stakeholder.builder(id.orElseThrow(), group.orElseThrow())
        .addAllNeeds(needs)
        .view(view)
        .build());
  }

  static List<Fields> write(List<Stakeholder> stakeholders) {
    return stakeholders.stream()
        .map(stakeholder -> new Fields()
            .put("id", stakeholder.id())
            .put("group", stakeholder.group().label())
            .put("needs", stakeholder.needs())
            .put("view", stakeholder.view()))
        .toList();
  }
}
