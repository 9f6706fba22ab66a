package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The compromise between what the group regrets in sum (S) and what its unhappiest member regrets (R):
 * {@code Q = v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*)}, less is better (Opricovic and Tzeng
 * 2004).
 *
 * @param v the weight of the group against that of its unhappiest member, from 0 to 1; usually 0.5
 */
public record Vikor(double v) implements RankingMethod {

  /** Checks the weight. */
  public Vikor {
    Problems.of("VIKOR")
        .rejectIf(!(v >= 0 && v <= 1), "v must lie between 0 and 1 (was " + v + ")")
        .throwIfAny();
  }

  @Override
  public String label() {
    return "vikor";
  }

  @Override
  public Optional<Normalization> normalization() {
    return Optional.empty();
  }

  /** {@return the compromise with the conditions that make it one} */
  public Solution solve(DecisionMatrix matrix, Weights weights) {
    return solve(matrix, weights.toArray());
  }

  /**
   * What VIKOR proposes.
   *
   * @param regrets what choosing each tool would be regretted, in the order of the matrix
   * @param acceptableAdvantage whether the first leads the second by at least {@code 1 / (n - 1)}
   * @param acceptableStability whether the first is also first by S or by R
   * @param compromise the tools that cannot be told apart, in the order of the matrix; one where both
   *     conditions hold
   */
  public record Solution(
      List<Regret> regrets,
      boolean acceptableAdvantage,
      boolean acceptableStability,
      List<ToolId> compromise) {
    /** Copies the lists. */
    public Solution {
      regrets = List.copyOf(regrets);
      compromise = List.copyOf(compromise);
    }
  }

  /**
   * What choosing one tool would be regretted.
   *
   * @param tool which
   * @param group S, over all criteria
   * @param worst R, in the criterion that regrets most
   * @param quality Q, 0 for the best
   */
  public record Regret(ToolId tool, double group, double worst, double quality) {}

  Solution solve(DecisionMatrix matrix, double[] weights) {
    int n = matrix.size();
    double[] sum = new double[n];
    double[] worst = new double[n];
    for (int j = 0; j < weights.length; j++) {
      double[] better = Normalizer.minMax(matrix, j, false);
      boolean varies = DoubleStream.of(better).anyMatch(share -> share != 0);
      for (int i = 0; i < n; i++) {
        double regret = varies ? weights[j] * (1 - better[i]) : 0;
        sum[i] += regret;
        worst[i] = Math.max(worst[i], regret);
      }
    }
    double[] quality = new double[n];
    double[] sumShare = share(sum);
    double[] worstShare = share(worst);
    for (int i = 0; i < n; i++) {
      quality[i] = v * sumShare[i] + (1 - v) * worstShare[i];
    }
    return solution(matrix, sum, worst, quality);
  }

  private static Solution solution(
      DecisionMatrix matrix, double[] sum, double[] worst, double[] quality) {
    int n = quality.length;
    int[] order = IntStream.range(0, n)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> quality[i]))
        .mapToInt(Integer::intValue)
        .toArray();
    double lead = 1.0 / Math.max(1, n - 1);
    boolean advantage = n == 1 || quality[order[1]] - quality[order[0]] >= lead;
    boolean stability = sum[order[0]] <= DoubleStream.of(sum).min().orElseThrow()
        || worst[order[0]] <= DoubleStream.of(worst).min().orElseThrow();
    List<Integer> compromise = new ArrayList<>();
    for (int place = 0; place < n; place++) {
      boolean among = advantage
          ? place == 0 || (place == 1 && !stability)
          : quality[order[place]] - quality[order[0]] < lead;
      if (among) {
        compromise.add(order[place]);
      }
    }
    List<Regret> regrets = IntStream.range(0, n)
        .mapToObj(i -> new Regret(matrix.tools().get(i), sum[i], worst[i], quality[i]))
        .toList();
    return new Solution(
        regrets,
        advantage,
        stability,
        compromise.stream().sorted().map(i -> matrix.tools().get(i)).toList());
  }

  private static double[] share(double[] values) {
    double low = DoubleStream.of(values).min().orElseThrow();
    double high = DoubleStream.of(values).max().orElseThrow();
    return DoubleStream.of(values)
        .map(value -> high == low ? 0 : (value - low) / (high - low))
        .toArray();
  }
}
