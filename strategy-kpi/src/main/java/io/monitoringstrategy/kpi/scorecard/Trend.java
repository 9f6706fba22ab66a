package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.statistics.TestResult;
import io.monitoringstrategy.kpi.statistics.trend.MannKendall;
import io.monitoringstrategy.value.Problems;
import java.util.Arrays;

/**
 * Where a series of numbers is heading: up, down, or nowhere that can be told from chance.
 *
 * <p>The slope is that of Theil and Sen, the median of the slopes between any two numbers; whether it is
 * chance is tested by ranks, as {@link MannKendall} does, exactly without ties, so that one wild month neither makes nor hides a
 * trend. It takes four numbers at least, and five that all climb to be sure of it at 95 %.
 */
public sealed interface Trend {
  /** With three, not even all in order is more than chance makes. */
  int FEWEST = 4;

  /**
   * {@return the trend of these numbers}
   *
   * @param level how sure to be that it is not chance, in (0, 1), such as 0.95
   * @param values one for each of equally long periods, in their order; none is told of more than 3,000
   * @throws io.monitoringstrategy.value.InvalidValueException with every problem: a level outside (0, 1), or
   *     a number that is not finite
   */
  static Trend of(double level, double... values) {
    Problems.of("trend")
        .rejectIf(
            !(level > 0 && level < 1), "the level must lie between 0 and 1 (was " + level + ")")
        .rejectIf(!Arrays.stream(values).allMatch(Double::isFinite), "every number must be finite")
        .throwIfAny();
    if (values.length < FEWEST) {
      return new None(values.length + " values are too few");
    }
    if (values.length > MannKendall.LARGEST) {
      return new None(values.length + " values are too many, more than " + MannKendall.LARGEST
          + ": take longer periods, and look whether a time is wrong");
    }
    MannKendall ranks = MannKendall.of(values);
    TestResult test = ranks.twoSided();
    double slope = ranks.theilSen().value().orElse(0.0);
    double p = test.p().orElse(1.0);
    if (p > 1 - level || slope == 0) {
      return new None("no more order than chance makes");
    }
    return ranks.s() > 0 ? new Up(slope, p, test.method()) : new Down(slope, p, test.method());
  }

  /** {@return whether the KPI gets better, given which way is better} */
  default boolean isImproving(Direction better) {
    return better == Direction.UP ? this instanceof Up : this instanceof Down;
  }

  /** {@return whether the KPI gets worse, given which way is better} */
  default boolean isWorsening(Direction better) {
    return better == Direction.UP ? this instanceof Down : this instanceof Up;
  }

  /**
   * It climbs.
   *
   * @param slope by how much in a period
   * @param p how likely so much order is by chance
   * @param method the test that says so
   */
  record Up(double slope, double p, String method) implements Trend {}

  /**
   * It falls.
   *
   * @param slope by how much in a period, negative
   * @param p how likely so much order is by chance
   * @param method the test that says so
   */
  record Down(double slope, double p, String method) implements Trend {}

  /**
   * Nothing can be told from chance.
   *
   * @param reason why not, such as {@code 3 values are too few}
   */
  record None(String reason) implements Trend {}
}
