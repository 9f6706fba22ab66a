package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.framework.TypeAssessment;
import io.monitoringstrategy.maturity.DimensionMaturity;
import io.monitoringstrategy.maturity.MaturityPath;
import io.monitoringstrategy.maturity.MaturityProfile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Maturity as JSON: {@code {"level","weakest","meanScore","completeness","dimensions":[{"dimension",
 * "level","score","completeness","target","gap","coverage":{"2","3","4","5"}}],"path":{"personDays",
 * "steps":[{"practice","dimension","level","gap","answered","personDays"}]},"type":{"type","next",
 * "missing"}}}; a level or score that cannot be told is null.
 */
public final class MaturityJson {
  private MaturityJson() {}

  /** {@return the profile, the path to its targets and the type of the strategy} */
  public static String of(MaturityProfile profile, MaturityPath path, TypeAssessment type) {
    ObjectNode node = JsonText.object();
    node.put("level", profile.level().map(level -> level.label()).orElse(null));
    node.put(
        "weakest",
        profile.weakest().map(dimension -> dimension.dimension().value()).orElse(null));
    node.put("meanScore", profile.meanScore().orElse(null));
    node.put("completeness", profile.completeness().toDouble());
    ArrayNode dimensions = node.putArray("dimensions");
    profile.dimensions().forEach(dimension -> dimensions.add(dimension(dimension)));
    ObjectNode way = node.putObject("path");
    way.put("personDays", path.effort());
    ArrayNode steps = way.putArray("steps");
    path.steps()
        .forEach(step -> steps
            .addObject()
            .put("practice", step.practice().id().value())
            .put("dimension", step.practice().dimension().value())
            .put("level", step.practice().level().label())
            .put("gap", step.gap())
            .put("answered", step.answered())
            .put("personDays", step.effort()));
    ObjectNode really = node.putObject("type");
    really.put("type", type.type().label());
    really.put("next", type.next().map(next -> next.label()).orElse(null));
    ArrayNode missing = really.putArray("missing");
    type.missingForNext().forEach(trait -> missing.add(trait.label()));
    return JsonText.of(node);
  }

  private static ObjectNode dimension(DimensionMaturity maturity) {
    ObjectNode node = JsonText.object();
    node.put("dimension", maturity.dimension().value());
    node.put("level", maturity.level().map(level -> level.label()).orElse(null));
    node.put("score", maturity.score().orElse(null));
    node.put("completeness", maturity.completeness().toDouble());
    node.put("target", maturity.target().map(level -> level.label()).orElse(null));
    node.put("gap", maturity.gap().orElse(null));
    ObjectNode coverage = node.putObject("coverage");
    for (int level = 2; level <= 5; level++) {
      coverage.put(String.valueOf(level), maturity.coverage().shares().get(level - 2));
    }
    return node;
  }
}
