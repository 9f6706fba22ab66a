package io.monitoringstrategy.tool.ranking;

import java.util.Optional;

/**
 * How near a tool is to the ideal, seen from the worst: {@code D- / (D+ + D-)}, from 0 to 1, by Euclidean
 * distances of the weighted scores (Hwang and Yoon 1981).
 *
 * <p>The normalization decides the winner on the same data: vector is the original one.
 *
 * @param scale how scores are made comparable
 */
public record Topsis(Normalization scale) implements RankingMethod {
  @Override
  public String label() {
    return "topsis";
  }

  @Override
  public Optional<Normalization> normalization() {
    return Optional.of(scale);
  }

  double[] scores(DecisionMatrix matrix, double[] weights) {
    double[][] columns = Normalizer.normalize(matrix, scale);
    double[] toIdeal = new double[matrix.size()];
    double[] toWorst = new double[matrix.size()];
    for (int j = 0; j < columns.length; j++) {
      boolean lessIsBetter = !Normalizer.orients(scale) && matrix.isCost(j);
      double high = Double.NEGATIVE_INFINITY;
      double low = Double.POSITIVE_INFINITY;
      for (double score : columns[j]) {
        high = Math.max(high, score);
        low = Math.min(low, score);
      }
      for (int i = 0; i < toIdeal.length; i++) {
        double fromHigh = weights[j] * (high - columns[j][i]);
        double fromLow = weights[j] * (columns[j][i] - low);
        toIdeal[i] += lessIsBetter ? fromLow * fromLow : fromHigh * fromHigh;
        toWorst[i] += lessIsBetter ? fromHigh * fromHigh : fromLow * fromLow;
      }
    }
    double[] nearness = new double[toIdeal.length];
    for (int i = 0; i < nearness.length; i++) {
      double best = Math.sqrt(toIdeal[i]);
      double worst = Math.sqrt(toWorst[i]);
      nearness[i] = best + worst == 0 ? 0 : worst / (best + worst);
    }
    return nearness;
  }
}
