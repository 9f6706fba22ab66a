package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a ranking's winner is one: how far it leads, how little would unseat it, and what other
 * methods say.
 *
 * <pre>{@code
 * Robustness robustness = Robustness.of(new Topsis(Normalization.VECTOR), matrix);
 * robustness.isClearWinner();    // false: run a proof of concept
 * robustness.smallestFlip();     // run-cost by -0.03
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Robustness implements WithRobustness permits ImmutableRobustness {
  private static final double CLEAR = 0.10;
  private static final int PROBED = 20;

  Robustness() {}

  /** {@return how robust the winner is by the weights of the criteria} */
  public static Robustness of(RankingMethod method, DecisionMatrix matrix) {
    return of(method, matrix, matrix.weights());
  }

  /** {@return how robust the winner is by these weights} */
  public static Robustness of(RankingMethod method, DecisionMatrix matrix, Weights weights) {
    Ranking ranking = method.rank(matrix, weights);
    WeightedSum sum =
        method instanceof WeightedSum given ? given : new WeightedSum(Normalization.MIN_MAX);
    Builder robustness = new Builder()
        .ranking(ranking)
        .stability(WeightStability.of(matrix, weights, sum))
        .putAllWinners(winners(matrix, weights));
    margin(ranking).ifPresent(robustness::margin);
    return robustness
        .addAllReversals(reversals(method, matrix, weights, ranking))
        .build();
  }

  /** {@return the ranking that is looked at} */
  public abstract Ranking ranking();

  /** {@return the lead of the first over the second, as a share of the first; absent with one tool} */
  public abstract Optional<Double> margin();

  /** {@return the stability of the weighted sum's winner} */
  public abstract WeightStability stability();

  /** {@return who wins by each method that can take the scores} */
  public abstract Map<String, ToolId> winners();

  /** {@return the changes that should not matter and do} */
  public abstract List<Reversal> reversals();

  /** {@return whether the winner leads by a tenth at least; if not, run a proof of concept} */
  public boolean isClearWinner() {
    return margin().map(lead -> lead >= CLEAR).orElse(true);
  }

  /** {@return whether every method names one winner} */
  public boolean isAgreed() {
    return winners().values().stream().distinct().count() == 1;
  }

  /** {@return the smallest change of a single weight that makes another tool win the weighted sum} */
  public Optional<Flip> smallestFlip() {
    return stability().intervals().entrySet().stream()
        .flatMap(entry ->
            entry.getValue().flip().map(change -> new Flip(entry.getKey(), change)).stream())
        .min(Comparator.comparingDouble(flip -> Math.abs(flip.change())));
  }

  /**
   * A change of one weight that makes another tool win.
   *
   * @param criterion whose weight
   * @param change by how much, from -1 to 1, while the others keep their proportions
   */
  public record Flip(CriterionId criterion, double change) {}

  /**
   * A change of the field that should not change who wins, and does.
   *
   * @param change what was done, such as {@code without zipkin} or {@code with a copy of zipkin}
   * @param winner who wins then
   */
  public record Reversal(String change, ToolId winner) {}

  private static Optional<Double> margin(Ranking ranking) {
    List<Ranking.Place> places = ranking.places();
    if (places.size() < 2) {
      return Optional.empty();
    }
    double first = places.get(0).score();
    double second = places.get(1).score();
    if (ranking.method().isLessBetter()) {
      return Optional.of(Math.max(0, second - first));
    }
    double scale = Math.max(Math.abs(first), Math.abs(second));
    return Optional.of(scale == 0 ? 0 : Math.min(1, (first - second) / scale));
  }

  private static Map<String, ToolId> winners(DecisionMatrix matrix, Weights weights) {
    Map<String, ToolId> winners = new LinkedHashMap<>();
    for (RankingMethod method : List.of(
        new WeightedSum(Normalization.MIN_MAX),
        new Topsis(Normalization.VECTOR),
        new Vikor(0.5),
        new Promethee2())) {
      winners.put(method.label(), method.rank(matrix, weights).winner());
    }
    return winners;
  }

  private static List<Reversal> reversals(
      RankingMethod method, DecisionMatrix matrix, Weights weights, Ranking ranking) {
    List<Reversal> reversals = new ArrayList<>();
    ToolId winner = ranking.winner();
    for (Ranking.Place place : ranking.places().subList(0, Math.min(PROBED, matrix.size()))) {
      int index = matrix.tools().indexOf(place.tool());
      if (place.tool().equals(winner) || place.rank() == 1) {
        continue;
      }
      ToolId without = method.rank(matrix.without(index), weights).winner();
      if (!without.equals(winner)) {
        reversals.add(new Reversal("without " + place.tool(), without));
      }
      ToolId with =
          method.rank(matrix.withCopyOf(index, copyOf(place.tool())), weights).winner();
      if (!with.equals(winner)) {
        reversals.add(new Reversal("with a copy of " + place.tool(), with));
      }
    }
    return reversals;
  }

  private static ToolId copyOf(ToolId tool) {
    String name = tool.value();
    return ToolId.of(name.substring(0, Math.min(name.length(), 50)) + "-copy");
  }

  @Value.Check
  void check() {
    Problems.of("robustness")
        .rejectIf(ranking().places().isEmpty(), "needs a ranking of something")
        .throwIfAny();
  }

  static final class Builder extends ImmutableRobustness.Builder {
    Builder() {}
  }
}
