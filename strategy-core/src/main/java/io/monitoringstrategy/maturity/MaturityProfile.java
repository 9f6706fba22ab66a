package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.Ratio;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the monitoring has come in each dimension.
 *
 * <p>The headline is the profile and its weakest dimension: the mean hides the one that will hurt.
 *
 * <pre>{@code
 * MaturityProfile profile = MaturityProfile.of(MaturityModel.standard(), assessment);
 * profile.weakest().map(DimensionMaturity::dimension);
 * }</pre>
 */
public final class MaturityProfile {
  private final List<DimensionMaturity> dimensions;

  private MaturityProfile(List<DimensionMaturity> dimensions) {
    this.dimensions = dimensions;
  }

  /** {@return the profile of an assessment, by the standard policy} */
  public static MaturityProfile of(MaturityModel model, Assessment assessment) {
    return of(model, assessment, AssessmentPolicy.standard());
  }

  /** {@return the profile of an assessment, by a policy of choice} */
  public static MaturityProfile of(
      MaturityModel model, Assessment assessment, AssessmentPolicy policy) {
    return of(model.dimensions().stream()
        .map(dimension -> new Tally(model, assessment, dimension.id()).maturity(policy))
        .toList());
  }

  /** {@return the profile of these dimensions} */
  public static MaturityProfile of(Collection<DimensionMaturity> dimensions) {
    return new MaturityProfile(List.copyOf(dimensions));
  }

  /** {@return every dimension, in the order of the model} */
  public List<DimensionMaturity> dimensions() {
    return dimensions;
  }

  /** {@return the dimension of the lowest score, the first of equals; absent if none can be told} */
  public Optional<DimensionMaturity> weakest() {
    return dimensions.stream()
        .filter(dimension -> !dimension.isIncomplete())
        .min(Comparator.comparingDouble(dimension -> dimension.coverage().score()));
  }

  /** {@return the lowest level of all dimensions; absent while one of them cannot be told} */
  public Optional<MaturityLevel> level() {
    return isIncomplete()
        ? Optional.empty()
        : dimensions.stream()
            .flatMap(dimension -> dimension.level().stream())
            .min(Comparator.naturalOrder());
  }

  /** {@return the mean score, which is secondary to the profile; absent while one cannot be told} */
  public Optional<Double> meanScore() {
    return isIncomplete()
        ? Optional.empty()
        : Optional.of(dimensions.stream()
            .mapToDouble(dimension -> dimension.coverage().score())
            .average()
            .orElseThrow());
  }

  /** {@return the completeness of the dimension that has the fewest answers} */
  public Ratio completeness() {
    return dimensions.stream()
        .map(DimensionMaturity::completeness)
        .min(Comparator.naturalOrder())
        .orElse(Ratio.ZERO);
  }

  private boolean isIncomplete() {
    return dimensions.isEmpty() || dimensions.stream().anyMatch(DimensionMaturity::isIncomplete);
  }
}
