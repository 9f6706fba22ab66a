package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tools in the order a method puts them, best first.
 *
 * <p>Tools whose scores differ by rounding only share a rank, and the next one's rank counts them: 1,
 * 1, 3.
 */
public final class Ranking {
  private static final double ROUNDING = 1e-12;

  private final RankingMethod method;
  private final List<Place> places;

  private Ranking(RankingMethod method, List<Place> places) {
    this.method = method;
    this.places = places;
  }

  /**
   * The place of one tool.
   *
   * @param tool which
   * @param score what the method gives it; what it means, and whether less is better, the method says
   * @param rank 1 for the best
   */
  public record Place(ToolId tool, double score, int rank) {}

  static Ranking of(RankingMethod method, List<ToolId> tools, double[] scores) {
    int[] ranks = ranks(scores, method.isLessBetter());
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      places.add(new Place(tools.get(i), scores[i], ranks[i]));
    }
    places.sort(Comparator.comparingInt(Place::rank));
    return new Ranking(method, List.copyOf(places));
  }

  /** {@return competition ranks, 1 for the best, in the order of the scores} */
  static int[] ranks(double[] scores, boolean lessIsBetter) {
    Integer[] order = new Integer[scores.length];
    Arrays.setAll(order, i -> i);
    Comparator<Integer> ascending = Comparator.comparingDouble(i -> scores[i]);
    Arrays.sort(order, lessIsBetter ? ascending : ascending.reversed());
    int[] ranks = new int[scores.length];
    for (int place = 0; place < order.length; place++) {
      ranks[order[place]] = place > 0 && isSame(scores[order[place]], scores[order[place - 1]])
          ? ranks[order[place - 1]]
          : place + 1;
    }
    return ranks;
  }

  /** {@return the method that made it} */
  public RankingMethod method() {
    return method;
  }

  /** {@return the tools, best first; of equals, in the order of the matrix} */
  public List<Place> places() {
    return places;
  }

  /** {@return the best tool, the first of equals} */
  public ToolId winner() {
    return places.get(0).tool();
  }

  /** {@return the place of the tool, if it was compared} */
  public Optional<Place> place(ToolId tool) {
    return places.stream().filter(place -> place.tool().equals(tool)).findFirst();
  }

  /** {@return {@code 1 jaeger 0.75, 2 zipkin 0.25}} */
  @Override
  public String toString() {
    return String.join(
        ", ",
        places.stream()
            .map(place -> place.rank() + " " + place.tool() + " " + place.score())
            .toList());
  }

  private static boolean isSame(double a, double b) {
    return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }
}
