package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The key {@code facts} of {@code organization}: what advice depends on. A number is itself, {@code
 * high} is 1, {@code medium} 0.5, {@code low} 0, and so are {@code true} and {@code false}.
 */
final class FactSection {
  private static final Map<String, Double> WORDS =
      Map.of("high", 1.0, "medium", 0.5, "low", 0.0, "true", 1.0, "false", 0.0);
  private static final Map<String, String> NAMES = Map.of("regulated", "regulation");

  Map<String, Double> read(YamlMap organization) {
    Map<String, Double> facts = new LinkedHashMap<>();
    organization.map("facts").ifPresent(map -> {
      for (YamlEntry entry : map.entries()) {
        String name = NAMES.getOrDefault(entry.key().value(), entry.key().value());
        if (entry.value() instanceof YamlText text) {
          text.parse(name, FactSection::value).ifPresent(value -> {
            if (facts.put(name, value) != null) {
              entry.key().reject("fact " + name + " is there twice: keep one");
            }
          });
        } else {
          entry.value().reject(name + " must be a number, high, medium, low, true or false");
        }
      }
    });
    return facts;
  }

  private static double value(String text) {
    Double word = WORDS.get(text);
    return word != null ? word : NumberText.share(text);
  }

  static Fields write(Map<String, Double> facts) {
    Fields fields = Fields.byName();
    facts.forEach((name, value) -> fields.put(name, value));
    return fields;
  }
}
