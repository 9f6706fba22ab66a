package io.monitoringstrategy.kpi.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Quantiles of chi-square for any number of degrees of freedom.
 *
 * <p>Above a thousand million of them the exact quantile does not converge; that of Wilson and Hilferty
 * (1931), {@code f (1 - 2/9f + z sqrt(2/9f))^3}, agrees with it there in every digit.
 */
final class ChiSquare {
  private static final double MOST = 1e9;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private ChiSquare() {}

  /** The value below which this probability lies. */
  static double below(double degrees, double probability) {
    return degrees > MOST
        ? approximate(degrees, NORMAL.inverseCumulativeProbability(probability))
        : ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability);
  }

  /** The value above which this probability lies. */
  static double above(double degrees, double probability) {
    return degrees > MOST
        ? approximate(degrees, NORMAL.inverseSurvivalProbability(probability))
        : ChiSquaredDistribution.of(degrees).inverseSurvivalProbability(probability);
  }

  private static double approximate(double degrees, double z) {
    double small = 2 / (9 * degrees);
    return degrees * Math.pow(1 - small + z * Math.sqrt(small), 3);
  }
}
