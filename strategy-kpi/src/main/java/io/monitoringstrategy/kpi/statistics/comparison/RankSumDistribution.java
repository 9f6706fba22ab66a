package io.monitoringstrategy.kpi.statistics.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How U of Mann and Whitney is distributed when both samples come from the same source: exactly while
 * the samples are small, by the normal approximation else.
 */
final class RankSumDistribution {
  /** Up to so many pairs the distribution is computed exactly. */
  static final long LARGEST_EXACT = 2_500;

  private final int n;
  private final int m;

  RankSumDistribution(int n, int m) {
    this.n = n;
    this.m = m;
  }

  /**
   * {@return how many values each of two equal samples must have for a difference to be significant at all,
   * two-sided: with fewer, even samples that do not overlap may have come about by chance}
   *
   * @param alpha what is significant, in (0, 1)
   */
  static long leastDecisive(double alpha) {
    int n = 1;
    double mostExtreme = 1.0; // 2 of the (2n over n) orders of all values
    while (mostExtreme >= alpha) {
      mostExtreme *= (n + 1.0) / (2 * (2 * n + 1.0));
      n++;
    }
    return n;
  }

  boolean isExact() {
    return (long) n * m <= LARGEST_EXACT;
  }

  /**
   * {@return how many of the smallest differences an interval leaves out at each end: the largest c
   * with P(U &lt; c) at most the tail}
   */
  long outside(double tail) {
    return isExact() ? exactlyOutside(tail) : approximatelyOutside(tail);
  }

  private long exactlyOutside(double tail) {
    double[] probabilities = probabilities();
    double sum = 0;
    int c = 0;
    while (c < probabilities.length && sum + probabilities[c] <= tail) {
      sum += probabilities[c];
      c++;
    }
    return c;
  }

  private long approximatelyOutside(double tail) {
    double pairs = (double) n * m;
    double deviation = Math.sqrt(pairs * (n + m + 1.0) / 12);
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
    return Math.max(0, (long) Math.floor(pairs / 2 - z * deviation));
  }

  /** {@return P(U = u), u from 0 to n m} */
  double[] probabilities() {
    // the largest of all values is from the first sample, and beats all m, or from the second
    double[][] row = new double[m + 1][];
    for (int j = 0; j <= m; j++) {
      row[j] = new double[] {1};
    }
    for (int i = 1; i <= n; i++) {
      double[][] next = new double[m + 1][];
      next[0] = new double[] {1};
      for (int j = 1; j <= m; j++) {
        next[j] = mixed(row[j], next[j - 1], i, j);
      }
      row = next;
    }
    return row[m];
  }

  private static double[] mixed(double[] first, double[] second, int i, int j) {
    double[] both = new double[i * j + 1];
    double share = (double) i / (i + j);
    for (int u = 0; u < first.length; u++) {
      both[u + j] += share * first[u];
    }
    for (int u = 0; u < second.length; u++) {
      both[u] += (1 - share) * second[u];
    }
    return both;
  }
}
