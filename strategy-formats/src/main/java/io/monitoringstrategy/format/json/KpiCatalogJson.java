package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.kpi.KpiDefinition;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The KPIs of a catalogue as JSON: {@code {"kpis":[{"id","title","koreanTitle","category","definition",
 * "unit","direction","formula","data","guardRails":[],"ownerRole"}]}}.
 */
public final class KpiCatalogJson {
  private KpiCatalogJson() {}

  /** {@return all these definitions, in their order} */
  public static String of(List<KpiDefinition> definitions) {
    ObjectNode node = JsonText.object();
    ArrayNode kpis = node.putArray("kpis");
    definitions.forEach(definition -> put(kpis.addObject(), definition));
    return JsonText.of(node);
  }

  private static void put(ObjectNode node, KpiDefinition definition) {
    node.put("id", definition.id().value())
        .put("title", definition.title())
        .put("koreanTitle", definition.koreanTitle())
        .put("category", definition.category().label())
        .put("definition", definition.meaning())
        .put("unit", definition.unit().label())
        .put("direction", definition.direction().label())
        .put("formula", definition.formula())
        .put("data", definition.data());
    ArrayNode guardRails = node.putArray("guardRails");
    definition.guardRails().forEach(guardRails::add);
    node.put("ownerRole", definition.ownerRole().label());
  }
}
