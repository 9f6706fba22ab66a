package io.monitoringstrategy.kpi.statistics.trend;

import io.monitoringstrategy.kpi.statistics.Termination;
import io.monitoringstrategy.kpi.statistics.TestResult;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether the rate of failures follows a rising or falling power law: {@code 2 sum ln(T/t)} is
 * chi-squared with {@code 2n} degrees of freedom if it is constant, {@code 2(n - 1)} where the last
 * failure ended the observation.
 *
 * <p>Large values say that failures become rarer. Source: MIL-HDBK-189; NIST/SEMATECH e-Handbook
 * 8.2.3.4.
 */
public final class MilHdbk189Test {
  private static final String METHOD = "mil-hdbk-189";

  private final double statistic;
  private final int degrees;

  private MilHdbk189Test(double statistic, int degrees) {
    this.statistic = statistic;
    this.degrees = degrees;
  }

  /**
   * {@return the test of these failures}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one came at time 0
   */
  public static MilHdbk189Test of(FailureTimes failures) {
    int counted = failures.n() - (failures.termination() == Termination.FAILURE ? 1 : 0);
    return counted < 1
        ? new MilHdbk189Test(0, 0)
        : new MilHdbk189Test(2 * failures.logsToEnd(), 2 * counted);
  }

  /** {@return the degrees of freedom; 0 if the test cannot be made} */
  public int degreesOfFreedom() {
    return degrees;
  }

  /** {@return the one-sided test: do failures become rarer?} */
  public TestResult improvement() {
    return degrees == 0
        ? TestResult.untestable(METHOD, "there are too few failures")
        : TestResult.tested(
            METHOD, statistic, ChiSquaredDistribution.of(degrees).survivalProbability(statistic));
  }

  /** {@return the one-sided test: do failures become more frequent?} */
  public TestResult worsening() {
    return degrees == 0
        ? TestResult.untestable(METHOD, "there are too few failures")
        : TestResult.tested(
            METHOD, statistic, ChiSquaredDistribution.of(degrees).cumulativeProbability(statistic));
  }
}
