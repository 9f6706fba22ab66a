package io.monitoringstrategy.tool.ranking;

/** Pearson's correlation and the sample standard deviation of short columns. */
final class Correlation {
  private Correlation() {}

  /** {@return the correlation from -1 to 1; 0 where a column does not vary} */
  static double of(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double together = 0;
    double alone = 0;
    double other = 0;
    for (int i = 0; i < a.length; i++) {
      together += (a[i] - meanA) * (b[i] - meanB);
      alone += (a[i] - meanA) * (a[i] - meanA);
      other += (b[i] - meanB) * (b[i] - meanB);
    }
    double scale = Math.sqrt(alone) * Math.sqrt(other);
    return scale == 0 ? 0 : Math.max(-1, Math.min(1, together / scale));
  }

  /** {@return the deviation with n - 1 in the denominator; 0 for fewer than two values} */
  static double deviation(double[] values) {
    if (values.length < 2) {
      return 0;
    }
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
