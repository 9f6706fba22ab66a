package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;

/** The scores a method gives, for callers who need no ranking of them. */
final class Numbers {
  private Numbers() {}

  static double[] scores(RankingMethod method, DecisionMatrix matrix, Weights weights) {
    double[] values = weights.toArray();
    Problems.of("weights")
        .rejectIf(
            values.length != matrix.width(),
            "are " + values.length + " for " + matrix.width() + " criteria: give one for each")
        .throwIfAny();
    if (method instanceof WeightedSum sum) {
      return sum.scores(matrix, values);
    }
    if (method instanceof WeightedProduct product) {
      return product.scores(matrix, values);
    }
    if (method instanceof Topsis topsis) {
      return topsis.scores(matrix, values);
    }
    if (method instanceof Vikor vikor) {
      return vikor.solve(matrix, values).regrets().stream()
          .mapToDouble(Vikor.Regret::quality)
          .toArray();
    }
    return ((Promethee2) method).scores(matrix, values);
  }
}
