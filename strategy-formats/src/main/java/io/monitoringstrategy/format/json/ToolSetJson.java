package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.tool.Overlap;
import io.monitoringstrategy.tool.ToolCategory;
import io.monitoringstrategy.tool.ToolGaps;
import io.monitoringstrategy.tool.ToolInventory;
import io.monitoringstrategy.tool.ToolNeeds;
import io.monitoringstrategy.tool.ToolSet;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What tools in use can do together as JSON: {@code {"tools":[],"unknown":[],"categories":{CATEGORY:
 * [TOOL]},"gaps":{"categories":[],"capabilities":[]},"rivals":[{"capability","tools","explained"}],
 * "staleFacts":[{"tool","fact","asOf"}],"ending":[{"tool","kind","effective","detail"}]}}.
 */
public final class ToolSetJson {
  private ToolSetJson() {}

  /** {@return what the tools lack, do twice, and what is no longer known or supported on the day} */
  public static String of(ToolInventory inventory, ToolNeeds needs, LocalDate day) {
    ToolSet set = inventory.set();
    ObjectNode node = JsonText.object();
    ids(node.putArray("tools"), set.tools().stream().map(tool -> tool.id()).toList());
    ids(node.putArray("unknown"), inventory.unknown());
    ObjectNode categories = node.putObject("categories");
    for (ToolCategory category : ToolCategory.values()) {
      ids(categories.putArray(category.label()), set.filling(category));
    }
    ToolGaps gaps = set.gaps(needs);
    ObjectNode lacking = node.putObject("gaps");
    ArrayNode empty = lacking.putArray("categories");
    gaps.categories().forEach(category -> empty.add(category.label()));
    ArrayNode missing = lacking.putArray("capabilities");
    gaps.capabilities().forEach(capability -> missing.add(capability.toString()));
    ArrayNode rivals = node.putArray("rivals");
    List<Overlap> unexplained = inventory.unexplainedRivals();
    for (Overlap overlap : set.rivals()) {
      ObjectNode rival =
          rivals.addObject().put("capability", overlap.capability().toString());
      ids(rival.putArray("tools"), overlap.tools());
      rival.put("explained", !unexplained.contains(overlap));
    }
    ArrayNode stale = node.putArray("staleFacts");
    set.staleFacts(day)
        .forEach(fact -> stale
            .addObject()
            .put("tool", fact.tool().value())
            .put("fact", fact.fact())
            .put("asOf", fact.asOf().toString()));
    ArrayNode ending = node.putArray("ending");
    set.tools()
        .forEach(tool -> tool.endings()
            .forEach(change -> ending
                .addObject()
                .put("tool", tool.id().value())
                .put("kind", change.kind().label())
                .put("effective", change.effective().map(LocalDate::toString).orElse(null))
                .put("detail", change.detail())));
    return JsonText.of(node);
  }

  private static void ids(ArrayNode array, List<ToolId> ids) {
    ids.forEach(id -> array.add(id.value()));
  }
}
