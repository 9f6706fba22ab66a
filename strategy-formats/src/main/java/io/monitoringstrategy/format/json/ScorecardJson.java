package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import io.monitoringstrategy.kpi.scorecard.Scorecard;
import io.monitoringstrategy.kpi.scorecard.ScorecardEntry;
import io.monitoringstrategy.kpi.scorecard.Trend;
import io.monitoringstrategy.value.KpiId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scorecard as JSON: {@code {"counts":{STATUS: N},"attainment": MEASUREMENT,"kpis":[{"kpi","title",
 * "category","catalog","owner","source","target","measured": MEASUREMENT,"status","trend":{"heading",
 * "slope","p","method","meaning"}}],"emptyCategories":[],"rejected":[{"place","reason"}]}}.
 *
 * <p>A heading is up, down or none, which has a {@code reason} instead of slope and p; a meaning is
 * improving, worsening or unknown.
 */
public final class ScorecardJson {
  private ScorecardJson() {}

  /**
   * {@return the scorecard as JSON}
   *
   * @param card the KPIs
   * @param sources where the number of each KPI comes from, such as {@code incidents}
   * @param level the confidence level of the attainment
   * @param rejected the measurements that could not be read
   */
  public static String of(
      Scorecard card, Map<KpiId, String> sources, double level, List<RejectedRecord> rejected) {
    ObjectNode node = JsonText.object();
    ObjectNode counts = node.putObject("counts");
    card.counts().forEach((status, count) -> counts.put(status.label(), count));
    node.set("attainment", MeasurementJson.ofRatio(card.attainment(level)));
    ArrayNode kpis = node.putArray("kpis");
    card.entries()
        .forEach(entry -> kpis.add(entry(entry, sources.getOrDefault(entry.kpi().id(), ""))));
    ArrayNode empty = node.putArray("emptyCategories");
    card.emptyCategories().stream().map(KpiCategory::label).forEach(empty::add);
    ArrayNode reasons = node.putArray("rejected");
    rejected.forEach(
        each -> reasons.addObject().put("place", each.place()).put("reason", each.reason()));
    return JsonText.of(node);
  }

  private static ObjectNode entry(ScorecardEntry entry, String source) {
    Kpi kpi = entry.kpi();
    ObjectNode node = JsonText.object().put("kpi", kpi.id().value());
    kpi.effectiveTitle().ifPresent(title -> node.put("title", title));
    kpi.effectiveCategory().ifPresent(category -> node.put("category", category.label()));
    kpi.catalog().ifPresent(catalog -> node.put("catalog", catalog.value()));
    kpi.owner().ifPresent(owner -> node.put("owner", owner.value()));
    if (!source.isEmpty()) {
      node.put("source", source);
    }
    kpi.target().ifPresent(target -> node.put("target", target.toString()));
    node.set("measured", MeasurementJson.of(entry.measured(), unit(entry), Function.identity()));
    node.put("status", entry.status().label());
    node.set("trend", trend(entry));
    return node;
  }

  private static String unit(ScorecardEntry entry) {
    return switch (entry.unit()) {
      case DURATION -> "seconds";
      case RATIO -> "ratio";
      case COUNT -> "count";
      case RATE -> "rate";
      case CHANGE -> "change";
    };
  }

  private static ObjectNode trend(ScorecardEntry entry) {
    Trend trend = entry.trend();
    ObjectNode node = JsonText.object();
    if (trend instanceof Trend.Up up) {
      node.put("heading", "up");
      node.put("slope", BigDecimal.valueOf(up.slope())).put("p", BigDecimal.valueOf(up.p()));
      node.put("method", up.method());
    } else if (trend instanceof Trend.Down down) {
      node.put("heading", "down");
      node.put("slope", BigDecimal.valueOf(down.slope())).put("p", BigDecimal.valueOf(down.p()));
      node.put("method", down.method());
    } else if (trend instanceof Trend.None none) {
      node.put("heading", "none").put("reason", none.reason());
    }
    return node.put(
        "meaning",
        entry.kpi().effectiveDirection().map(better -> meaning(trend, better)).orElse("unknown"));
  }

  private static String meaning(Trend trend, Direction better) {
    if (trend.isImproving(better)) {
      return "improving";
    }
    return trend.isWorsening(better) ? "worsening" : "unknown";
  }
}
