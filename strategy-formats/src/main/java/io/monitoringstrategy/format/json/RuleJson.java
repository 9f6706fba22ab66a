package io.monitoringstrategy.format.json;

import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.strategy.CheckProfile;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rules as JSON: {@code {"id","severity","sentence","because","fix","source","profiles"}}, where profiles are those in which
 * the rule counts.
 */
public final class RuleJson {
  private RuleJson() {}

  /** {@return an array of rules} */
  public static String of(List<Rule> rules) {
    ArrayNode all = JsonText.array();
    rules.forEach(rule -> all.add(node(rule)));
    return JsonText.of(all);
  }

  /** {@return one rule} */
  public static String of(Rule rule) {
    return JsonText.of(node(rule));
  }

  private static ObjectNode node(Rule rule) {
    ObjectNode node = JsonText.object();
    node.put("id", rule.id().value());
    node.put("severity", rule.severity().label());
    node.put("sentence", rule.sentence());
    node.put("because", rule.because());
    node.put("fix", rule.fix());
    node.put("source", rule.source());
    ArrayNode profiles = node.putArray("profiles");
    Stream.of(CheckProfile.values())
        .filter(profile -> profile.severityOf(rule).isPresent())
        .forEach(profile -> profiles.add(profile.label()));
    return node;
  }
}
