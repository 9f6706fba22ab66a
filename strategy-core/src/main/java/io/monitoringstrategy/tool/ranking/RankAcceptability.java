package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How often each tool comes first if nothing is known about the weights: the share of weights, drawn
 * uniformly from all that add up to 1, by whose weighted sum it wins (SMAA, Lahdelma and others 1998).
 * With two criteria the shares are exact, with more they are estimated by drawing.
 */
public final class RankAcceptability {
  private final Map<ToolId, Double> first;
  private final double error;

  private RankAcceptability(Map<ToolId, Double> first, double error) {
    this.first = first;
    this.error = error;
  }

  /**
   * {@return the shares over so many draws from a seed; tools that win together share the draw}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless there is a draw at least
   */
  public static RankAcceptability of(
      DecisionMatrix matrix, Normalization normalization, int draws, long seed) {
    Problems.of("rank acceptability")
        .rejectIf(draws < 1, "the draws must be 1 or more (were " + draws + ")")
        .throwIfAny();
    double[][] rows = rows(matrix, normalization);
    return matrix.width() == 2
        ? new RankAcceptability(byTool(matrix, exactly(rows)), 0)
        : new RankAcceptability(byTool(matrix, drawn(rows, draws, seed)), 0.98 / Math.sqrt(draws));
  }

  /** {@return the share of the weights by which each tool comes first, in the order of the matrix} */
  public Map<ToolId, Double> first() {
    return Collections.unmodifiableMap(first);
  }

  /** {@return how far a share may be off at 95 % because it was drawn: {@code 0.98 / sqrt(draws)}, or 0} */
  public double error() {
    return error;
  }

  /** The part of the weights of the first criterion, from 0 to 1, in which each line is the highest. */
  private static double[] exactly(double[][] rows) {
    double[] shares = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double low = 0;
      double high = 1;
      int alike = 0;
      for (double[] other : rows) {
        double atNone = rows[i][1] - other[1];
        double slope = rows[i][0] - other[0] - atNone;
        if (slope > 0) {
          low = Math.max(low, -atNone / slope);
        } else if (slope < 0) {
          high = Math.min(high, -atNone / slope);
        } else if (atNone < 0) {
          high = 0;
        } else if (atNone == 0) {
          alike++;
        }
      }
      shares[i] = Math.max(0, high - low) / alike;
    }
    return shares;
  }

  private static double[] drawn(double[][] rows, int draws, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] wins = new double[rows.length];
    double[] weights = new double[rows[0].length];
    double[] sums = new double[rows.length];
    for (int draw = 0; draw < draws; draw++) {
      drawUniform(weights, random);
      double best = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < rows.length; i++) {
        sums[i] = dot(rows[i], weights);
        best = Math.max(best, sums[i]);
      }
      int together = 0;
      for (double sum : sums) {
        together += sum == best ? 1 : 0;
      }
      for (int i = 0; i < sums.length; i++) {
        wins[i] += sums[i] == best ? 1.0 / together : 0;
      }
    }
    for (int i = 0; i < wins.length; i++) {
      wins[i] /= draws;
    }
    return wins;
  }

  private static Map<ToolId, Double> byTool(DecisionMatrix matrix, double[] shares) {
    Map<ToolId, Double> first = new LinkedHashMap<>();
    for (int i = 0; i < shares.length; i++) {
      first.put(matrix.tools().get(i), shares[i]);
    }
    return first;
  }

  /** Spaces between sorted uniforms are uniform on the simplex, and so are exponentials over their sum. */
  private static void drawUniform(double[] weights, SplittableRandom random) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      weights[j] = -Math.log(1 - random.nextDouble());
      sum += weights[j];
    }
    for (int j = 0; j < weights.length; j++) {
      weights[j] /= sum;
    }
  }

  private static double[][] rows(DecisionMatrix matrix, Normalization normalization) {
    double[][] columns = Normalizer.normalize(matrix, normalization);
    double[][] rows = new double[matrix.size()][matrix.width()];
    for (int j = 0; j < columns.length; j++) {
      boolean subtract = !Normalizer.orients(normalization) && matrix.isCost(j);
      for (int i = 0; i < rows.length; i++) {
        rows[i][j] = subtract ? -columns[j][i] : columns[j][i];
      }
    }
    return rows;
  }

  private static double dot(double[] row, double[] weights) {
    double sum = 0;
    for (int j = 0; j < row.length; j++) {
      sum += row[j] * weights[j];
    }
    return sum;
  }
}
