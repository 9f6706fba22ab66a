package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PracticeId;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something that organisations of a level do and those below do not, such as giving every alert an
 * owner.
 *
 * <p>Example: {@code Practice.builder(PracticeId.of("alerts-have-owners"),
 * DimensionId.of("alerting"), MaturityLevel.PROACTIVE).title(LocalizedText.of("Every alert has an
 * owner")).evidence(LocalizedText.of("The list of rules names a team for each")).build()}.
 */
@Value.Immutable
public abstract sealed class Practice implements WithPractice permits ImmutablePractice {
  private static final int MOST_USEFUL = 5;

  Practice() {}

  /** {@return a builder for the practice of this id, which belongs to a dimension and a level} */
  public static Builder builder(PracticeId id, DimensionId dimension, MaturityLevel level) {
    return new Builder().id(id).dimension(dimension).level(level);
  }

  /** {@return the name it is referred to by} */
  public abstract PracticeId id();

  /** {@return the dimension it counts for} */
  public abstract DimensionId dimension();

  /** {@return the level it counts for; never the first, which asks for nothing} */
  public abstract MaturityLevel level();

  /** {@return the practice in one sentence} */
  public abstract LocalizedText title();

  /** {@return what would prove that it is done} */
  public abstract LocalizedText evidence();

  /** {@return the practices it builds on} */
  public abstract List<PracticeId> prerequisites();

  /** {@return how much it helps, from 1 to 5; 3 unless given} */
  @Value.Default
  public int usefulness() {
    return 3;
  }

  /** {@return what it takes, in person-days; 10 unless given} */
  @Value.Default
  public double effort() {
    return 10;
  }

  /** {@return how much it counts within its level; 1 unless given} */
  @Value.Default
  public double weight() {
    return 1;
  }

  /** {@return {@code practice/alerts-have-owners}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of(path())
        .rejectIf(
            level() == MaturityLevel.REACTIVE,
            "the level must be 2 to 5: the first level asks for nothing")
        .rejectIf(
            prerequisites().contains(id()), "is its own prerequisite: remove it from the list")
        .rejectIf(
            usefulness() < 1 || usefulness() > MOST_USEFUL,
            "the usefulness must be 1 to 5 (was " + usefulness() + ")")
        .rejectIf(
            !(effort() > 0 && Double.isFinite(effort())),
            "the effort must be above 0 person-days (was " + effort() + ")")
        .rejectIf(
            !(weight() > 0 && Double.isFinite(weight())),
            "the weight must be above 0 (was " + weight() + ")")
        .throwIfAny();
  }

  /** Builds a practice; prerequisites, usefulness, effort and weight have defaults. */
  public static final class Builder extends ImmutablePractice.Builder {
    Builder() {}
  }
}
