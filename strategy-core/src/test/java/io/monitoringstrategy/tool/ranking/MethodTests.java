package io.monitoringstrategy.tool.ranking;

import static io.monitoringstrategy.tool.ranking.Matrices.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MethodTests {
  @Nested
  class Normalizing {
    @Test
    void byFixedBoundsKeepsANearTieNear() {
      Criterion latency = Criterion.of("latency", Direction.COST, 1);
      double[][] rows = {{10.1}, {10.0}};
      DecisionMatrix free = DecisionMatrix.of(List.of(latency), Matrices.tools(2), rows);
      DecisionMatrix bounded = DecisionMatrix.of(
          List.of(latency.withBounds(new Criterion.Bounds(0, 20))), Matrices.tools(2), rows);
      WeightedSum sum = new WeightedSum(Normalization.MIN_MAX);
      assertThat(sum.rank(free).places().get(1).score()).isZero();
      assertThat(sum.rank(bounded).places().get(1).score()).isCloseTo(0.495, within(1e-12));
    }

    @Test
    void ofANegativeScoreOrAFreeCostIsRefusedBySumAndRatio() {
      DecisionMatrix matrix = Matrices.of("+-", new double[] {-1, 0}, new double[] {2, 5});
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new WeightedSum(Normalization.SUM).rank(matrix))
          .satisfies(e -> assertThat(e.problems()).hasSize(2));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Topsis(Normalization.MAX_RATIO).rank(matrix));
    }

    @Test
    void subtractsCostsWhereItLeavesThemAsTheyAre() {
      Ranking ranking = new WeightedSum(Normalization.NONE)
          .rank(Matrices.of("+-", new double[] {5, 1}, new double[] {5, 3}), Weights.of(1, 1));
      assertThat(ranking.places()).extracting(Ranking.Place::score).containsExactly(4.0, 2.0);
      assertThat(ranking).hasToString("1 t0 4.0, 2 t1 2.0");
    }
  }

  @Nested
  class AWeightedProduct {
    @Test
    void cannotMakeUpForAZero() {
      Ranking ranking = new WeightedProduct(Normalization.MIN_MAX)
          .rank(Matrices.of("++", new double[] {0, 9}, new double[] {1, 1}, new double[] {2, 2}));
      assertThat(ranking.place(tool(0)).orElseThrow().score()).isZero();
    }

    @Test
    void refusesWhatHasNoLogarithm() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new WeightedProduct(Normalization.NONE)
              .rank(Matrices.of("+-", new double[] {-1, 0}, new double[] {1, 1})))
          .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }
  }

  @Test
  void toolsThatAreAlikeShareARank() {
    for (RankingMethod method : List.of(
        new WeightedSum(Normalization.MIN_MAX),
        new Topsis(Normalization.VECTOR),
        new Vikor(0.5),
        new Promethee2())) {
      assertThat(
              method.rank(Matrices.of("+", new double[] {1}, new double[] {1})).places())
          .as(method.label())
          .extracting(Ranking.Place::rank)
          .containsExactly(1, 1);
    }
  }

  @Test
  void aMethodNeedsAWeightForEachCriterion() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            new Promethee2().rank(Matrices.of("++", new double[] {1, 2}), Weights.of(1)))
        .withMessageContaining("1 for 2 criteria");
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Vikor(1.5));
  }

  @Test
  void aMethodSaysHowItMakesScoresComparable() {
    assertThat(new Topsis(Normalization.VECTOR).normalization()).contains(Normalization.VECTOR);
    assertThat(new WeightedProduct(Normalization.SUM).normalization()).contains(Normalization.SUM);
    assertThat(new Vikor(0.5).normalization()).isEmpty();
    assertThat(new Promethee2().normalization()).isEmpty();
    assertThat(new WeightedProduct(Normalization.SUM).label()).isEqualTo("wpm");
  }

  @Nested
  class WeightsFromData {
    @Test
    void areAbsentWhereNothingTellsTheToolsApart() {
      DecisionMatrix alike = Matrices.of("+-", new double[] {3, 4}, new double[] {3, 4});
      assertThat(Weights.entropy(alike)).isEmpty();
      assertThat(Weights.critic(alike)).isEmpty();
    }

    @Test
    void giveNothingToACriterionInWhichAllAreAlike() {
      DecisionMatrix matrix = Matrices.of("++", new double[] {1, 4}, new double[] {3, 4});
      assertThat(Weights.entropy(matrix).orElseThrow().values()).containsExactly(1.0, 0.0);
      assertThat(Weights.critic(matrix).orElseThrow().values()).containsExactly(1.0, 0.0);
    }

    @Test
    void needScoresOfZeroOrMoreForTheirEntropy() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Weights.entropy(Matrices.of("+", new double[] {-1}, new double[] {1})))
          .withMessageContaining("CRITIC");
    }

    @Test
    void mustNotBeNegativeOrAllZero() {
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Weights.of(-1, 2));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Weights.proportional(0, 0));
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Weights.of());
      assertThat(Weights.of(0.5, 0.5))
          .isEqualTo(Weights.proportional(3, 3))
          .hasToString("[0.5, 0.5]");
      assertThat(Weights.of(0.5)).hasSameHashCodeAs(Weights.of(0.5));
    }
  }

  @Nested
  class PairwiseComparisons {
    @Test
    void nameEverythingThatIsWrong() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> PairwiseComparison.of(new double[][] {{1, 3, 0}, {1, 2, 1}, {5, 1, 1}}))
          .satisfies(e -> assertThat(e.problems()).hasSize(3))
          .withMessageContaining("ratio 1 to 2 is 3.0 and back 1.0");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> PairwiseComparison.of(new double[][] {{1, 2}}))
          .withMessageContaining("square");
    }

    @Test
    void ofOneOrTwoThingsAreAlwaysConsistent() {
      PairwiseComparison two = PairwiseComparison.of(new double[][] {{1, 4}, {0.25, 1}});
      assertThat(two.consistencyRatio(Prioritization.EIGENVECTOR, RandomIndex.SAATY_2005))
          .contains(0.0);
      assertThat(two.worstTriad()).isEmpty();
      assertThat(two.weights(Prioritization.COLUMN_MEAN).values().get(0))
          .isCloseTo(0.8, within(1e-12));
      assertThat(PairwiseComparison.of(new double[][] {{1}})
              .consistencyIndex(Prioritization.EIGENVECTOR))
          .isZero();
    }

    @Test
    void nameTheirWorstTriad() {
      // a = 2 b and b = 2 c make a = 4 c, said is a = c: out by 4
      PairwiseComparison comparison =
          PairwiseComparison.of(new double[][] {{1, 2, 1}, {0.5, 1, 2}, {1, 0.5, 1}});
      assertThat(comparison.worstTriad()).contains(new PairwiseComparison.Triad(0, 1, 2, 4));
    }

    @Test
    void areNotRatedBeyondTheTable() {
      double[][] ones = new double[11][11];
      for (double[] row : ones) {
        Arrays.fill(row, 1);
      }
      assertThat(PairwiseComparison.of(ones)
              .consistencyRatio(Prioritization.EIGENVECTOR, RandomIndex.SAATY_2005))
          .isEmpty();
    }

    @Test
    void mustFitTheirChildren() {
      PairwiseComparison two = PairwiseComparison.of(new double[][] {{1, 1}, {1, 1}});
      PairwiseComparison one = PairwiseComparison.of(new double[][] {{1}});
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() ->
              new ComparisonHierarchy("goal", two, List.of(ComparisonHierarchy.leaf("only", two))))
          .withMessageContaining("compares 2 things but has 1 children");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new ComparisonHierarchy(
                  "goal",
                  two,
                  List.of(ComparisonHierarchy.leaf("a", two), ComparisonHierarchy.leaf("b", one)))
              .priorities(Prioritization.EIGENVECTOR))
          .withMessageContaining("2 alternatives in one leaf and 1 in another");
    }
  }

  @Nested
  class ARobustWinner {
    private final DecisionMatrix matrix =
        Matrices.of("+++", new double[] {0.5, 0.3, 0.2}, new double[][] {
          {0.9, 0.4, 0.6}, {0.5, 0.9, 0.5}, {0.6, 0.6, 0.7}
        });

    @Test
    void leadsByATenth() {
      // 0.69 before 0.62: 10.1 % of the first
      Robustness robustness = Robustness.of(new WeightedSum(Normalization.NONE), matrix);
      assertThat(robustness.margin().orElseThrow()).isCloseTo(0.07 / 0.69, within(1e-12));
      assertThat(robustness.isClearWinner()).isTrue();
    }

    @Test
    void isUnseatedByTheSmallestChangeOfAWeight() {
      Robustness robustness = Robustness.of(new WeightedSum(Normalization.NONE), matrix);
      Robustness.Flip flip = robustness.smallestFlip().orElseThrow();
      assertThat(flip.criterion()).isEqualTo(CriterionId.of("c1"));
      assertThat(flip.change()).isCloseTo(0.38596491228 - 0.3, within(1e-9));
    }

    @Test
    void withoutRivalsHasNoMargin() {
      Robustness alone = Robustness.of(new Vikor(0.5), Matrices.of("+", new double[] {1}));
      assertThat(alone.margin()).isEmpty();
      assertThat(alone.isClearWinner()).isTrue();
      assertThat(alone.isAgreed()).isTrue();
      assertThat(alone.reversals()).isEmpty();
    }

    @Test
    void isReportedWhereAMethodReverses() {
      // with t2 the range of c0 is 0 to 11 and t0 is at 10/11 of it; without, t0 is its worst
      DecisionMatrix reversing =
          Matrices.of("++", new double[] {0.6, 0.4}, new double[][] {{10, 8}, {11, 7}, {0, 7.9}});
      Robustness robustness = Robustness.of(new WeightedSum(Normalization.MIN_MAX), reversing);
      assertThat(robustness.ranking().winner()).isEqualTo(tool(0));
      assertThat(robustness.reversals())
          .containsExactly(new Robustness.Reversal("without t2", tool(1)));
      assertThat(robustness.winners()).containsKeys("wsm", "topsis", "vikor", "promethee2");
    }
  }

  @Test
  void drawnRankAcceptabilityIsNearTheExactOne() {
    // three criteria, one tool best in each: by symmetry a third each
    RankAcceptability drawn = RankAcceptability.of(
        Matrices.of("+++", new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1}),
        Normalization.MIN_MAX,
        10_000,
        42);
    assertThat(drawn.error()).isCloseTo(0.0098, within(1e-6));
    assertThat(drawn.first().values())
        .allSatisfy(share -> assertThat(share).isCloseTo(1.0 / 3, within(0.02)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            RankAcceptability.of(Matrices.of("+", new double[] {1}), Normalization.MIN_MAX, 0, 1));
  }
}
