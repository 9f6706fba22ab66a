package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.Ratio;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far one dimension has come.
 *
 * <p>Example: {@code alerting: level 3, score 3.40, gap 0.60 to level 4 (92 % answered)}.
 */
@Value.Immutable
public abstract sealed class DimensionMaturity implements WithDimensionMaturity
    permits ImmutableDimensionMaturity {
  DimensionMaturity() {}

  /** {@return a builder for what is known of a dimension} */
  public static Builder builder(
      DimensionId dimension, LevelCoverage coverage, AssessmentPolicy policy) {
    return new Builder().dimension(dimension).coverage(coverage).policy(policy);
  }

  /** {@return which dimension} */
  public abstract DimensionId dimension();

  /** {@return how much of each level is covered, of what is answered} */
  public abstract LevelCoverage coverage();

  /** {@return when a level counts as reached} */
  public abstract AssessmentPolicy policy();

  /** {@return how many of the dimension's practices are answered; all unless given} */
  @Value.Default
  public Ratio completeness() {
    return Ratio.ONE;
  }

  /** {@return the level it shall reach} */
  public abstract Optional<MaturityLevel> target();

  /** {@return whether so little is answered that no level can be told} */
  public boolean isIncomplete() {
    return completeness().compareTo(policy().completeness()) < 0;
  }

  /** {@return the staged level; absent while too little is answered} */
  public Optional<MaturityLevel> level() {
    return isIncomplete()
        ? Optional.empty()
        : Optional.of(coverage().stagedLevel(policy().threshold()));
  }

  /** {@return the continuous score from 1 to 5; absent while too little is answered} */
  public Optional<Double> score() {
    return isIncomplete() ? Optional.empty() : Optional.of(coverage().score());
  }

  /** {@return what is missing to the target, {@code max(0, target - score)}; absent without either} */
  public Optional<Double> gap() {
    return target().flatMap(level -> score().map(score -> Math.max(0, level.number() - score)));
  }

  /** Builds it; the target is absent and everything answered unless given. */
  public static final class Builder extends ImmutableDimensionMaturity.Builder {
    Builder() {}
  }
}
