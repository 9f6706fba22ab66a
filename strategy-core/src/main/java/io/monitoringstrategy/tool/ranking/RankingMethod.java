package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A way to put tools into an order.
 *
 * <p>In none of them does a tool that is nowhere better and somewhere worse than another come before
 * it. In all of them the winner can change with the normalization, so it is part of the method.
 */
public sealed interface RankingMethod
    permits WeightedSum, WeightedProduct, Topsis, Vikor, Promethee2 {

  /** {@return the words of all methods} */
  static List<String> labels() {
    return List.of("wsm", "wpm", "topsis", "vikor", "promethee2");
  }

  /**
   * {@return the method that files and commands write so}
   *
   * @param label such as {@code topsis}
   * @param normalization how scores are made comparable; {@code vector} for TOPSIS, {@code max-ratio} for
   *     the weighted product and {@code min-max} for the weighted sum unless given
   * @throws InvalidValueException for any other word, or a normalization where it has no meaning
   */
  static RankingMethod parse(String label, Optional<Normalization> normalization) {
    RankingMethod method = switch (label) {
      case "wsm" -> new WeightedSum(normalization.orElse(Normalization.MIN_MAX));
      case "wpm" -> new WeightedProduct(normalization.orElse(Normalization.MAX_RATIO));
      case "topsis" -> new Topsis(normalization.orElse(Normalization.VECTOR));
      case "vikor" -> new Vikor(0.5);
      case "promethee2" -> new Promethee2();
      default ->
        throw InvalidValueException.of(
            "method '" + label + "'",
            "must be one of " + String.join(", ", labels()) + NearestName.hint(label, labels()));
    };
    Problems.of("normalization")
        .rejectIf(
            normalization.isPresent() && method.normalization().isEmpty(),
            "has no meaning for " + label + ": leave it out")
        .throwIfAny();
    return method;
  }

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
