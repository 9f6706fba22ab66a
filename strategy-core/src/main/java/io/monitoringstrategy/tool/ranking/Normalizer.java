package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;
import java.util.stream.DoubleStream;

/** Makes the columns of a matrix comparable. */
final class Normalizer {
  private Normalizer() {}

  /**
   * {@return a column a criterion; what SUM, MAX_RATIO and MIN_MAX give is better the more it is, what
   * NONE and VECTOR give keeps the direction of the criterion}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with every criterion whose scores the
   *     method cannot take
   */
  static double[][] normalize(DecisionMatrix matrix, Normalization normalization) {
    Problems problems = Problems.of("normalization " + normalization.label());
    double[][] columns = new double[matrix.width()][];
    for (int j = 0; j < columns.length; j++) {
      reject(matrix, j, normalization, problems);
    }
    problems.throwIfAny();
    for (int j = 0; j < columns.length; j++) {
      columns[j] = column(matrix, j, normalization);
    }
    return columns;
  }

  static boolean orients(Normalization normalization) {
    return normalization != Normalization.NONE && normalization != Normalization.VECTOR;
  }

  /** {@return 0 for the worst to 1 for the best; 0 throughout where nothing varies} */
  static double[] minMax(DecisionMatrix matrix, int criterion, boolean withBounds) {
    double[] column = matrix.column(criterion);
    double low = DoubleStream.of(column).min().orElseThrow();
    double high = DoubleStream.of(column).max().orElseThrow();
    if (withBounds && matrix.criteria().get(criterion).bounds().isPresent()) {
      Criterion.Bounds bounds = matrix.criteria().get(criterion).bounds().get();
      low = bounds.low();
      high = bounds.high();
    }
    for (int i = 0; i < column.length; i++) {
      double share = high == low ? 0 : Math.max(0, Math.min(1, (column[i] - low) / (high - low)));
      column[i] = high == low ? 0 : matrix.isCost(criterion) ? 1 - share : share;
    }
    return column;
  }

  private static double[] column(
      DecisionMatrix matrix, int criterion, Normalization normalization) {
    double[] column = matrix.column(criterion);
    boolean cost = matrix.isCost(criterion);
    return switch (normalization) {
      case NONE -> column;
      case VECTOR ->
        divided(column, Math.sqrt(DoubleStream.of(column).map(x -> x * x).sum()));
      case SUM -> {
        double[] shares = cost ? reciprocals(column) : column;
        yield divided(shares, DoubleStream.of(shares).sum());
      }
      case MAX_RATIO -> {
        double[] shares = cost ? reciprocals(column) : column;
        yield divided(shares, DoubleStream.of(shares).max().orElseThrow());
      }
      case MIN_MAX -> minMax(matrix, criterion, true);
    };
  }

  private static void reject(
      DecisionMatrix matrix, int criterion, Normalization normalization, Problems problems) {
    if (normalization != Normalization.SUM && normalization != Normalization.MAX_RATIO) {
      return;
    }
    boolean cost = matrix.isCost(criterion);
    double least = DoubleStream.of(matrix.column(criterion)).min().orElseThrow();
    String path = matrix.criteria().get(criterion).path();
    problems
        .rejectIf(least < 0, path + " has a negative score: choose min-max or vector")
        .rejectIf(
            least == 0 && cost,
            path + " has a cost of 0, which has no reciprocal: choose min-max or vector");
  }

  private static double[] reciprocals(double[] column) {
    return DoubleStream.of(column).map(score -> 1 / score).toArray();
  }

  private static double[] divided(double[] column, double norm) {
    return DoubleStream.of(column).map(score -> norm == 0 ? 0 : score / norm).toArray();
  }
}
