package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.Ratio;
import java.util.List;
import java.util.Optional;

/** Adds up the answers of one dimension. */
final class Tally {
  private final MaturityModel model;
  private final Assessment assessment;
  private final DimensionId dimension;

  Tally(MaturityModel model, Assessment assessment, DimensionId dimension) {
    this.model = model;
    this.assessment = assessment;
    this.dimension = dimension;
  }

  DimensionMaturity maturity(AssessmentPolicy policy) {
    DimensionMaturity.Builder maturity =
        DimensionMaturity.builder(dimension, coverage(), policy).completeness(completeness());
    assessment.target(dimension).ifPresent(maturity::target);
    return maturity.build();
  }

  private LevelCoverage coverage() {
    double[] shares = new double[MaturityLevel.values().length - 1];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = coverage(model.practices(dimension, MaturityLevel.of(i + 2)));
    }
    return LevelCoverage.of(shares);
  }

  /** The weighted mean of what is answered; nothing to do is all done, nothing answered is nothing. */
  private double coverage(List<Practice> practices) {
    double covered = 0;
    double weights = 0;
    boolean anyApplies = false;
    for (Practice practice : practices) {
      Optional<Answer> answer = assessment.answer(practice.id());
      anyApplies |= answer.filter(Answer.NotApplicable.class::isInstance).isEmpty();
      Optional<Extent> extent = answer.flatMap(Answer::extent);
      if (extent.isPresent()) {
        covered += practice.weight() * extent.get().share();
        weights += practice.weight();
      }
    }
    if (!anyApplies) {
      return 1;
    }
    return weights == 0 ? 0 : Math.min(1, covered / weights);
  }

  private Ratio completeness() {
    long all = 0;
    long answered = 0;
    for (Practice practice : model.practices()) {
      if (practice.dimension().equals(dimension)) {
        all++;
        answered += assessment.answer(practice.id()).isPresent() ? 1 : 0;
      }
    }
    return all == 0 ? Ratio.ONE : Ratio.of(answered, all);
  }
}
