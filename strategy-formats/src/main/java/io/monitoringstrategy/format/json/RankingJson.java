package io.monitoringstrategy.format.json;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.tool.ranking.Dominance;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.ranking.RankAcceptability;
import io.monitoringstrategy.tool.ranking.Ranking;
import io.monitoringstrategy.tool.ranking.Robustness;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.ToolId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ranking of tools as JSON: {@code {"method","normalization","ranking":[{"tool","score","rank"}],
 * "vetoed":[],"dominated":[],"robustness":{"margin","clearWinner","stability":{CRITERION:{"weight","low",
 * "high"}},"smallestFlip":{"criterion","change"},"winners":{METHOD:TOOL},"reversals":[],
 * "rankAcceptability":{TOOL:SHARE}},"findings":[]}}.
 */
public final class RankingJson {
  private RankingJson() {}

  /**
   * {@return the ranking and how robust it is}
   *
   * @param vetoed the tools that miss a must, which were not compared
   * @param report what the rules on decisions find
   */
  public static String of(
      Robustness robustness,
      Map<ToolId, List<CriterionId>> vetoed,
      Dominance dominance,
      RankAcceptability acceptability,
      CheckReport report) {
    ObjectNode node = JsonText.object();
    Ranking ranking = robustness.ranking();
    node.put("method", ranking.method().label());
    node.put(
        "normalization",
        ranking.method().normalization().map(Normalization::label).orElse(null));
    ArrayNode places = node.putArray("ranking");
    ranking
        .places()
        .forEach(place -> places
            .addObject()
            .put("tool", place.tool().value())
            .put("score", place.score())
            .put("rank", place.rank()));
    ArrayNode out = node.putArray("vetoed");
    vetoed.keySet().forEach(tool -> out.add(tool.value()));
    ArrayNode dominated = node.putArray("dominated");
    dominance.dominated().keySet().forEach(tool -> dominated.add(tool.value()));
    node.set("robustness", robustness(robustness, acceptability));
    findings(node.putArray("findings"), report);
    return JsonText.of(node);
  }

  /** {@return what stands in the way of a ranking: its findings, and an empty list of places} */
  public static String of(CheckReport report) {
    ObjectNode node = JsonText.object();
    node.putArray("ranking");
    findings(node.putArray("findings"), report);
    return JsonText.of(node);
  }

  private static void findings(ArrayNode array, CheckReport report) {
    report.findings().forEach(finding -> array.add(FindingJson.of(finding)));
  }

  private static ObjectNode robustness(Robustness robustness, RankAcceptability acceptability) {
    ObjectNode node = JsonText.object();
    node.put("margin", robustness.margin().orElse(null));
    node.put("clearWinner", robustness.isClearWinner());
    ObjectNode stability = node.putObject("stability");
    robustness
        .stability()
        .intervals()
        .forEach((criterion, interval) -> stability
            .putObject(criterion.value())
            .put("weight", interval.weight())
            .put("low", interval.low())
            .put("high", interval.high()));
    robustness
        .smallestFlip()
        .ifPresent(flip -> node.putObject("smallestFlip")
            .put("criterion", flip.criterion().value())
            .put("change", flip.change()));
    ObjectNode winners = node.putObject("winners");
    robustness.winners().forEach((method, tool) -> winners.put(method, tool.value()));
    ArrayNode reversals = node.putArray("reversals");
    robustness
        .reversals()
        .forEach(reversal -> reversals
            .addObject()
            .put("change", reversal.change())
            .put("winner", reversal.winner().value()));
    ObjectNode shares = node.putObject("rankAcceptability");
    acceptability.first().forEach((tool, share) -> shares.put(tool.value(), share));
    return node;
  }
}
