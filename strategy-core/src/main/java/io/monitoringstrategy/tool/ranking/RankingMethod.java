package io.monitoringstrategy.tool.ranking;

import java.util.Optional;

/**
 * A way to put tools into an order.
 *
 * <p>In none of them does a tool that is nowhere better and somewhere worse than another come before
 * it. In all of them the winner can change with the normalization, so it is part of the method.
 */
public sealed interface RankingMethod
    permits WeightedSum, WeightedProduct, Topsis, Vikor, Promethee2 {

  /** {@return the order of the tools by the weights of their criteria} */
  default Ranking rank(DecisionMatrix matrix) {
    return rank(matrix, matrix.weights());
  }

  /**
   * {@return the order of the tools by these weights}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless there is a weight for each
   *     criterion, or if the normalization cannot take a score
   */
  default Ranking rank(DecisionMatrix matrix, Weights weights) {
    return Ranking.of(this, matrix.tools(), Numbers.scores(this, matrix, weights));
  }

  /** {@return the word that files and commands write, such as {@code topsis}} */
  String label();

  /** {@return how scores are made comparable, where that is a choice} */
  Optional<Normalization> normalization();

  /** {@return whether the tool with the lowest score is the best} */
  default boolean isLessBetter() {
    return this instanceof Vikor;
  }
}
