package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Criteria and scores as somebody wrote them, gaps and mistakes included.
 *
 * <p>Weights may be negative, directions and scores missing: those are findings. What can be computed
 * with is the {@link DecisionMatrix}, which {@link #toMatrix} makes of a table without such faults.
 */
@Value.Immutable
public abstract sealed class DecisionTable implements WithDecisionTable
    permits ImmutableDecisionTable {
  private static final int FEWEST_FOR_CORRELATION = 3;

  DecisionTable() {}

  /** {@return a builder for a table} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what is compared by, in the order of the table} */
  public abstract List<Criterion> criteria();

  /** {@return the scores each tool has; a criterion without a score is missing} */
  public abstract Map<ToolId, Map<CriterionId, Double>> scores();

  /** {@return the tools, in the order of the table} */
  public List<ToolId> tools() {
    return List.copyOf(scores().keySet());
  }

  /** {@return the score, if there is one} */
  public Optional<Double> score(ToolId tool, CriterionId criterion) {
    return Optional.ofNullable(scores().getOrDefault(tool, Map.of()).get(criterion));
  }

  /** {@return how many scores are missing} */
  public long missing() {
    return tools().stream()
        .flatMap(tool ->
            criteria().stream().filter(criterion -> score(tool, criterion.id()).isEmpty()))
        .count();
  }

  /**
   * {@return how the scores of two criteria go together, Pearson's correlation from -1 to 1 over the tools
   * that have both; absent for fewer than three such tools, or a constant criterion}
   */
  public Optional<Double> correlation(CriterionId one, CriterionId other) {
    List<ToolId> both = tools().stream()
        .filter(tool -> score(tool, one).isPresent() && score(tool, other).isPresent())
        .toList();
    double[] first =
        both.stream().mapToDouble(tool -> score(tool, one).orElseThrow()).toArray();
    double[] second =
        both.stream().mapToDouble(tool -> score(tool, other).orElseThrow()).toArray();
    return both.size() < FEWEST_FOR_CORRELATION
            || Correlation.deviation(first) == 0
            || Correlation.deviation(second) == 0
        ? Optional.empty()
        : Optional.of(Correlation.of(first, second));
  }

  /** {@return the tools that miss a must of a criterion they have a score in, each with what it misses} */
  public Map<ToolId, List<CriterionId>> vetoes() {
    Map<ToolId, List<CriterionId>> vetoed = new LinkedHashMap<>();
    for (ToolId tool : tools()) {
      List<CriterionId> missed = criteria().stream()
          .filter(criterion -> criterion
              .must()
              .filter(must -> score(tool, criterion.id()).filter(must::isMetBy).isEmpty())
              .isPresent())
          .map(Criterion::id)
          .toList();
      if (!missed.isEmpty()) {
        vetoed.put(tool, missed);
      }
    }
    return vetoed;
  }

  /** {@return the table without some of its tools} */
  public DecisionTable without(Collection<ToolId> tools) {
    Map<ToolId, Map<CriterionId, Double>> left = new LinkedHashMap<>(scores());
    tools.forEach(left::remove);
    return withScores(left);
  }

  /**
   * {@return the table as a matrix, in which something stands for each missing score}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with everything that cannot be computed
   *     with: no criterion or no tool, a negative weight, only weights of zero, no direction, no score
   *     at all in a criterion
   */
  public DecisionMatrix toMatrix(MissingScores missing) {
    return MatrixConversion.of(this, missing);
  }

  @Value.Check
  void check() {
    Problems problems = Problems.of("decision table");
    Map<CriterionId, Criterion> known = new LinkedHashMap<>();
    criteria()
        .forEach(criterion -> problems.rejectIf(
            known.put(criterion.id(), criterion) != null,
            "has " + criterion.path() + " twice: rename one"));
    scores()
        .forEach((tool, byCriterion) -> byCriterion.forEach((criterion, score) -> problems
            .rejectIf(
                !known.containsKey(criterion),
                tool.path() + " has a score in " + criterion.path()
                    + ", which does not exist: add it")
            .rejectIf(
                !Double.isFinite(score),
                tool.path() + " has the score " + score + " in " + criterion.path()
                    + ": write a number, or nothing")));
    problems.throwIfAny();
  }

  /** Builds a table. */
  public static final class Builder extends ImmutableDecisionTable.Builder {
    Builder() {}
  }
}
