package io.monitoringstrategy.kpi.scorecard;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Compares each number with every later one; corrected for ties and continuity. */
final class PairwiseTrend {
  static final int MOST = 3_000;
  private static final int FEWEST = 4;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double[] values;

  PairwiseTrend(double... values) {
    this.values = values.clone();
  }

  Trend at(double level) {
    if (values.length < FEWEST) {
      return new Trend.None(values.length + " values are too few");
    }
    long s = climbsLessFalls();
    double variance = variance();
    double p = s == 0
        ? 1
        : Math.min(1, 2 * NORMAL.survivalProbability((Math.abs(s) - 1.0) / Math.sqrt(variance)));
    double slope = slope();
    if (p > 1 - level || slope == 0) {
      return new Trend.None("no more order than chance makes");
    }
    return s > 0 ? new Trend.Up(slope, p) : new Trend.Down(slope, p);
  }

  private long climbsLessFalls() {
    long s = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        s += (values[j] > values[i] ? 1 : 0) - (values[j] < values[i] ? 1 : 0);
      }
    }
    return s;
  }

  private double variance() {
    double n = values.length;
    double sum = n * (n - 1) * (2 * n + 5);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[from]) {
        double tied = (double) i - from;
        sum -= tied * (tied - 1) * (2 * tied + 5);
        from = i;
      }
    }
    return sum / 18;
  }

  private double slope() {
    double[] slopes = new double[values.length * (values.length - 1) / 2];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        slopes[next++] = (values[j] - values[i]) / (j - i);
      }
    }
    Arrays.sort(slopes);
    int middle = slopes.length / 2;
    return slopes.length % 2 == 1 ? slopes[middle] : slopes[middle - 1] / 2 + slopes[middle] / 2;
  }
}
