package io.monitoringstrategy.tool.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RankingProperties {
  private static final List<RankingMethod> METHODS = List.of(
      new WeightedSum(Normalization.MIN_MAX),
      new WeightedSum(Normalization.VECTOR),
      new WeightedSum(Normalization.SUM),
      new WeightedSum(Normalization.MAX_RATIO),
      new WeightedSum(Normalization.NONE),
      new WeightedProduct(Normalization.SUM),
      new WeightedProduct(Normalization.MAX_RATIO),
      new WeightedProduct(Normalization.NONE),
      new Topsis(Normalization.VECTOR),
      new Topsis(Normalization.MIN_MAX),
      new Vikor(0.5),
      new Promethee2());

  @Provide
  Arbitrary<DecisionMatrix> matrices() {
    Arbitrary<Integer> tools = Arbitraries.integers().between(2, 7);
    Arbitrary<String> directions =
        Arbitraries.strings().withChars('+', '-').ofMinLength(1).ofMaxLength(5);
    return Combinators.combine(tools, directions)
        .flatAs((n, signs) -> Combinators.combine(
                Arbitraries.integers()
                    .between(1, 9)
                    .array(int[].class)
                    .ofSize(signs.length())
                    .list()
                    .ofSize(n),
                Arbitraries.integers().between(1, 9).array(int[].class).ofSize(signs.length()))
            .as((rows, weights) -> Matrices.of(
                signs,
                doubles(weights),
                rows.stream().map(RankingProperties::doubles).toArray(double[][]::new))));
  }

  @Provide
  Arbitrary<RankingMethod> methods() {
    return Arbitraries.of(METHODS);
  }

  @Property
  void aDominatedToolNeverOutranksItsDominator(
      @ForAll("matrices") DecisionMatrix matrix, @ForAll("methods") RankingMethod method) {
    Ranking ranking = method.rank(matrix);
    Dominance.of(matrix)
        .dominated()
        .forEach(
            (worse, better) -> assertThat(ranking.place(worse).orElseThrow().rank())
                .isGreaterThanOrEqualTo(ranking.place(better).orElseThrow().rank()));
  }

  @Property
  void theScaleOfTheWeightsDoesNotMatter(
      @ForAll("matrices") DecisionMatrix matrix,
      @ForAll("methods") RankingMethod method,
      @ForAll @IntRange(min = 1, max = 10) int doublings) {
    double[] larger = matrix.criteria().stream()
        .mapToDouble(criterion -> criterion.weight() * (1 << doublings))
        .toArray();
    assertThat(method.rank(matrix, Weights.proportional(larger)).places())
        .isEqualTo(method.rank(matrix).places());
  }

  @Property
  void theOrderOfTheToolsDoesNotMatter(
      @ForAll("matrices") DecisionMatrix matrix, @ForAll("methods") RankingMethod method) {
    List<double[]> rows = new ArrayList<>();
    for (int i = matrix.size() - 1; i >= 0; i--) {
      double[] row = new double[matrix.width()];
      for (int j = 0; j < row.length; j++) {
        row[j] = matrix.score(i, j);
      }
      rows.add(row);
    }
    List<ToolId> backwards = new ArrayList<>(matrix.tools());
    Collections.reverse(backwards);
    Ranking other =
        method.rank(DecisionMatrix.of(matrix.criteria(), backwards, rows.toArray(double[][]::new)));
    for (Ranking.Place place : method.rank(matrix).places()) {
      Ranking.Place same = other.place(place.tool()).orElseThrow();
      assertThat(same.rank()).isEqualTo(place.rank());
      assertThat(same.score()).isCloseTo(place.score(), within(1e-9));
    }
  }

  @Property
  void everyScoreIsANumber(
      @ForAll("matrices") DecisionMatrix matrix, @ForAll("methods") RankingMethod method) {
    assertThat(method.rank(matrix).places())
        .allSatisfy(place -> assertThat(place.score()).isFinite());
  }

  @Property
  void weightsOfTheDataAddUpToOne(@ForAll("matrices") DecisionMatrix matrix) {
    Weights.entropy(matrix).ifPresent(RankingProperties::assertAddUp);
    Weights.critic(matrix).ifPresent(RankingProperties::assertAddUp);
  }

  @Property
  void theFlowsOfPrometheeCancelOut(@ForAll("matrices") DecisionMatrix matrix) {
    double sum = new Promethee2()
        .rank(matrix).places().stream().mapToDouble(Ranking.Place::score).sum();
    assertThat(sum).isCloseTo(0, within(1e-9));
  }

  @Property(tries = 300)
  void insideItsStabilityIntervalTheWinnerWins(
      @ForAll("matrices") DecisionMatrix matrix,
      @ForAll @DoubleRange(min = 0, max = 1) double where) {
    WeightedSum method = new WeightedSum(Normalization.MIN_MAX);
    WeightStability stability = WeightStability.of(matrix, matrix.weights(), method);
    int j = 0;
    for (WeightStability.Interval interval : stability.intervals().values()) {
      double weight = interval.low() + where * (interval.high() - interval.low());
      Ranking moved = method.rank(matrix, moved(matrix, j++, weight));
      double best = moved.places().get(0).score();
      assertThat(moved.place(stability.winner()).orElseThrow().score())
          .isCloseTo(best, within(1e-9));
    }
  }

  @Property(tries = 50)
  void rankAcceptabilitiesAddUpToOne(@ForAll("matrices") DecisionMatrix matrix) {
    Map<?, Double> first =
        RankAcceptability.of(matrix, Normalization.MIN_MAX, 200, 7).first();
    assertThat(first.values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
  }

  private static Weights moved(DecisionMatrix matrix, int criterion, double weight) {
    double[] shares = matrix.weights().toArray();
    double rest = 1 - shares[criterion];
    for (int k = 0; k < shares.length; k++) {
      if (k != criterion) {
        shares[k] *= (1 - weight) / rest;
      }
    }
    shares[criterion] = weight;
    return shares.length == 1 ? matrix.weights() : Weights.of(shares);
  }

  private static void assertAddUp(Weights weights) {
    assertThat(weights.values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-12));
  }

  private static double[] doubles(int[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
