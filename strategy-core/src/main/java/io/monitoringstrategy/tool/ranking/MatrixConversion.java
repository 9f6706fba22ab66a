package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Makes a matrix of a table, or says everything that stands in the way. */
final class MatrixConversion {
  private MatrixConversion() {}

  static DecisionMatrix of(DecisionTable table, MissingScores missing) {
    Problems problems = Problems.of("decision matrix");
    for (Criterion criterion : table.criteria()) {
      boolean unscored = !table.scores().isEmpty()
          && table.tools().stream()
              .noneMatch(tool -> table.score(tool, criterion.id()).isPresent());
      problems
          .rejectIf(
              criterion.direction().isEmpty(),
              criterion.path() + " has no direction: say benefit or cost")
          .rejectIf(unscored, criterion.path() + " has no score at all: score it, or remove it");
    }
    problems.throwIfAny();
    List<ToolId> tools = table.tools().stream()
        .filter(tool -> missing != MissingScores.EXCLUDE || isComplete(table, tool))
        .toList();
    double[][] scores = new double[tools.size()][table.criteria().size()];
    for (int j = 0; j < table.criteria().size(); j++) {
      Criterion criterion = table.criteria().get(j);
      for (int i = 0; i < tools.size(); i++) {
        Optional<Double> score = table.score(tools.get(i), criterion.id());
        scores[i][j] = score.isPresent() ? score.get() : substitute(table, criterion, missing);
      }
    }
    return DecisionMatrix.of(table.criteria(), tools, scores);
  }

  private static boolean isComplete(DecisionTable table, ToolId tool) {
    return table.criteria().stream()
        .allMatch(criterion -> table.score(tool, criterion.id()).isPresent());
  }

  private static double substitute(
      DecisionTable table, Criterion criterion, MissingScores missing) {
    if (missing == MissingScores.NEUTRAL) {
      return given(table, criterion.id()).average().orElseThrow();
    }
    return criterion.direction().orElseThrow() == Direction.BENEFIT
        ? given(table, criterion.id()).min().orElseThrow()
        : given(table, criterion.id()).max().orElseThrow();
  }

  private static DoubleStream given(DecisionTable table, CriterionId criterion) {
    return table.tools().stream()
        .flatMap(tool -> table.score(tool, criterion).stream())
        .mapToDouble(Double::doubleValue);
  }
}
