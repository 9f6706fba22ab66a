package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;
import java.util.Optional;

/**
 * The weighted product of the scores, {@code product of n(i, j) ^ w(j)}: a score of zero cannot be made
 * up for.
 *
 * <p>Where the normalization leaves costs as they are (none, vector), they are divided by.
 *
 * @param scale how scores are made comparable
 */
public record WeightedProduct(Normalization scale) implements RankingMethod {
  @Override
  public String label() {
    return "wpm";
  }

  @Override
  public Optional<Normalization> normalization() {
    return Optional.of(scale);
  }

  double[] scores(DecisionMatrix matrix, double[] weights) {
    double[][] columns = Normalizer.normalize(matrix, scale);
    double[] logs = new double[matrix.size()];
    Problems problems = Problems.of("weighted product");
    for (int j = 0; j < columns.length; j++) {
      boolean divide = !Normalizer.orients(scale) && matrix.isCost(j);
      for (int i = 0; i < logs.length; i++) {
        double score = columns[j][i];
        problems.rejectIf(
            score < 0 || (score == 0 && divide),
            matrix.tools().get(i).path() + " has the score " + matrix.score(i, j) + " in "
                + matrix.criteria().get(j).path() + ": a product needs scores above 0");
        if (weights[j] > 0) {
          logs[i] += (divide ? -weights[j] : weights[j]) * Math.log(score);
        }
      }
    }
    problems.throwIfAny();
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.exp(logs[i]);
    }
    return logs;
  }
}
