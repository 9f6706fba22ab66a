package io.monitoringstrategy.tool.ranking;

import java.util.Optional;

/**
 * How far a tool is preferred to the others, minus how far they are to it: the net flow, from -1 to 1
 * (Brans and Vincke 1985). Each criterion says how a difference turns into a preference.
 */
public record Promethee2() implements RankingMethod {
  @Override
  public String label() {
    return "promethee2";
  }

  @Override
  public Optional<Normalization> normalization() {
    return Optional.empty();
  }

  double[] scores(DecisionMatrix matrix, double[] weights) {
    int n = matrix.size();
    double[] flow = new double[n];
    for (int j = 0; j < weights.length; j++) {
      PreferenceFunction preference = matrix.criteria().get(j).preference();
      double[] column = new double[n];
      for (int i = 0; i < n; i++) {
        column[i] = matrix.oriented(i, j);
      }
      for (int a = 0; a < n; a++) {
        for (int b = a + 1; b < n; b++) {
          double difference = column[a] - column[b];
          double signed =
              Math.signum(difference) * weights[j] * preference.of(Math.abs(difference));
          flow[a] += signed;
          flow[b] -= signed;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      flow[i] /= Math.max(1, n - 1);
    }
    return flow;
  }
}
