package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.Problems;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that tools are compared by, and how much it counts.
 *
 * <p>Example: {@code Criterion.of("run-cost", Direction.COST, 0.6)}. A file may leave out the direction
 * or write a negative weight; such a criterion can be held and is found, but not computed with.
 */
@Value.Immutable
public abstract sealed class Criterion implements WithCriterion permits ImmutableCriterion {
  Criterion() {}

  /** {@return a builder for the criterion of this id} */
  public static Builder builder(CriterionId id) {
    return new Builder().id(id);
  }

  /** {@return a criterion that says no more than its direction and its weight} */
  public static Criterion of(String id, Direction direction, double weight) {
    return builder(CriterionId.of(id)).direction(direction).weight(weight).build();
  }

  /** {@return the name it is referred to by} */
  public abstract CriterionId id();

  /** {@return whether more is better; absent while nobody said} */
  public abstract Optional<Direction> direction();

  /** {@return how much it counts, in proportion to the others; 1 unless given} */
  @Value.Default
  public double weight() {
    return 1;
  }

  /** {@return whose question it answers} */
  public abstract Optional<CriterionGroup> group();

  /** {@return what a tool must reach to be compared at all} */
  public abstract Optional<MustHave> must();

  /** {@return the scores that count as 0 and 1, so that two near tools do not look far apart} */
  public abstract Optional<Bounds> bounds();

  /** {@return how a difference turns into a preference, for PROMETHEE; any difference unless given} */
  @Value.Default
  public PreferenceFunction preference() {
    return PreferenceFunction.usual();
  }

  /** {@return {@code criterion/run-cost}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of(path())
        .rejectIf(
            !Double.isFinite(weight()),
            "the weight must be a number, such as 0.4 (was " + weight() + ")")
        .throwIfAny();
  }

  /**
   * The fixed ends of a scale.
   *
   * @param low the score that counts 0 for a benefit
   * @param high the score that counts 1 for a benefit
   */
  public record Bounds(double low, double high) {
    /** Checks the order. */
    public Bounds {
      Problems.of("bounds")
          .rejectIf(!(low < high), "must go from low to high (were " + low + " to " + high + ")")
          .throwIfAny();
    }
  }

  /** Builds a criterion; everything but the id has a default or is absent. */
  public static final class Builder extends ImmutableCriterion.Builder {
    Builder() {}
  }
}
