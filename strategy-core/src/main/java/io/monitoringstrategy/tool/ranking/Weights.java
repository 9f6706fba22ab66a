package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How much each criterion counts, in the order of the criteria.
 *
 * <p>Given by people, derived from their pairwise comparisons ({@link PairwiseComparison}), or read
 * from the data: by {@linkplain #entropy entropy} or by {@linkplain #critic CRITIC}, which say how much a
 * criterion tells the tools apart, not how much it matters.
 */
public final class Weights {
  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  /**
   * {@return these weights as they are}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative or no number
   */
  public static Weights of(double... values) {
    Problems problems = Problems.of("weights").rejectIf(values.length == 0, "must be one at least");
    for (double value : values) {
      problems.rejectIf(
          !(value >= 0 && Double.isFinite(value)), "must be 0 or more (one was " + value + ")");
    }
    problems.throwIfAny();
    return new Weights(values.clone());
  }

  /**
   * {@return weights in these proportions that add up to 1}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative or no number, or all
   *     are zero
   */
  public static Weights proportional(double... values) {
    Weights given = of(values);
    double sum = DoubleStream.of(values).sum();
    Problems.of("weights")
        .rejectIf(
            !(sum > 0 && Double.isFinite(sum)), "must not all be 0: give one of them a weight")
        .throwIfAny();
    double[] shares = given.values.clone();
    for (int j = 0; j < shares.length; j++) {
      shares[j] /= sum;
    }
    return new Weights(shares);
  }

  /**
   * {@return the entropy weights of the scores: a criterion in which all tools are alike counts nothing;
   * absent if all criteria are such}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a score is negative
   */
  public static Optional<Weights> entropy(DecisionMatrix matrix) {
    double[] diversity = new double[matrix.width()];
    Problems problems = Problems.of("entropy weights");
    for (int j = 0; j < diversity.length; j++) {
      double[] column = matrix.column(j);
      String path = matrix.criteria().get(j).path();
      problems.rejectIf(
          DoubleStream.of(column).anyMatch(score -> score < 0),
          path + " has a negative score: use CRITIC or weights of your own");
      diversity[j] = Math.max(0, 1 - relativeEntropy(column));
    }
    problems.throwIfAny();
    return ifAny(diversity);
  }

  /**
   * {@return the CRITIC weights of the scores: contrast times conflict, {@code s(j) * sum of (1 - r(j, k))}
   * over min-max data; absent if no criterion tells the tools apart}
   */
  public static Optional<Weights> critic(DecisionMatrix matrix) {
    double[][] columns = new double[matrix.width()][];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = Normalizer.minMax(matrix, j, false);
    }
    double[] information = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      double conflict = 0;
      for (double[] other : columns) {
        conflict += 1 - Correlation.of(columns[j], other);
      }
      information[j] = Correlation.deviation(columns[j]) * conflict;
    }
    return ifAny(information);
  }

  /** {@return the weights, in the order of the criteria} */
  public List<Double> values() {
    return DoubleStream.of(values).boxed().toList();
  }

  double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** {@return {@code [0.4, 0.6]}} */
  @Override
  public String toString() {
    return Arrays.toString(values);
  }

  private static double relativeEntropy(double[] column) {
    double sum = DoubleStream.of(column).sum();
    if (sum == 0 || column.length < 2) {
      return 1;
    }
    double entropy = 0;
    for (double score : column) {
      double share = score / sum;
      entropy -= share == 0 ? 0 : share * Math.log(share);
    }
    return entropy / Math.log(column.length);
  }

  private static Optional<Weights> ifAny(double[] information) {
    // what rounding leaves of nothing is nothing
    boolean any = DoubleStream.of(information).anyMatch(value -> value > 1e-12);
    return any ? Optional.of(proportional(information)) : Optional.empty();
  }
}
