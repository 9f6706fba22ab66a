package io.monitoringstrategy.format.strategy;

import java.util.LinkedHashMap;
import java.util.Map;
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
    @Override
    public String toString() {
      return path.isEmpty() ? "the root" : path;
    }
  }

  private final Map<String, Place> places = new LinkedHashMap<>();

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
              text -> around.apply("{\"" + key.getKey() + "\": " + text + "}")));
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
  }
}
