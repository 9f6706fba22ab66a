package io.monitoringstrategy.format.strategy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every map of the strategy file that the schema closes, by its path, such as {@code kpis[].improved}. */
final class SchemaObjects {
  static final JsonNode SCHEMA = new ObjectMapper().readTree(StrategySchema.json());

  /**
   * A map of the file.
   *
   * @param path where it is; {@code []} is an element of a list, {@code *} any key
   * @param schema what may be in it
   * @param around writes the file around the text of such a map
   */
  record Place(String path, JsonNode schema, UnaryOperator<String> around) {
    /** {@return a file with one key in the map, beside the id that some keys are read only after} */
    String file(String key) {
      return around.apply("{" + id(schema) + "\"" + key + "\": 1}");
    }

    @Override
    public String toString() {
      return path.isEmpty() ? "the root" : path;
    }
  }

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> entered = new HashSet<>();

  private SchemaObjects() {}

  static Map<String, Place> all() {
    SchemaObjects objects = new SchemaObjects();
    objects.visit("", SCHEMA, text -> text);
    return objects.places;
  }

  private void visit(String path, JsonNode schema, UnaryOperator<String> around) {
    if (schema.path("properties").isObject()) {
      if (schema.path("additionalProperties").isBoolean()) {
        places.put(path, new Place(path, schema, around));
      }
      schema
          .path("properties")
          .properties()
          .forEach(key -> visit(
              path.isEmpty() ? key.getKey() : path + "." + key.getKey(),
              key.getValue(),
              text -> around.apply("{" + id(schema) + "\"" + key.getKey() + "\": " + text + "}")));
    }
    if (schema.path("additionalProperties").isObject()) {
      visit(
          path + ".*",
          schema.path("additionalProperties"),
          text -> around.apply("{\"x\": " + text + "}"));
    }
    if (schema.path("items").isObject()) {
      visit(path + "[]", schema.path("items"), text -> around.apply("[" + text + "]"));
    }
    schema.path("oneOf").forEach(choice -> visit(path, choice, around));
    if (schema.has("$ref") && entered.add(schema.path("$ref").asString())) {
      visit(path, definition(schema), around);
    }
  }

  /** {@return the maps of which the schema does not say which keys they have} */
  static List<String> open() {
    return SCHEMA.findParents("type").stream()
        .filter(node -> node.path("type").toString().contains("\"object\""))
        .filter(node -> !node.has("additionalProperties"))
        .map(JsonNode::toString)
        .toList();
  }

  /** {@return what a schema of nothing but a reference refers to} */
  static JsonNode definition(JsonNode schema) {
    return SCHEMA.at(schema.path("$ref").asString().substring(1));
  }

  private static String id(JsonNode schema) {
    return schema.path("properties").has("id") ? "\"id\": \"x\", " : "";
  }
}
