package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.PracticeId;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an organisation says it does, and where it wants to be.
 *
 * <p>Example: {@code Assessment.builder().putAnswer(PracticeId.of("alerts-have-owners"),
 * Answer.of(Extent.HALF)).target(MaturityLevel.PREDICTIVE).build()}.
 *
 * <p>It holds what people write, practices that no model knows included: those are findings.
 */
@Value.Immutable
public abstract sealed class Assessment implements WithAssessment permits ImmutableAssessment {
  Assessment() {}

  /** {@return a builder for an assessment} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the answer to each practice that has one} */
  public abstract Map<PracticeId, Answer> answers();

  /** {@return the level every dimension without a target of its own shall reach} */
  public abstract Optional<MaturityLevel> target();

  /** {@return the month by which the targets shall be reached} */
  public abstract Optional<YearMonth> targetBy();

  /** {@return the level single dimensions shall reach} */
  public abstract Map<DimensionId, MaturityLevel> targets();

  /** {@return the level the organisation says each dimension has} */
  public abstract Map<DimensionId, MaturityLevel> claims();

  /** {@return what is said about the practice, if anything is} */
  public Optional<Answer> answer(PracticeId practice) {
    return Optional.ofNullable(answers().get(practice));
  }

  /** {@return the level the dimension shall reach, if one is named} */
  public Optional<MaturityLevel> target(DimensionId dimension) {
    return Optional.ofNullable(targets().get(dimension)).or(this::target);
  }

  /** {@return the same assessment with another answer to one practice} */
  public Assessment answering(PracticeId practice, Answer answer) {
    Map<PracticeId, Answer> all = new LinkedHashMap<>(answers());
    all.put(practice, answer);
    return withAnswers(all);
  }

  /** Builds an assessment; everything is empty unless given. */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
