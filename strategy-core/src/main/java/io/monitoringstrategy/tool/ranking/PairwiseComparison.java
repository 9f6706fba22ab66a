package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;
import java.util.Arrays;
import java.util.Optional;

/**
 * How many times more important one thing is than another, for every pair (AHP, Saaty).
 *
 * <pre>{@code
 * PairwiseComparison comparison = PairwiseComparison.of(new double[][] {{1, 3, 3}, {1/3.0, 1, 2}, {1/3.0, 0.5, 1}});
 * comparison.weights(Prioritization.EIGENVECTOR);         // 0.59, 0.25, 0.16
 * comparison.consistencyRatio(Prioritization.EIGENVECTOR, RandomIndex.SAATY_2005);   // 0.052
 * }</pre>
 *
 * <p>People are not consistent. A ratio above 0.10 asks for another look at the worst triad; it is a
 * warning, published matrices break it.
 */
public final class PairwiseComparison {
  private static final double ROUNDING = 1e-3;
  private static final int ITERATIONS = 10_000;

  private final double[][] ratios;

  private PairwiseComparison(double[][] ratios) {
    this.ratios = ratios;
  }

  /**
   * {@return comparisons of n things, {@code ratios[i][j]} times as important is i as j}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with everything that is wrong: no square,
   *     a ratio that is not above 0, a diagonal other than 1, two halves that are no reciprocals
   */
  public static PairwiseComparison of(double[][] ratios) {
    int n = ratios.length;
    Problems problems =
        Problems.of("pairwise comparison").rejectIf(n == 0, "must compare something");
    for (double[] row : ratios) {
      problems.rejectIf(
          row.length != n,
          "must be square: a row has " + row.length + " ratios for " + n + " things");
    }
    problems.throwIfAny();
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        checkPair(ratios, i, j, problems);
      }
    }
    problems.throwIfAny();
    return new PairwiseComparison(
        Arrays.stream(ratios).map(double[]::clone).toArray(double[][]::new));
  }

  /** {@return how many times as important each row is as each column} */
  public double[][] ratios() {
    return Arrays.stream(ratios).map(double[]::clone).toArray(double[][]::new);
  }

  /** {@return how many things are compared} */
  public int size() {
    return ratios.length;
  }

  /** {@return how important each is, adding up to 1} */
  public Weights weights(Prioritization method) {
    return Weights.proportional(
        method == Prioritization.EIGENVECTOR ? eigenvector() : columnMeans());
  }

  /** {@return the principal eigenvalue, the mean of {@code (Mw)(i) / w(i)}; n if all is consistent} */
  public double lambdaMax(Prioritization method) {
    double[] weights = weights(method).toArray();
    double[] product = times(weights);
    double sum = 0;
    for (int i = 0; i < product.length; i++) {
      sum += product[i] / weights[i];
    }
    return sum / product.length;
  }

  /** {@return {@code (lambda_max - n) / (n - 1)}; 0 for a single thing} */
  public double consistencyIndex(Prioritization method) {
    return size() < 2 ? 0 : (lambdaMax(method) - size()) / (size() - 1);
  }

  /**
   * {@return the consistency index over that of random comparisons; 0 for one or two things, absent
   * where the table does not go}
   */
  public Optional<Double> consistencyRatio(Prioritization method, RandomIndex table) {
    return size() < 3
        ? Optional.of(0.0)
        : table.of(size()).map(random -> consistencyIndex(method) / random);
  }

  /**
   * {@return the three things whose comparisons contradict each other most, if there are three}
   */
  public Optional<Triad> worstTriad() {
    Triad worst = null;
    for (int i = 0; i < size(); i++) {
      for (int j = i + 1; j < size(); j++) {
        for (int k = j + 1; k < size(); k++) {
          double round = ratios[i][j] * ratios[j][k] * ratios[k][i];
          Triad triad = new Triad(i, j, k, Math.max(round, 1 / round));
          if (worst == null || triad.contradiction() > worst.contradiction()) {
            worst = triad;
          }
        }
      }
    }
    return Optional.ofNullable(worst);
  }

  /**
   * Three things that were compared with each other.
   *
   * @param first index of one
   * @param second index of another
   * @param third index of the last
   * @param contradiction the factor by which going round gives another ratio; 1 is consistent
   */
  public record Triad(int first, int second, int third, double contradiction) {}

  private static void checkPair(double[][] ratios, int i, int j, Problems problems) {
    double there = ratios[i][j];
    double back = ratios[j][i];
    String place = "ratio " + (i + 1) + " to " + (j + 1);
    if (!(there > 0 && back > 0 && Double.isFinite(there) && Double.isFinite(back))) {
      problems.add(place + " must be above 0 both ways (were " + there + " and " + back + ")");
    } else if (i == j) {
      problems.rejectIf(there != 1, place + " must be 1 (was " + there + ")");
    } else {
      problems.rejectIf(
          Math.abs(there * back - 1) > ROUNDING,
          place + " is " + there + " and back " + back + ": write the reciprocal");
    }
  }

  private double[] eigenvector() {
    double[] vector = new double[size()];
    Arrays.fill(vector, 1.0 / size());
    for (int round = 0; round < ITERATIONS; round++) {
      double[] next = Weights.proportional(times(vector)).toArray();
      double moved = 0;
      for (int i = 0; i < next.length; i++) {
        moved = Math.max(moved, Math.abs(next[i] - vector[i]));
      }
      vector = next;
      if (moved < 1e-16) {
        break;
      }
    }
    return vector;
  }

  private double[] columnMeans() {
    double[] means = new double[size()];
    for (int j = 0; j < size(); j++) {
      double sum = 0;
      for (double[] row : ratios) {
        sum += row[j];
      }
      for (int i = 0; i < size(); i++) {
        means[i] += ratios[i][j] / sum;
      }
    }
    return means;
  }

  private double[] times(double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < product.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += ratios[i][j] * vector[j];
      }
    }
    return product;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PairwiseComparison that && Arrays.deepEquals(ratios, that.ratios);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(ratios);
  }

  @Override
  public String toString() {
    return "PairwiseComparison" + Arrays.deepToString(ratios);
  }
}
