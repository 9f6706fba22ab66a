package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.DecisionMatrix;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.Dominance;
import io.monitoringstrategy.tool.ranking.MissingScores;
import io.monitoringstrategy.tool.ranking.RankingMethod;
import io.monitoringstrategy.tool.ranking.Robustness;
import io.monitoringstrategy.tool.selection.ToolDecision;
import io.monitoringstrategy.value.ToolId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be computed of a decision that can be computed with; what stands in the way of the others is
 * said by rules of its own.
 *
 * @param matrix the candidates that meet every must
 * @param robustness of the decision's own method
 */
record DecisionAnalysis(DecisionMatrix matrix, Robustness robustness) {
  private static final List<String> THREE = List.of("wsm", "topsis", "vikor");

  static Optional<DecisionAnalysis> of(ToolDecision decision) {
    DecisionTable table = decision.table().without(decision.table().vetoes().keySet());
    if (!isComputable(table)) {
      return Optional.empty();
    }
    DecisionMatrix matrix = table.toMatrix(MissingScores.WORST_CASE);
    return Optional.of(new DecisionAnalysis(matrix, Robustness.of(decision.method(), matrix)));
  }

  private static boolean isComputable(DecisionTable table) {
    return !table.tools().isEmpty()
        && !table.criteria().isEmpty()
        && table.criteria().stream().allMatch(each -> each.direction().isPresent())
        && table.criteria().stream().allMatch(each -> each.weight() >= 0)
        && table.criteria().stream().anyMatch(each -> each.weight() > 0)
        && table.criteria().stream().allMatch(each -> isScored(table, each));
  }

  private static boolean isScored(DecisionTable table, Criterion criterion) {
    return table.tools().stream()
        .anyMatch(tool -> table.score(tool, criterion.id()).isPresent());
  }

  boolean hasRivals() {
    return matrix.tools().size() > 1;
  }

  boolean isCompared(ToolId tool) {
    return matrix.tools().contains(tool);
  }

  Map<ToolId, ToolId> dominated() {
    return Dominance.of(matrix).dominated();
  }

  Map<String, ToolId> threeWinners() {
    Map<String, ToolId> winners = new LinkedHashMap<>();
    THREE.forEach(label -> winners.put(
        label, RankingMethod.parse(label, Optional.empty()).rank(matrix).winner()));
    return winners;
  }
}
