package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.tool.Capability;
import io.monitoringstrategy.tool.Fact;
import io.monitoringstrategy.tool.Tool;
import io.monitoringstrategy.tool.ToolChange;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tools of a catalogue as JSON: {@code {"tools":[TOOL]}} with TOOL {@code {"id","title","summary",
 * "category","formerIds":[],"capabilities":FACT,"deployment":FACT,"licence":FACT,"ecosystem":FACT,
 * "integrations":FACT,"changes":FACT}} and FACT {@code {"value","source","asOf"}}, in which what nobody
 * knows is {@code null}.
 */
public final class ToolJson {
  private ToolJson() {}

  /** {@return all these tools} */
  public static String of(List<Tool> tools, Locale locale) {
    ObjectNode node = JsonText.object();
    ArrayNode array = node.putArray("tools");
    tools.forEach(tool -> array.add(tool(tool, locale)));
    return JsonText.of(node);
  }

  /** {@return one tool} */
  public static String of(Tool tool, Locale locale) {
    return JsonText.of(tool(tool, locale));
  }

  private static ObjectNode tool(Tool tool, Locale locale) {
    ObjectNode node = JsonText.object();
    node.put("id", tool.id().value());
    node.put("title", tool.title().in(locale));
    node.put("summary", tool.summary().map(text -> text.in(locale)).orElse(null));
    node.put("category", tool.category().label());
    ArrayNode former = node.putArray("formerIds");
    tool.formerIds().forEach(id -> former.add(id.value()));
    each(node.putObject("capabilities"), tool.capabilities(), Capability::toString);
    each(node.putObject("deployment"), tool.deployments(), place -> place.label());
    fact(node.putObject("licence"), tool.licence())
        .put("value", tool.licence().value().map(Object::toString).orElse(null))
        .put(
            "kind",
            tool.licence().value().map(licence -> licence.kind().label()).orElse(null));
    fact(node.putObject("ecosystem"), tool.ecosystem())
        .put("value", tool.ecosystem().value().orElse(null));
    each(node.putObject("integrations"), tool.integrations(), id -> id.value());
    changes(node.putObject("changes"), tool.changes());
    return node;
  }

  private static void changes(ObjectNode node, Fact<List<ToolChange>> fact) {
    fact(node, fact);
    fact.value()
        .ifPresentOrElse(
            changes -> {
              ArrayNode array = node.putArray("value");
              changes.forEach(change -> array
                  .addObject()
                  .put("kind", change.kind().label())
                  .put("effective", change.effective().map(LocalDate::toString).orElse(null))
                  .put("detail", change.detail()));
            },
            () -> node.putNull("value"));
  }

  private static <T> void each(
      ObjectNode node, Fact<? extends Collection<T>> fact, Function<T, String> word) {
    fact(node, fact);
    fact.value()
        .ifPresentOrElse(
            values -> {
              ArrayNode array = node.putArray("value");
              values.forEach(value -> array.add(word.apply(value)));
            },
            () -> node.putNull("value"));
  }

  private static ObjectNode fact(ObjectNode node, Fact<?> fact) {
    return node.put("source", fact.source().map(URI::toString).orElse(null))
        .put("asOf", fact.asOf().map(LocalDate::toString).orElse(null));
  }
}
