package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Strategies that nobody wrote.
 *
 * <p>The schema says which keys there are, the fixtures which words make sense at each of them. Each element is
 * made anew until a file of nothing but it can be read, for the schema does not know that an availability of 120 %
 * is none; the strategy is put together of those.
 */
final class GeneratedStrategies {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final SchemaWords WORDS =
      SchemaWords.below(RESOURCES.resolve("rules"), RESOURCES.resolve("strategies"));
  private static final Map<String, Object> HEAD = Map.of(
      "apiVersion", "monitoringstrategy.io/v1",
      "kind", "MonitoringStrategy",
      "metadata", Map.of("name", "generated"));
  private static final List<String> ODD_TEXTS = List.of(
      "no", "~", " ends blank ", "two\nlines", "{x}", "한국어", "\ud83d\ude80", "a: b", "*a", "'\"");
  private static final int ATTEMPTS = 40;
  private static final int LONGEST_LIST = 3;
  private static final int DEEPEST_ROUTE = 3;

  private final Random random;

  GeneratedStrategies(Random random) {
    this.random = random;
  }

  /** One whose parts could all be read. */
  StrategyTree next() {
    Map<String, Object> root = new LinkedHashMap<>(HEAD);
    for (Map.Entry<String, JsonNode> section : keys(SchemaObjects.SCHEMA)) {
      String name = section.getKey();
      if ((HEAD.containsKey(name) && !name.equals("metadata")) || name.equals("include")) {
        continue;
      }
      if (name.equals("metadata") || random.nextInt(4) > 0) {
        section(name, section.getValue()).ifPresent(made -> root.put(name, made));
      }
    }
    return StrategyTree.of(root);
  }

  private Optional<Object> section(String name, JsonNode schema) {
    JsonNode kind = SchemaWords.choices(schema).get(0);
    if (kind.has("items") && !schema.has("oneOf")) {
      return Optional.of(list(kind, name, item -> isReadable(Map.of(name, List.of(item)))));
    }
    if (kind.has("properties")) {
      return Optional.of(parts(name, kind));
    }
    return attempt(schema, name, made -> isReadable(Map.of(name, made)));
  }

