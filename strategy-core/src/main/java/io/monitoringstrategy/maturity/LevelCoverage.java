package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How much of each level, from the second to the fifth, one dimension covers.
 *
 * <p>A level counts only on top of the lower ones: {@code [0.25, 1, 1, 0]} is staged level 1 and a
 * score of 1.75, although three quarters of the upper practices are in place.
 */
public final class LevelCoverage {
  private static final int LEVELS = MaturityLevel.values().length - 1;

  private final double[] shares;

  private LevelCoverage(double[] shares) {
    this.shares = shares;
  }

  /**
   * {@return the coverage of the levels 2, 3, 4 and 5}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless there are four shares from 0 to 1
   */
  public static LevelCoverage of(double... shares) {
    Problems problems = Problems.of("coverage " + Arrays.toString(shares))
        .rejectIf(shares.length != LEVELS, "must have one share for each level from 2 to 5");
    for (double share : shares) {
      problems.rejectIf(
          !(share >= 0 && share <= 1), "must lie between 0 and 1 (was " + share + ")");
    }
    problems.throwIfAny();
    return new LevelCoverage(shares.clone());
  }

  /** {@return the shares of the levels 2, 3, 4 and 5} */
  public List<Double> shares() {
    return DoubleStream.of(shares).boxed().toList();
  }

  /** {@return how much of the level is covered; all of the first, which asks for nothing} */
  public double at(MaturityLevel level) {
    return level == MaturityLevel.REACTIVE ? 1 : shares[level.number() - 2];
  }

  /** {@return the highest level that, with every level below it, is covered up to the threshold} */
  public MaturityLevel stagedLevel(Ratio threshold) {
    int reached = 0;
    while (reached < LEVELS && shares[reached] >= threshold.toDouble()) {
      reached++;
    }
    return MaturityLevel.of(reached + 1);
  }

  /** {@return 1 plus the sum over the levels of the least coverage so far, from 1 to 5} */
  public double score() {
    double least = 1;
    double score = 1;
    for (double share : shares) {
      least = Math.min(least, share);
      score += least;
    }
    return score;
  }

  /** {@return 1 plus the sum of the coverage, which counts upper levels without their foundation} */
  public double rawScore() {
    double score = 1;
    for (double share : shares) {
      score += share;
    }
    return score;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LevelCoverage that && Arrays.equals(shares, that.shares);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shares);
  }

  /** {@return {@code [0.25, 1.0, 1.0, 0.0]}} */
  @Override
  public String toString() {
    return Arrays.toString(shares);
  }
}
