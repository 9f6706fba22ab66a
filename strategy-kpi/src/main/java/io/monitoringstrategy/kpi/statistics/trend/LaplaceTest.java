package io.monitoringstrategy.kpi.statistics.trend;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.Termination;
import io.monitoringstrategy.kpi.statistics.TestResult;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether failures crowd at the beginning or at the end: {@code U = (mean(t) - T/2) / (T sqrt(1/12n))}.
 *
 * <p>Below 0 they crowd at the beginning, so it improves. Where the last failure ended the
 * observation, its time is the end and it is no observation itself. Source: NIST/SEMATECH e-Handbook
 * 8.2.3.4.
 */
public final class LaplaceTest {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final String METHOD = "laplace";

  private final FailureTimes failures;
  private final int counted;

  private LaplaceTest(FailureTimes failures) {
    this.failures = failures;
    boolean lastEnds = failures.termination() == Termination.FAILURE;
    this.counted = Math.max(0, failures.n() - (lastEnds ? 1 : 0));
  }

  /** {@return the test of these failures} */
  public static LaplaceTest of(FailureTimes failures) {
    return new LaplaceTest(failures);
  }

  /** {@return U, roughly a standard normal number if the rate is constant; undefined without failures} */
  public Measurement<Double> u() {
    return isUntestable()
        ? Measurement.undefined(reason())
        : Measurement.measured(
            statistic(), counted, ConfidenceInterval.undefined("a test statistic has no interval"));
  }

  /** {@return the one-sided test: do failures become rarer?} */
  public TestResult improvement() {
    return isUntestable()
        ? TestResult.untestable(METHOD, reason())
        : TestResult.tested(METHOD, statistic(), NORMAL.cumulativeProbability(statistic()));
  }

  /** {@return the one-sided test: do failures become more frequent?} */
  public TestResult worsening() {
    return isUntestable()
        ? TestResult.untestable(METHOD, reason())
        : TestResult.tested(METHOD, statistic(), NORMAL.survivalProbability(statistic()));
  }

  private double statistic() {
    double end = failures.end();
    double[] times = failures.toArray();
    double sum = 0;
    for (int i = 0; i < counted; i++) {
      sum += times[i] / end;
    }
    return (sum / counted - 0.5) * Math.sqrt(12.0 * counted);
  }

  private boolean isUntestable() {
    return counted == 0 || failures.end() == 0;
  }

  private String reason() {
    return failures.n() == 0
        ? "there is no failure"
        : "one failure that ended the observation says nothing of a trend";
  }
}
