package io.monitoringstrategy.tool.ranking;

import java.util.Optional;

/**
 * The weighted sum of the scores, {@code sum of w(j) * n(i, j)}: a weakness here is made up for by a
 * strength there.
 *
 * <p>Where the normalization leaves costs as they are (none, vector), they are subtracted.
 *
 * @param scale how scores are made comparable
 */
public record WeightedSum(Normalization scale) implements RankingMethod {
  @Override
  public String label() {
    return "wsm";
  }

  @Override
  public Optional<Normalization> normalization() {
    return Optional.of(scale);
  }

  double[] scores(DecisionMatrix matrix, double[] weights) {
    double[][] columns = Normalizer.normalize(matrix, scale);
    double[] sums = new double[matrix.size()];
    for (int j = 0; j < columns.length; j++) {
      boolean subtract = !Normalizer.orients(scale) && matrix.isCost(j);
      double weight = subtract ? -weights[j] : weights[j];
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weight * columns[j][i];
      }
    }
    return sums;
  }
}
