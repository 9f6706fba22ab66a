package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.ToolId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far the weight of one criterion can move before another tool wins by the weighted sum, while the
 * others keep their proportions. The scores are linear in that weight, so the interval is exact.
 */
public final class WeightStability {
  private final ToolId winner;
  private final Map<CriterionId, Interval> intervals;

  private WeightStability(ToolId winner, Map<CriterionId, Interval> intervals) {
    this.winner = winner;
    this.intervals = intervals;
  }

  /**
   * The weights of one criterion with which the winner stays first.
   *
   * @param weight what it is now, from 0 to 1
   * @param low the lowest
   * @param high the highest
   */
  public record Interval(double weight, double low, double high) {

    /** {@return the smallest change of the weight that makes another tool win; absent if none does} */
    public Optional<Double> flip() {
      double down = low > 0 ? weight - low : Double.POSITIVE_INFINITY;
      double up = high < 1 ? high - weight : Double.POSITIVE_INFINITY;
      return Double.isInfinite(down) && Double.isInfinite(up)
          ? Optional.empty()
          : Optional.of(down <= up ? -down : up);
    }
  }

  /** {@return the stability of the weighted sum's winner} */
  public static WeightStability of(DecisionMatrix matrix, Weights weights, WeightedSum method) {
    double[] share = Weights.proportional(weights.toArray()).toArray();
    double[][] columns = Normalizer.normalize(matrix, method.scale());
    for (int j = 0; j < columns.length; j++) {
      if (!Normalizer.orients(method.scale()) && matrix.isCost(j)) {
        for (int i = 0; i < columns[j].length; i++) {
          columns[j][i] = -columns[j][i];
        }
      }
    }
    int winner = matrix.tools().indexOf(method.rank(matrix, weights).winner());
    Map<CriterionId, Interval> intervals = new LinkedHashMap<>();
    for (int j = 0; j < columns.length; j++) {
      intervals.put(matrix.criteria().get(j).id(), interval(columns, share, winner, j));
    }
    return new WeightStability(matrix.tools().get(winner), intervals);
  }

  /** {@return who wins now} */
  public ToolId winner() {
    return winner;
  }

  /** {@return the interval of each criterion, in the order of the matrix} */
  public Map<CriterionId, Interval> intervals() {
    return Collections.unmodifiableMap(intervals);
  }

  private static Interval interval(double[][] columns, double[] share, int winner, int criterion) {
    double low = 0;
    double high = 1;
    for (int rival = 0; rival < columns[0].length; rival++) {
      double ahead = columns[criterion][winner] - columns[criterion][rival];
      double elsewhere = elsewhere(columns, share, winner, rival, criterion);
      // the lead at weight t is t * ahead + (1 - t) * elsewhere
      double slope = ahead - elsewhere;
      if (slope > 0) {
        low = Math.max(low, Math.min(share[criterion], -elsewhere / slope));
      } else if (slope < 0) {
        high = Math.min(high, Math.max(share[criterion], -elsewhere / slope));
      }
    }
    return new Interval(share[criterion], low, high);
  }

  /** The lead in the other criteria, which share the rest as now, or equally if they have nothing now. */
  private static double elsewhere(
      double[][] columns, double[] share, int winner, int rival, int criterion) {
    double rest = 1 - share[criterion];
    double lead = 0;
    for (int k = 0; k < columns.length; k++) {
      if (k != criterion) {
        double part = rest > 0 ? share[k] / rest : 1.0 / (columns.length - 1);
        lead += part * (columns[k][winner] - columns[k][rival]);
      }
    }
    return lead;
  }
}
