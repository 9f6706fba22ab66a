package io.monitoringstrategy.kpi.statistics.trend;

import io.monitoringstrategy.kpi.statistics.TestResult;
import io.monitoringstrategy.value.Problems;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether the times between failures become longer, by counting the pairs of which the later is the
 * longer.
 *
 * <p>It takes no end and no law of growth. The p-value is exact up to 60 failures whose gaps all
 * differ, and from the normal approximation else. Source: NIST/SEMATECH e-Handbook 8.2.3.4.
 */
public final class ReverseArrangements {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final int LARGEST = 10_000;
  private static final String EXACT = "reverse-arrangements-exact";
  private static final String ASYMPTOTIC = "reverse-arrangements-asymptotic";

  private final int n;
  private final long reversals;
  private final boolean tied;

  private ReverseArrangements(double[] gaps) {
    this.n = gaps.length;
    long found = 0;
    boolean equal = false;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        found += gaps[i] < gaps[j] ? 1 : 0;
        equal |= gaps[i] == gaps[j];
      }
    }
    this.reversals = found;
    this.tied = equal;
  }

  /**
   * {@return the test of these failures}
   *
   * @param failures at most 10,000
   */
  public static ReverseArrangements of(FailureTimes failures) {
    Problems.of("reverse arrangements")
        .rejectIf(
            failures.n() > LARGEST,
            "takes at most " + LARGEST + " failures (was " + failures.n()
                + "): take a shorter time")
        .throwIfAny();
    return new ReverseArrangements(failures.gaps());
  }

  /** {@return in how many pairs the later gap is the longer} */
  public long reversals() {
    return reversals;
  }

  /** {@return how many pairs there are} */
  public long maxReversals() {
    return (long) n * (n - 1) / 2;
  }

  /** {@return how many reversals there would be without a trend: half of the pairs} */
  public double expected() {
    return maxReversals() / 2.0;
  }

  /** {@return the one-sided test: do failures become rarer? untestable for fewer than two} */
  public TestResult improvement() {
    return tied || n > Inversions.LARGEST || n < 2
        ? asymptoticImprovement()
        : TestResult.tested(EXACT, (double) reversals, Inversions.atLeast(n, reversals));
  }

  /**
   * {@return the same by the normal approximation, whose statistic is {@code z = (R - r(r-1)/4 + 1/2) /
   * sqrt((2r+5)(r-1)r/72)}; NIST advises it for more than 12 failures}
   */
  public TestResult asymptoticImprovement() {
    if (n < 2) {
      return TestResult.untestable(ASYMPTOTIC, "fewer than two failures have no order");
    }
    double deviation = Math.sqrt((2.0 * n + 5) * (n - 1) * n / 72);
    double z = (reversals - expected() + 0.5) / deviation;
    return TestResult.tested(ASYMPTOTIC, z, NORMAL.survivalProbability(z));
  }
}
