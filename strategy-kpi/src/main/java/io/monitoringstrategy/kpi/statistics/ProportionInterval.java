package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.value.Problems;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure a share is that was observed as {@code k} out of {@code n}.
 *
 * <p>The interval of Wilson (1927) keeps its level even for few observations and shares near 0 or 1,
 * where the textbook interval does not: 20 out of 20 is 83.9 % to 100 %. Written out here because
 * requests are counted in billions and the library counts in ints.
 */
public final class ProportionInterval {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private ProportionInterval() {}

  /**
   * {@return the Wilson score interval, whose ends lie in [0, 1]; undefined without observations}
   *
   * @param successes how many have the property, from 0 to {@code trials}
   * @param trials how many were observed
   * @param level the confidence level, in (0, 1)
   */
  public static ConfidenceInterval<Double> wilson(long successes, long trials, double level) {
    Problems.of("share " + successes + "/" + trials)
        .rejectIf(trials < 0, "trials must not be negative")
        .rejectIf(
            successes < 0 || successes > trials, "successes must lie between 0 and the trials")
        .throwIfAny();
    if (trials == 0) {
      return ConfidenceInterval.undefined("nothing was observed");
    }
    double z = NORMAL.inverseSurvivalProbability((1 - level) / 2);
    double share = (double) successes / trials;
    double weight = z * z / trials;
    double centre = (share + weight / 2) / (1 + weight);
    double half = z / (1 + weight) * Math.sqrt((share * (1 - share) + weight / 4) / trials);
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == trials ? 1 : Math.min(1, centre + half);
    return ConfidenceInterval.between(level, "wilson", low, high);
  }
}
