package io.monitoringstrategy.format.strategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The words that files use at each place of the schema, such as {@code kpis[].target}. */
final class SchemaWords {
  private final Map<String, Set<Object>> atPlaces = new LinkedHashMap<>();
  private final Map<String, Set<Object>> ofKinds = new LinkedHashMap<>();
  private final Map<String, Set<String>> keys = new LinkedHashMap<>();

  /** The words of every strategy in the folders. */
  static SchemaWords below(Path... folders) {
    SchemaWords words = new SchemaWords();
    Stream.of(folders)
        .flatMap(folder -> files(folder).stream())
        .forEach(file -> words.collect(text(file)));
    return words;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SchemaWords of(StrategyTree tree) {
    SchemaWords words = new SchemaWords();
    words.collect(tree.root(), SchemaObjects.SCHEMA, "");
    return words;
  }

  /** The places at which a file says something. */
  Set<String> places() {
    return atPlaces.keySet();
  }

  /** What files say there. */
  List<Object> at(String place) {
    return List.copyOf(atPlaces.getOrDefault(place, Set.of()));
  }

  /** What files say anywhere where the schema asks for the same kind, such as a duration. */
  List<Object> ofKind(String kind) {
    return List.copyOf(ofKinds.getOrDefault(kind, Set.of()));
  }

  /** The keys that files choose themselves there. */
  List<String> keys(String place) {
    return List.copyOf(keys.getOrDefault(place, Set.of()));
  }

  /** The schema, or those between which it leaves the choice. */
  static List<JsonNode> choices(JsonNode schema) {
    if (schema.has("$ref")) {
      return choices(SchemaObjects.definition(schema));
    }
    if (schema.has("oneOf")) {
      return StreamSupport.stream(schema.path("oneOf").spliterator(), false)
          .flatMap(choice -> choices(choice).stream())
          .toList();
    }
    return List.of(schema);
  }

  private void collect(String text) {
    collect(StrategyTree.of(text).root(), SchemaObjects.SCHEMA, "");
  }

  private void collect(Object node, JsonNode schema, String place) {
    if (!place.isEmpty()) {
      atPlaces.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(node);
    }
    if (node instanceof Map<?, ?> map) {
      map.forEach((key, value) -> collectEntry((String) key, value, schema, place));
    } else if (node instanceof List<?> list) {
      JsonNode items = part(schema, "items").orElseThrow();
      list.forEach(item -> collect(item, items, place + "[]"));
    } else if (schema.has("$ref")) {
      ofKinds
          .computeIfAbsent(schema.path("$ref").asString(), any -> new LinkedHashSet<>())
          .add(node);
    }
  }

  private void collectEntry(String key, Object value, JsonNode schema, String place) {
    Optional<JsonNode> known =
        part(schema, "properties").map(all -> all.path(key)).filter(JsonNode::isObject);
    if (known.isPresent()) {
      collect(value, known.get(), place.isEmpty() ? key : place + "." + key);
      return;
    }
    part(schema, "additionalProperties").ifPresent(any -> {
      keys.computeIfAbsent(place, none -> new LinkedHashSet<>()).add(key);
      collect(value, any, place + ".*");
    });
  }

  private static Optional<JsonNode> part(JsonNode schema, String name) {
    return choices(schema).stream()
        .map(choice -> choice.path(name))
        .filter(JsonNode::isObject)
        .findFirst();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every place of the schema; a route is gone into once. */
  static List<String> allPlaces() {
    List<String> places = new ArrayList<>();
    visit(SchemaObjects.SCHEMA, "", places);
    return places;
  }

  private static void visit(JsonNode schema, String place, List<String> places) {
    if (places.contains(place) || place.contains("routes[].routes")) {
      return;
    }
    if (!place.isEmpty()) {
      places.add(place);
    }
    for (JsonNode choice : choices(schema)) {
      choice
          .path("properties")
          .properties()
          .forEach(each -> visit(
              each.getValue(),
              place.isEmpty() ? each.getKey() : place + "." + each.getKey(),
              places));
      if (choice.path("additionalProperties").isObject()) {
        visit(choice.path("additionalProperties"), place + ".*", places);
      }
      if (choice.path("items").isObject()) {
        visit(choice.path("items"), place + "[]", places);
      }
    }
  }
}
