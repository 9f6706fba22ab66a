package io.monitoringstrategy.format.json;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.RuleResult;
import io.monitoringstrategy.format.text.JsonText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A score with what it is made of as JSON: {@code {"score","families":{FAMILY:SCORE},"rules":[{"rule",
 * "severity","weight","examined","broken","earned"}]}}; the score is {@code null} where no rule was
 * applicable, and rules that were not are left out. Scores have one decimal; what a rule earned has
 * four, so that the score can be computed from the list.
 */
public final class ScoreJson {
  private static final int SCORE_DECIMALS = 1;
  private static final int EARNED_DECIMALS = 4;

  private ScoreJson() {}

  /** {@return the score of a report} */
  public static String of(CheckReport report) {
    ObjectNode node = JsonText.object();
    putScore(node, "score", report.score());
    ObjectNode families = node.putObject("families");
    families(report).forEach((family, score) -> putScore(families, family, score));
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
            .put("earned", rounded(result.earned(), EARNED_DECIMALS));
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

  /** Puts a score with one decimal, the same wherever it is written; null if there is none. */
  static void putScore(ObjectNode node, String name, OptionalDouble score) {
    if (score.isPresent()) {
      node.put(name, rounded(score.getAsDouble(), SCORE_DECIMALS));
    } else {
      node.putNull(name);
    }
  }

  private static BigDecimal rounded(double exact, int decimals) {
    return BigDecimal.valueOf(exact).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
