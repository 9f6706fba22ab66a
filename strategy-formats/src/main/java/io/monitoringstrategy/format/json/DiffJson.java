package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A difference as JSON: {@code {"changes":[{"element","change","before","after",
 * "effect":"weaker|stronger|neutral"}]}}; what was not there is {@code null}.
 */
public final class DiffJson {
  private DiffJson() {}

  /** {@return the difference as JSON} */
  public static String of(StrategyDiff diff) {
    ObjectNode node = JsonText.object();
    ArrayNode changes = node.putArray("changes");
    diff.changes()
        .forEach(change -> changes
            .addObject()
            .put("element", change.element())
            .put("change", change.what())
            .put("before", change.before().orElse(null))
            .put("after", change.after().orElse(null))
            .put("effect", change.effect().label()));
    return JsonText.of(node);
  }
}
