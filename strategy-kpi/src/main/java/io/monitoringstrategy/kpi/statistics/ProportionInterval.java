package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.value.Problems;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure a share is that was observed as {@code k} out of {@code n}.
 *
 * <p>The interval of Wilson (1927) keeps its level even for few observations and shares near 0 or 1,
 * where the textbook interval does not: 20 out of 20 is 83.9 % to 100 %. Clopper and Pearson's never
 * covers less than its level and is wider for it; Jeffreys' is the Bayesian's. Written out here because
 * requests are counted in billions and the library counts in ints. Source: Brown, Cai and DasGupta
 * (2001), Statistical Science 16.
 */
public final class ProportionInterval {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final String CLOPPER_PEARSON = "clopper-pearson";
  private static final String NOTHING = "nothing was observed";

  private ProportionInterval() {}

  /**
   * {@return the Wilson score interval, whose ends lie in [0, 1]; undefined without observations}
   *
   * @param successes how many have the property, from 0 to {@code trials}
   * @param trials how many were observed
   * @param level the confidence level, in (0, 1)
   */
  public static ConfidenceInterval<Double> wilson(long successes, long trials, double level) {
    check(successes, trials, level);
    if (trials == 0) {
      return ConfidenceInterval.undefined(NOTHING);
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

  /**
   * {@return the exact interval of Clopper and Pearson; undefined without observations}
   *
   * @param successes how many have the property, from 0 to {@code trials}
   * @param trials how many were observed
   * @param level the confidence level, in (0, 1)
   */
  public static ConfidenceInterval<Double> clopperPearson(
      long successes, long trials, double level) {
    check(successes, trials, level);
    if (trials == 0) {
      return ConfidenceInterval.undefined(NOTHING);
    }
    double tail = (1 - level) / 2;
    double low = successes == 0
        ? 0
        : BetaDistribution.of((double) successes, trials - successes + 1.0)
            .inverseCumulativeProbability(tail);
    return ConfidenceInterval.between(
        level, CLOPPER_PEARSON, low, exactUpper(successes, trials, tail));
  }

  /**
   * {@return the equal-tailed interval of Jeffreys' prior, whose ends are exactly 0 at none and 1 at
   * all; undefined without observations}
   *
   * @param successes how many have the property, from 0 to {@code trials}
   * @param trials how many were observed
   * @param level the confidence level, in (0, 1)
   */
  public static ConfidenceInterval<Double> jeffreys(long successes, long trials, double level) {
    check(successes, trials, level);
    if (trials == 0) {
      return ConfidenceInterval.undefined(NOTHING);
    }
    double tail = (1 - level) / 2;
    BetaDistribution posterior = BetaDistribution.of(successes + 0.5, trials - successes + 0.5);
    double low = successes == 0 ? 0 : posterior.inverseCumulativeProbability(tail);
    double high = successes == trials ? 1 : posterior.inverseSurvivalProbability(tail);
    return ConfidenceInterval.between(level, "jeffreys", low, high);
  }

  /**
   * {@return the exact one-sided interval: the share is at most this. With none among 300 that is 1 %
   * at 95 %, what the rule of three, {@code 3/n}, approximates; undefined without observations}
   *
   * @param successes how many have the property, from 0 to {@code trials}
   * @param trials how many were observed
   * @param level the confidence level, in (0, 1)
   */
  public static ConfidenceInterval<Double> upperBound(long successes, long trials, double level) {
    check(successes, trials, level);
    return trials == 0
        ? ConfidenceInterval.undefined(NOTHING)
        : ConfidenceInterval.atMost(
            level, CLOPPER_PEARSON, exactUpper(successes, trials, 1 - level));
  }

  /**
   * {@return the rule of three, {@code 3/n}: about what the share can be at most, at 95 %, when none of
   * n had the property; at most 1}
   *
   * @param trials how many were observed, at least 1
   */
  public static double ruleOfThree(long trials) {
    Problems.of("rule of three")
        .rejectIf(trials < 1, "takes at least one observation (was " + trials + ")")
        .throwIfAny();
    return Math.min(1, 3.0 / trials);
  }

  private static double exactUpper(long successes, long trials, double tail) {
    if (successes == trials) {
      return 1;
    }
    return successes == 0
        ? -Math.expm1(Math.log(tail) / trials)
        : BetaDistribution.of(successes + 1.0, (double) trials - successes)
            .inverseSurvivalProbability(tail);
  }

  private static void check(long successes, long trials, double level) {
    Problems.of("share " + successes + "/" + trials)
        .rejectIf(trials < 0, "trials must not be negative")
        .rejectIf(
            successes < 0 || successes > trials, "successes must lie between 0 and the trials")
        .rejectIf(
            !(level > 0 && level < 1), "the level must lie between 0 and 1 (was " + level + ")")
        .throwIfAny();
  }
}
