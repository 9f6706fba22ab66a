package io.monitoringstrategy.kpi.statistics.trend;

/** How many pairs of a random order of n different values are ascending, exactly. */
final class Inversions {
  /** Up to so many values the distribution is computed. */
  static final int LARGEST = 60;

  private Inversions() {}

  /** {@return the probability of at least {@code pairs} of the n (n - 1) / 2 pairs} */
  static double atLeast(int n, long pairs) {
    double[] probabilities = probabilities(n);
    double sum = 0;
    for (int k = probabilities.length - 1; k >= Math.max(0, pairs); k--) {
      sum += probabilities[k];
    }
    return Math.min(1, sum);
  }

  private static double[] probabilities(int n) {
    double[] known = {1};
    for (int i = 2; i <= n; i++) {
      // the i-th value stands below 0 to i - 1 of the others, each with the same probability
      double[] next = new double[known.length + i - 1];
      for (int k = 0; k < known.length; k++) {
        double share = known[k] / i;
        for (int more = 0; more < i; more++) {
          next[k + more] += share;
        }
      }
      known = next;
    }
    return known;
  }
}
