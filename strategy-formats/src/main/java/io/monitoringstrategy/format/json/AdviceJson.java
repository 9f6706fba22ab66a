package io.monitoringstrategy.format.json;

import io.monitoringstrategy.advice.Advice;
import io.monitoringstrategy.format.text.JsonText;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Advice as JSON: {@code {"ranking":[{"option","fit"}],"lead","deciding":[{"input","lead","reason"}],
 * "flipPoints":[{"input","value","direction","option"}],"unknown":[]}} with direction {@code above} or
 * {@code below}.
 */
final class AdviceJson {
  private AdviceJson() {}

  static <O> ObjectNode of(Advice<O> advice, Function<O, String> label, Locale locale) {
    ObjectNode node = JsonText.object();
    ArrayNode ranking = node.putArray("ranking");
    advice
        .ranking()
        .forEach(fit ->
            ranking.addObject().put("option", label.apply(fit.option())).put("fit", fit.fit()));
    node.put("lead", advice.lead());
    ArrayNode deciding = node.putArray("deciding");
    advice
        .deciding()
        .forEach(reason -> deciding
            .addObject()
            .put("input", reason.input())
            .put("lead", reason.lead())
            .put("reason", reason.reason().in(locale)));
    ArrayNode flips = node.putArray("flipPoints");
    advice
        .flipPoints()
        .forEach(flip -> flips
            .addObject()
            .put("input", flip.input())
            .put("value", flip.value())
            .put("direction", flip.rising() ? "above" : "below")
            .put("option", label.apply(flip.option())));
    ArrayNode unknown = node.putArray("unknown");
    advice.unknown().forEach(unknown::add);
    return node;
  }
}
