package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.RequirementCoverage;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Ratio;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The requirements of a strategy as JSON: {@code {"requirements":[{"id","kind","concern","statement",
 * "metBy":[]}],"coverage","unmetNeeds":{STAKEHOLDER:[REQUIREMENT]},"silentGroups":[],"unconsidered":[],
 * "serves":{ELEMENT:[REQUIREMENT]},"stages":{STAGE:COUNT}}}; elements that serve nothing are left out.
 */
public final class RequirementsJson {
  private RequirementsJson() {}

  /** {@return what is met by what, in both directions} */
  public static String of(MonitoringStrategy strategy) {
    RequirementCoverage coverage = strategy.requirementCoverage();
    ObjectNode node = JsonText.object();
    ArrayNode requirements = node.putArray("requirements");
    for (Requirement requirement : strategy.requirements()) {
      ArrayNode met = requirements
          .addObject()
          .put("id", requirement.id().value())
          .put("kind", requirement.kind().label())
          .put("concern", requirement.concern().map(concern -> concern.label()).orElse(null))
          .put("statement", requirement.statement())
          .putArray("metBy");
      coverage.metBy().getOrDefault(requirement.id(), List.of()).forEach(met::add);
    }
    node.put("coverage", coverage.share().map(Ratio::toDouble).orElse(null));
    ObjectNode needs = node.putObject("unmetNeeds");
    coverage.unmetNeeds().forEach((stakeholder, open) -> {
      ArrayNode array = needs.putArray(stakeholder.value());
      open.forEach(need -> array.add(need.value()));
    });
    ArrayNode silent = node.putArray("silentGroups");
    coverage.silentGroups().forEach(group -> silent.add(group.label()));
    ArrayNode unconsidered = node.putArray("unconsidered");
    coverage.unconsidered().forEach(concern -> unconsidered.add(concern.label()));
    ObjectNode serves = node.putObject("serves");
    coverage.serves().forEach((element, served) -> {
      if (!served.isEmpty()) {
        ArrayNode array = serves.putArray(element);
        served.forEach(requirement -> array.add(requirement.value()));
      }
    });
    ObjectNode stages = node.putObject("stages");
    strategy.elementsByStage().forEach((stage, count) -> stages.put(stage.label(), count));
    return JsonText.of(node);
  }
}
