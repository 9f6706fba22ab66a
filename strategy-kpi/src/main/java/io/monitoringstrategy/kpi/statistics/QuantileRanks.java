package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.value.Problems;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Which two values of an ordered sample enclose a quantile of what it was drawn from, whatever the
 * distribution.
 *
 * <p>The number of values below the quantile is binomial, so the ranks follow from n alone: of 10
 * values, the second and the ninth enclose the median with 97.9 %. Source: NIST/SEMATECH e-Handbook
 * 7.2.6.2; Conover, Practical Nonparametric Statistics, section 3.2.
 *
 * @param low the lower rank, counted from 1
 * @param high the upper rank, counted from 1
 * @param coverage the exact probability of enclosing the quantile, at least the level asked for
 */
public record QuantileRanks(int low, int high, double coverage) {

  /**
   * {@return the ranks for a sample of n, or empty if even its whole range covers too little: a median
   * takes six values at 95 %}
   *
   * @param n the size of the sample
   * @param probability the quantile, in (0, 1)
   * @param level the confidence level, in (0, 1)
   */
  public static Optional<QuantileRanks> of(int n, double probability, double level) {
    Problems.of("quantile ranks")
        .rejectIf(!(probability > 0 && probability < 1), "the quantile must lie between 0 and 1")
        .rejectIf(!(level > 0 && level < 1), "the level must lie between 0 and 1")
        .throwIfAny();
    if (n < 1) {
      return Optional.empty();
    }
    BinomialDistribution below = BinomialDistribution.of(n, probability);
    double tail = (1 - level) / 2;
    int low = below.inverseCumulativeProbability(tail);
    int high = below.inverseSurvivalProbability(tail) + 1;
    return low < 1 || high > n
        ? Optional.empty()
        : Optional.of(new QuantileRanks(low, high, below.probability(low - 1, high - 1)));
  }
}
