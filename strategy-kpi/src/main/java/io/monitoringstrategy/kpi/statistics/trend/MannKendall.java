package io.monitoringstrategy.kpi.statistics.trend;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.QuantileMethod;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.kpi.statistics.TestResult;
import io.monitoringstrategy.value.Problems;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether a series of measurements, one a period, climbs or falls: Mann and Kendall's test, with the
 * slope of Theil and Sen.
 *
 * <p>By ranks alone, so that one wild month neither makes nor hides a trend. Positive is climbing,
 * which is not improving for every KPI. Source: Mann (1945); Kendall (1975); Sen (1968); Gilbert,
 * Statistical Methods for Environmental Pollution Monitoring, chapter 16.
 */
public final class MannKendall {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  /** As many values as have four and a half million pairs. */
  public static final int LARGEST = 3_000;

  private static final String EXACT = "mann-kendall-exact";
  private static final String ASYMPTOTIC = "mann-kendall-asymptotic-corrected";
  private static final String TOO_FEW = "fewer than two values have no trend";

  private final double[] values;
  private final double[] sorted;
  private final long s;

  private MannKendall(double[] values) {
    this.values = values;
    this.sorted = values.clone();
    Arrays.sort(sorted);
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        sum += Double.compare(values[j], values[i]);
      }
    }
    this.s = sum;
  }

  /**
   * {@return the test of these values}
   *
   * @param values one for each of equally long periods, in their order, at most 3,000
   */
  public static MannKendall of(double... values) {
    Problems.of("Mann-Kendall")
        .rejectIf(
            values.length > LARGEST,
            "takes at most " + LARGEST + " values (was " + values.length + "): use longer periods")
        .rejectIf(
            Arrays.stream(values).anyMatch(value -> !Double.isFinite(value)),
            "every value must be a finite number")
        .throwIfAny();
    return new MannKendall(Arrays.stream(values).map(value -> value + 0.0).toArray());
  }

  /** {@return S, the pairs that climb less the pairs that fall} */
  public long s() {
    return s;
  }

  /** {@return the variance of S if there is no trend, corrected for ties} */
  public double variance() {
    double n = values.length;
    double sum = n * (n - 1) * (2 * n + 5);
    for (int size : ties()) {
      sum -= (double) size * (size - 1) * (2.0 * size + 5);
    }
    return sum / 18;
  }

  /** {@return the two-sided test, exact without ties up to 60 values} */
  public TestResult twoSided() {
    return values.length <= Inversions.LARGEST && values.length >= 2 && ties().length == 0
        ? exact()
        : asymptotic();
  }

  /** {@return the two-sided test by the exact distribution of S, which takes values without ties} */
  public TestResult exact() {
    if (values.length < 2) {
      return TestResult.untestable(EXACT, TOO_FEW);
    }
    if (ties().length > 0 || values.length > Inversions.LARGEST) {
      return TestResult.untestable(
          EXACT, "takes at most " + Inversions.LARGEST + " values, all different");
    }
    long climbing = (pairs() + Math.abs(s)) / 2;
    double p = 2 * Inversions.atLeast(values.length, climbing);
    return TestResult.tested(EXACT, (double) s, Math.min(1, p));
  }

  /**
   * {@return the two-sided test by the normal approximation, corrected for continuity and ties, whose
   * statistic is z; for values that are all equal z is 0 and p is 1}
   */
  public TestResult asymptotic() {
    if (values.length < 2) {
      return TestResult.untestable(ASYMPTOTIC, TOO_FEW);
    }
    if (s == 0) {
      return TestResult.tested(ASYMPTOTIC, 0, 1);
    }
    double z = (s - Math.signum((double) s)) / Math.sqrt(variance());
    return TestResult.tested(
        ASYMPTOTIC, z, Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z))));
  }

  /** {@return the slope of Theil and Sen, the median of all slopes between two values, per period} */
  public Measurement<Double> theilSen() {
    if (values.length < 2) {
      return Measurement.undefined(TOO_FEW);
    }
    double[] slopes = new double[(int) pairs()];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        slopes[next++] = (values[j] - values[i]) / (j - i);
      }
    }
    return measured(Sample.of(slopes).quantile(0.5, QuantileMethod.LINEAR));
  }

  /** {@return Kendall's tau-b, from -1 to 1; undefined for values that are all equal} */
  public Measurement<Double> tau() {
    double untied = (double) pairs();
    for (int size : ties()) {
      untied -= size * (size - 1.0) / 2;
    }
    if (untied <= 0) {
      return Measurement.undefined(values.length < 2 ? TOO_FEW : "the values are all equal");
    }
    return measured(s / Math.sqrt(untied * pairs()));
  }

  private long pairs() {
    return (long) values.length * (values.length - 1) / 2;
  }

  /** {@return how many values share each value that occurs more than once} */
  private int[] ties() {
    int[] sizes = new int[sorted.length];
    int groups = 0;
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[from]) {
        if (i - from > 1) {
          sizes[groups++] = i - from;
        }
        from = i;
      }
    }
    return Arrays.copyOf(sizes, groups);
  }

  private Measurement<Double> measured(double value) {
    return Measurement.measured(
        value, values.length, ConfidenceInterval.undefined("no interval is given for it"));
  }
}
