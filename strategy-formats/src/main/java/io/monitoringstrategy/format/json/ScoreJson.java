package io.monitoringstrategy.format.json;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.RuleResult;
import io.monitoringstrategy.format.text.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A score with what it is made of as JSON: {@code {"score","families":{FAMILY:SCORE},"rules":[{"rule",
 * "severity","weight","examined","broken","earned"}]}}; the score is {@code null} where no rule was
 * applicable, and rules that were not are left out.
 */
public final class ScoreJson {
  private ScoreJson() {}

  /** {@return the score of a report} */
  public static String of(CheckReport report) {
    ObjectNode node = JsonText.object();
    put(node, "score", report.score());
    ObjectNode families = node.putObject("families");
    families(report).forEach((family, score) -> put(families, family, score));
    ArrayNode rules = node.putArray("rules");
    for (RuleResult result : report.results()) {
      if (result.outcome().examined() > 0) {
        rules
            .addObject()
            .put("rule", result.rule().id().value())
            .put("severity", result.severity().label())
            .put("weight", result.severity().weight())
            .put("examined", result.outcome().examined())
            .put("broken", result.outcome().findings().size())
            .put("earned", result.earned());
      }
    }
    return JsonText.of(node);
  }

  private static Map<String, OptionalDouble> families(CheckReport report) {
    Map<String, OptionalDouble> families = new LinkedHashMap<>();
    report.results().stream()
        .filter(result -> result.outcome().examined() > 0)
        .map(result -> result.rule().id().family())
        .distinct()
        .forEach(family -> families.put(family, report.score(family)));
    return families;
  }

  private static void put(ObjectNode node, String name, OptionalDouble score) {
    if (score.isPresent()) {
      node.put(name, score.getAsDouble());
    } else {
      node.putNull(name);
    }
  }
}
