package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A score of every tool in every criterion, ready to be computed with.
 *
 * <pre>{@code
 * DecisionMatrix matrix = DecisionMatrix.of(
 *     List.of(Criterion.of("otel-native", Direction.BENEFIT, 0.4),
 *         Criterion.of("run-cost", Direction.COST, 0.6)),
 *     List.of(ToolId.of("jaeger"), ToolId.of("zipkin")),
 *     new double[][] {{5, 900}, {3, 800}});
 * Ranking ranking = new Topsis(Normalization.VECTOR).rank(matrix);
 * }</pre>
 */
public final class DecisionMatrix {
  private final List<Criterion> criteria;
  private final List<ToolId> tools;
  private final double[][] scores;

  private DecisionMatrix(List<Criterion> criteria, List<ToolId> tools, double[][] scores) {
    this.criteria = criteria;
    this.tools = tools;
    this.scores = scores;
  }

  /**
   * {@return a matrix of these scores, a row a tool}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with everything that is wrong: nothing to
   *     compare, a ragged row, a score that is no number, a negative weight, only weights of zero, a
   *     criterion without direction, a tool or a criterion that is there twice
   */
  public static DecisionMatrix of(
      Collection<Criterion> criteria, Collection<ToolId> tools, double[][] scores) {
    DecisionMatrix matrix = new DecisionMatrix(
        List.copyOf(criteria),
        List.copyOf(tools),
        Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new));
    matrix.check();
    return matrix;
  }

  /** {@return what is compared by} */
  public List<Criterion> criteria() {
    return criteria;
  }

  /** {@return what is compared} */
  public List<ToolId> tools() {
    return tools;
  }

  /** {@return the score of the i-th tool in the j-th criterion} */
  public double score(int tool, int criterion) {
    return scores[tool][criterion];
  }

  /** {@return the weights of the criteria, which add up to 1} */
  public Weights weights() {
    return Weights.proportional(criteria.stream().mapToDouble(Criterion::weight).toArray());
  }

  /** {@return the matrix without one tool} */
  DecisionMatrix without(int tool) {
    List<ToolId> left = new ArrayList<>(tools);
    left.remove(tool);
    double[][] rows = new double[scores.length - 1][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = scores[i < tool ? i : i + 1];
    }
    return new DecisionMatrix(criteria, left, rows);
  }

  /** {@return the matrix with one tool more that scores like this one} */
  DecisionMatrix withCopyOf(int tool, ToolId name) {
    List<ToolId> more = new ArrayList<>(tools);
    more.add(name);
    double[][] rows = Arrays.copyOf(scores, scores.length + 1);
    rows[scores.length] = scores[tool];
    return new DecisionMatrix(criteria, more, rows);
  }

  int size() {
    return scores.length;
  }

  int width() {
    return criteria.size();
  }

  boolean isCost(int criterion) {
    return criteria.get(criterion).direction().orElseThrow() == Direction.COST;
  }

  /** {@return the score turned so that more is better} */
  double oriented(int tool, int criterion) {
    return isCost(criterion) ? -scores[tool][criterion] : scores[tool][criterion];
  }

  double[] column(int criterion) {
    double[] column = new double[scores.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = scores[i][criterion];
    }
    return column;
  }

  private void check() {
    Problems problems = Problems.of("decision matrix")
        .rejectIf(criteria.isEmpty(), "must have a criterion")
        .rejectIf(tools.isEmpty(), "must have a tool")
        .rejectIf(
            scores.length != tools.size(),
            "has " + tools.size() + " tools and " + scores.length + " rows of scores");
    Set<Object> seen = new HashSet<>();
    for (Criterion criterion : criteria) {
      problems
          .rejectIf(!seen.add(criterion.id()), "has " + criterion.path() + " twice: rename one")
          .rejectIf(
              criterion.direction().isEmpty(),
              criterion.path() + " has no direction: say benefit or cost")
          .rejectIf(
              criterion.weight() < 0,
              criterion.path() + " has the weight " + criterion.weight() + ": write 0 or more");
    }
    problems.rejectIf(
        !criteria.isEmpty() && criteria.stream().allMatch(criterion -> criterion.weight() == 0),
        "has only weights of 0: give one of them a weight");
    tools.forEach(
        tool -> problems.rejectIf(!seen.add(tool), "has " + tool.path() + " twice: rename one"));
    for (int i = 0; i < Math.min(scores.length, tools.size()); i++) {
      checkRow(tools.get(i), scores[i], problems);
    }
    problems.throwIfAny();
  }

  private void checkRow(ToolId tool, double[] row, Problems problems) {
    problems.rejectIf(
        row.length != criteria.size(),
        tool.path() + " has " + row.length + " scores for " + criteria.size() + " criteria");
    for (int j = 0; j < Math.min(row.length, criteria.size()); j++) {
      problems.rejectIf(
          !Double.isFinite(row[j]),
          tool.path() + " has the score " + row[j] + " in " + criteria.get(j).path()
              + ": write a number");
    }
  }
}
