package io.monitoringstrategy.kpi.statistics.comparison;

import io.monitoringstrategy.value.Problems;
import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many incidents a period must have for a change of its durations to be seen.
 *
 * <p>{@code 2 (z(1 - a/2) + z(power))^2 s^2 / ln(ratio)^2} in each period, where s is the standard
 * deviation of the logarithms: with {@code s = 1.5} a cut by 10 % takes 3,182 incidents before and as
 * many after, which is why hardly anybody's dashboard can show one. Source: the two-sample z test on
 * logarithms; Davidovic, Incident Metrics in SRE (2021), for what follows from it.
 */
public final class RequiredIncidents {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double MOST = 1e15;

  private RequiredIncidents() {}

  /**
   * {@return the incidents per period to see durations cut by a share}
   *
   * @param deviation standard deviation of the logarithms of the durations, above 0; 1 to 1.5 is usual
   * @param reduction the share by which they become shorter, in (0, 1)
   * @param alpha the probability of seeing a change where there is none, in (0, 1)
   * @param power the probability of seeing it where there is one, in (0, 1)
   */
  public static OptionalLong forReduction(
      double deviation, double reduction, double alpha, double power) {
    Problems.of("required incidents")
        .rejectIf(
            !(reduction > 0 && reduction < 1),
            "the reduction must lie between 0 and 1, such as 0.1 (was " + reduction + ")")
        .throwIfAny();
    return forRatio(deviation, 1 - reduction, alpha, power);
  }

  /**
   * {@return the incidents per period to see durations change by a factor; empty for a factor of 1,
   * which is no change, and for one so near to it that more than 10^15 would be needed}
   *
   * @param deviation standard deviation of the logarithms of the durations, above 0
   * @param ratio typical duration after over before, above 0
   * @param alpha the probability of seeing a change where there is none, in (0, 1)
   * @param power the probability of seeing it where there is one, in (0, 1)
   */
  public static OptionalLong forRatio(double deviation, double ratio, double alpha, double power) {
    Problems.of("required incidents")
        .rejectIf(
            !(deviation > 0) || Double.isInfinite(deviation),
            "the deviation of the logarithms must be above 0 (was " + deviation + ")")
        .rejectIf(
            !(ratio > 0) || Double.isInfinite(ratio),
            "the ratio must be above 0 (was " + ratio + ")")
        .rejectIf(!(alpha > 0 && alpha < 1), "alpha must lie between 0 and 1 (was " + alpha + ")")
        .rejectIf(
            !(power > 0 && power < 1), "the power must lie between 0 and 1 (was " + power + ")")
        .throwIfAny();
    double z =
        NORMAL.inverseSurvivalProbability(alpha / 2) + NORMAL.inverseCumulativeProbability(power);
    double effect = Math.log(ratio) / deviation;
    double needed = Math.ceil(2 * z * z / (effect * effect));
    return needed <= MOST ? OptionalLong.of((long) needed) : OptionalLong.empty();
  }
}
