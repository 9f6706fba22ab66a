package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.text.MarkdownText;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The page {@code docs/strategy-file.md}: every key of the file, made from its schema. */
final class StrategyFilePage {
  private final StringBuilder text = new StringBuilder("""
      # The strategy file, key by key

      Made from the schema that `strategy schema` prints; `strategy init` writes a file to begin with. YAML or JSON; a section that is missing is
      not assessed, an unknown key is an error. Keys in **bold** are needed. `[]` is an element of a list, `*` a key of your own.
      """);
  private final JsonNode root = SchemaObjects.SCHEMA;

  private StrategyFilePage() {}

  static String of() {
    StrategyFilePage page = new StrategyFilePage();
    SchemaObjects.all().values().forEach(page::section);
    page.words();
    return page.text.toString();
  }

  private void section(SchemaObjects.Place place) {
    String title = place.path().isEmpty() ? "The file" : "`" + place.path() + "`";
    text.append("\n## ")
        .append(title)
        .append("\n")
        .append(MarkdownText.sentence(place.schema().path("description").asString()))
        .append("\n\n| key | holds | says |\n|---|---|---|\n");
    List<String> required =
        place.schema().path("required").valueStream().map(JsonNode::asString).toList();
    place
        .schema()
        .path("properties")
        .properties()
        .forEach(key -> text.append("| ")
            .append(
                required.contains(key.getKey())
                    ? "**" + key.getKey() + "**"
                    : MarkdownText.escaped(key.getKey()))
            .append(" | ")
            .append(holds(key.getValue()))
            .append(" | ")
            .append(MarkdownText.escaped(key.getValue().path("description").asString()))
            .append(" |\n"));
  }

  private String holds(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = name(schema);
      return root.path("definitions").path(name).has("enum")
          ? "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")"
          : name;
    }
    if (schema.has("const")) {
      return "`" + schema.path("const").asString() + "`";
    }
    if (schema.has("oneOf") && schema.at("/oneOf/0").has("$ref")) {
      return holds(schema.at("/oneOf/0")) + ", or a list";
    }
    return schema.has("items")
        ? "a list"
        : schema.path("properties").isObject() ? "a map" : "a map of your own keys";
  }

  private void words() {
    text.append("\n# Words\n");
    root.path("definitions").properties().stream()
        .filter(definition -> definition.getValue().has("enum"))
        .forEach(definition -> text.append("\n## ")
            .append(definition.getKey())
            .append("\n")
            .append(String.join(
                ", ",
                definition
                    .getValue()
                    .path("enum")
                    .valueStream()
                    .map(word -> "`" + word.asString() + "`")
                    .toList()))
            .append("\n"));
    text.append("\n# Forms\n\n| form | is |\n|---|---|\n");
    root.path("definitions").properties().stream()
        .filter(definition -> definition.getValue().has("description"))
        .forEach(definition -> text.append("| ")
            .append(definition.getKey())
            .append(" | ")
            .append(
                MarkdownText.escaped(definition.getValue().path("description").asString()))
            .append(" |\n"));
  }

  private static String name(JsonNode schema) {
    String reference = schema.path("$ref").asString();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
