package io.monitoringstrategy.kpi.statistics.comparison;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.kpi.statistics.TestResult;
import java.util.Random;
import org.apache.commons.numbers.combinatorics.BinomialCoefficientDouble;
import org.apache.commons.numbers.combinatorics.Combinations;

/**
 * Whether the mean fell, by dealing the same values into before and after in every other way.
 *
 * <p>If the period made no difference, any deal was as likely as the real one; p is the share of deals
 * that look at least as good. All are dealt while there are at most 100,000, else 10,000 by seeded
 * chance, the real one counting as one more. Source: Fisher (1935); Phipson and Smyth (2010) for the
 * added one.
 */
public final class PermutationTest {
  private static final double MOST_DEALS = 100_000;
  private static final int DRAWS = 10_000;
  private static final long SEED = 20_260_101L;
  private static final double ROUNDING = 1e-12;

  private final int n;
  private final int m;
  private final double observed;
  private final boolean exact;
  private final long deals;
  private final long atLeast;
  private final long asExtreme;

  private PermutationTest(double[] before, double[] after) {
    this.n = before.length;
    this.m = after.length;
    double[] pooled = new double[n + m];
    System.arraycopy(before, 0, pooled, 0, n);
    System.arraycopy(after, 0, pooled, n, m);
    double total = 0;
    double scale = 0;
    for (double value : pooled) {
      total += value;
      scale += Math.abs(value);
    }
    double first = 0;
    for (double value : before) {
      first += value;
    }
    Difference difference = new Difference(n, m, total, scale);
    this.observed = n == 0 || m == 0 ? 0 : difference.of(first);
    this.exact = n > 0 && m > 0 && BinomialCoefficientDouble.value(n + m, n) <= MOST_DEALS;
    long[] counts = n == 0 || m == 0
        ? new long[3]
        : exact ? all(pooled, difference, observed) : drawn(pooled, difference, observed);
    this.deals = counts[0];
    this.atLeast = counts[1];
    this.asExtreme = counts[2];
  }

  /** {@return the test of these two samples; undefined throughout if one is empty} */
  public static PermutationTest of(Sample before, Sample after) {
    return new PermutationTest(before.toArray(), after.toArray());
  }

  /** {@return the mean before less the mean after} */
  public Measurement<Double> observed() {
    return n == 0 || m == 0
        ? Measurement.undefined(reason())
        : Measurement.measured(
            observed,
            (long) n + m,
            ConfidenceInterval.undefined("this test gives no interval of the difference"));
  }

  /** {@return how many deals were compared with the real one} */
  public long permutations() {
    return deals;
  }

  /** {@return the one-sided test: is the mean before larger than the mean after?} */
  public TestResult beforeIsGreater() {
    return tested((double) atLeast / deals);
  }

  /** {@return the two-sided test: do the means differ at least so much, whichever is larger?} */
  public TestResult twoSided() {
    return tested((double) asExtreme / deals);
  }

  private TestResult tested(double p) {
    String method = exact || deals == 0 ? "permutation-exact" : "permutation-drawn";
    return deals == 0
        ? TestResult.untestable(method, reason())
        : TestResult.tested(method, observed, p);
  }

  private String reason() {
    return n == 0 ? "there is no value before" : "there is no value after";
  }

  private static long[] all(double[] pooled, Difference difference, double observed) {
    long[] counts = new long[3];
    for (int[] deal : Combinations.of(pooled.length, difference.n)) {
      double sum = 0;
      for (int index : deal) {
        sum += pooled[index];
      }
      difference.count(counts, difference.of(sum), observed);
    }
    return counts;
  }

  private static long[] drawn(double[] pooled, Difference difference, double observed) {
    long[] counts = new long[3];
    difference.count(counts, observed, observed);
    Random random = new Random(SEED);
    double[] deck = pooled.clone();
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < difference.n; i++) {
        int other = i + random.nextInt(deck.length - i);
        double value = deck[other];
        deck[other] = deck[i];
        deck[i] = value;
        sum += value;
      }
      difference.count(counts, difference.of(sum), observed);
    }
    return counts;
  }

  /** The difference of the means of a deal, from the sum of its first hand. */
  private record Difference(int n, int m, double total, double scale) {
    double of(double first) {
      return first / n - (total - first) / m;
    }

    void count(long[] counts, double dealt, double observed) {
      double slack = ROUNDING * scale / Math.min(n, m);
      counts[0]++;
      counts[1] += dealt >= observed - slack ? 1 : 0;
      counts[2] += Math.abs(dealt) >= Math.abs(observed) - slack ? 1 : 0;
    }
  }
}
