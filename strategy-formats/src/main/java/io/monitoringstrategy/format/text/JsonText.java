package io.monitoringstrategy.format.text;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON the same to the byte on every machine. */
public final class JsonText {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonText() {}

  /** {@return an empty object, whose keys keep the order they are put in} */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** {@return an empty array} */
  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** {@return the node as text, in lines of two spaces a level, ended by a line break} */
  public static String of(JsonNode node) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return MAPPER.writer().with(printer).writeValueAsString(node) + "\n";
  }
}