  /** A section of several parts, each of which is read beside those that must be there. */
  private Map<String, Object> parts(String section, JsonNode schema) {
    Map<String, Object> made = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> part : keys(schema)) {
      String place = section + "." + part.getKey();
      boolean required = isRequired(schema, part.getKey());
      if (!required && random.nextInt(3) == 0) {
        continue;
      }
      Fits beside = value -> {
        Map<String, Object> with = new LinkedHashMap<>(made);
        with.put(part.getKey(), value);
        return isReadable(Map.of(section, with));
      };
      JsonNode kind = SchemaWords.choices(part.getValue()).get(0);
      Optional<Object> value = kind.has("items") && !part.getValue().has("oneOf")
          ? Optional.of(list(kind, place, item -> beside.test(List.of(item))))
          : attempt(part.getValue(), place, beside);
      value.ifPresent(each -> made.put(part.getKey(), each));
    }
    return made;
  }

  private List<Object> list(JsonNode schema, String place, Fits fits) {
    List<Object> items = new ArrayList<>();
    Set<Object> ids = new HashSet<>();
    int length = random.nextInt(LONGEST_LIST + 1);
    for (int i = 0; i < length; i++) {
      attempt(schema.path("items"), place + "[]", fits)
          .filter(item -> ids.add(
              item instanceof Map<?, ?> map && map.containsKey("id") ? map.get("id") : item))
          .ifPresent(items::add);
    }
    return items;
  }

  private Optional<Object> attempt(JsonNode schema, String place, Fits fits) {
    for (int i = 0; i < ATTEMPTS; i++) {
      Object made = any(schema, place, 0);
      if (fits.test(made)) {
        return Optional.of(made);
      }
    }
    return Optional.empty();
  }

  /** Anything that the schema allows. */
  private Object any(JsonNode schema, String place, int depth) {
    JsonNode choice = oneOf(SchemaWords.choices(schema));
    if (choice.has("properties") || choice.has("additionalProperties")) {
      return map(choice, place, depth);
    }
    if (choice.has("items")) {
      int least = choice.path("minItems").asInt(0);
      int length = least + random.nextInt(least == 0 ? LONGEST_LIST + 1 : 1);
      Set<Object> items = new LinkedHashSet<>(); // to name something twice says no more than once
      for (int i = 0; i < length; i++) {
        items.add(any(choice.path("items"), place + "[]", depth));
      }
      return List.copyOf(items);
    }
    return word(schema, choice, place);
  }

  /** A map that begins with one of the fixtures, if there are any: what goes together is seldom guessed. */
  private Map<String, Object> map(JsonNode schema, String place, int depth) {
    Map<?, ?> model = model(place);
    Map<String, Object> made = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> key : keys(schema)) {
      String name = key.getKey();
      boolean goesOn = !name.equals("routes") || depth < DEEPEST_ROUTE;
      Object known = model.get(name);
      if (known != null && random.nextInt(8) > 0) {
        made.put(name, known);
      } else if (isRequired(schema, name)
          || (goesOn && random.nextInt(model.isEmpty() ? 2 : 8) == 0)) {
        made.put(name, any(key.getValue(), below(place, name), depth + 1));
      }
    }
    List<String> ownKeys = WORDS.keys(place);
    if (schema.path("additionalProperties").isObject() && !ownKeys.isEmpty()) {
      int more = random.nextInt(LONGEST_LIST + 1);
      for (int i = 0; i < more; i++) {
        made.put(oneOf(ownKeys), any(schema.path("additionalProperties"), place + ".*", depth + 1));
      }
    }
    return made;
  }

  private Map<?, ?> model(String place) {
    List<Map<?, ?>> models = new ArrayList<>(List.of(Map.of()));
    WORDS.at(place).forEach(word -> {
      if (word instanceof Map<?, ?> map) {
        models.add(map);
      }
    });
    return models.get(random.nextInt(3) == 0 ? 0 : random.nextInt(models.size()));
  }

  /** Routes below routes have the words of routes. */
  private static String below(String place, String key) {
    return (place + "." + key).replace("routes[].routes", "routes");
  }

  private Object word(JsonNode schema, JsonNode kind, String place) {
    if (kind.has("enum")) {
      return oneOf(StreamSupport.stream(kind.path("enum").spliterator(), false).toList())
          .asString();
    }
    List<Object> plain = WORDS.at(place).stream()
        .filter(word -> !(word instanceof Map || word instanceof List))
        .toList();
    String name = schema.path("$ref").asString("");
    boolean isText = name.endsWith("/text");
    if (!plain.isEmpty() && (isText || random.nextBoolean())) {
      return isText && random.nextInt(8) == 0
          ? oneOf(ODD_TEXTS)
          : plain.get(random.nextInt(plain.size()));
    }
    List<Object> alike = WORDS.ofKind(name);
    return alike.isEmpty() ? random.nextBoolean() : alike.get(random.nextInt(alike.size()));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static List<Map.Entry<String, JsonNode>> keys(JsonNode schema) {
    return List.copyOf(schema.path("properties").properties());
  }

  private static boolean isRequired(JsonNode schema, String key) {
    return StreamSupport.stream(schema.path("required").spliterator(), false)
        .anyMatch(each -> each.asString().equals(key));
  }

  private static boolean isReadable(Map<String, ?> sections) {
    Map<String, Object> root = new LinkedHashMap<>(HEAD);
    root.putAll(sections);
    return read(StrategyTree.of(root)).isPresent();
  }

  /** What the tree says, unless its parts do not go together. */
  static Optional<MonitoringStrategy> read(StrategyTree tree) {
    try {
      return Optional.of(tree.read());
    } catch (UnreadableFileException e) {
      return Optional.empty();
    }
  }

  /** Whether a part can be read. */
  @FunctionalInterface
  private interface Fits {
    boolean test(Object made);
  }
}
