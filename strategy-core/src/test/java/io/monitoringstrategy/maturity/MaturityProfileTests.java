package io.monitoringstrategy.maturity;

import static io.monitoringstrategy.maturity.MaturityModelTests.ALERTING;
import static io.monitoringstrategy.maturity.MaturityModelTests.practice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.PracticeId;
import io.monitoringstrategy.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MaturityProfileTests {
  private static final PracticeId OWNED = PracticeId.of("owned");
  private static final PracticeId ROUTED = PracticeId.of("routed");
  private static final PracticeId LEARNT = PracticeId.of("learnt");
  private static final MaturityModel MODEL = MaturityModel.of(
      List.of(ALERTING),
      List.of(
          practice("owned", MaturityLevel.PROACTIVE).weight(3).effort(4).build(),
          practice("routed", MaturityLevel.PROACTIVE).effort(2).usefulness(5).build(),
          practice("learnt", MaturityLevel.PREDICTIVE).addPrerequisites(ROUTED).build()));

  private static DimensionMaturity only(Assessment assessment) {
    return MaturityProfile.of(MODEL, assessment).dimensions().get(0);
  }

  @Nested
  class Coverage {
    @Test
    void isTheMeanByWeight() {
      DimensionMaturity alerting = only(Assessment.builder()
          .putAnswer(OWNED, Answer.of(Extent.MOST))
          .putAnswer(ROUTED, Answer.of(Extent.NO))
          .putAnswer(LEARNT, Answer.of(Extent.HALF))
          .build());
      assertThat(alerting.coverage()).isEqualTo(LevelCoverage.of(0.75, 0.5, 1, 1));
      assertThat(alerting.level()).contains(MaturityLevel.PROACTIVE);
    }

    @Test
    void leavesOutWhatCannotApply() {
      DimensionMaturity alerting = only(Assessment.builder()
          .putAnswer(OWNED, Answer.of(Extent.SOME))
          .putAnswer(ROUTED, Answer.notApplicable("one team only"))
          .putAnswer(LEARNT, Answer.notApplicable("no history"))
          .build());
      assertThat(alerting.coverage()).isEqualTo(LevelCoverage.of(0.25, 1, 1, 1));
    }

    @Test
    void mustBeFourSharesFromNoneToAll() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> LevelCoverage.of(0.5, Double.NaN, -1))
          .satisfies(e -> assertThat(e.problems()).hasSize(3));
      assertThat(LevelCoverage.of(1, 0.5, 0, 0).at(MaturityLevel.REACTIVE)).isEqualTo(1);
      assertThat(LevelCoverage.of(1, 0.5, 0, 0).at(MaturityLevel.PREDICTIVE)).isEqualTo(0.5);
      assertThat(LevelCoverage.of(1, 0.5, 0, 0).shares()).containsExactly(1.0, 0.5, 0.0, 0.0);
    }
  }

  @Nested
  class WithoutAnswers {
    private final DimensionMaturity alerting = only(Assessment.builder()
        .putAnswer(OWNED, Answer.of(Extent.MOST))
        .target(MaturityLevel.ADAPTIVE)
        .build());

    @Test
    void noLevelIsTold() {
      assertThat(alerting.completeness()).isEqualTo(Ratio.of(1, 3));
      assertThat(alerting.level()).isEmpty();
      assertThat(alerting.score()).isEmpty();
      assertThat(alerting.gap()).isEmpty();
    }

    @Test
    void theProfileHasNoHeadline() {
      MaturityProfile profile = MaturityProfile.of(List.of(alerting));
      assertThat(profile.level()).isEmpty();
      assertThat(profile.meanScore()).isEmpty();
      assertThat(profile.weakest()).isEmpty();
      assertThat(profile.completeness()).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void whatNobodyAnsweredIsNotANo() {
      assertThat(alerting.coverage().at(MaturityLevel.PROACTIVE)).isEqualTo(1);
    }
  }

  @Test
  void theWeakestDimensionIsTheOneOfTheLowestScore() {
    MaturityProfile profile = MaturityProfile.of(
        MaturityModel.standard(),
        everything(Extent.MOST)
            .answering(PracticeId.of("retention-is-defined"), Answer.of(Extent.NO)));
    assertThat(profile.weakest().orElseThrow().dimension().value()).isEqualTo("governance");
    assertThat(profile.level()).contains(MaturityLevel.REACTIVE);
    // governance: two of three practices of level 2, so 1 + 4 * 2/3; the other five have 5
    assertThat(profile.meanScore().orElseThrow())
        .isCloseTo((5 * 5 + 1 + 8.0 / 3) / 6, within(1e-12));
  }

  @Test
  void anEmptyProfileSaysNothing() {
    MaturityProfile profile = MaturityProfile.of(List.of());
    assertThat(profile.level()).isEmpty();
    assertThat(profile.completeness()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void anAnswerMayShowItsEvidence() {
    Answer answer = Answer.of(Extent.HALF, "rules.yaml", LocalDate.of(2026, 10, 1));
    assertThat(answer.extent()).contains(Extent.HALF);
    assertThat(Answer.notApplicable("none here").extent()).isEmpty();
    assertThat(Extent.parse("half").title(Locale.KOREAN)).isEqualTo("절반");
  }

  @Nested
  class ThePath {
    @Test
    void takesWhatBringsMostForItsEffortUntilTheTarget() {
      // level 2 needs 0.75 of 4: owned alone (weight 3) is enough, but routed has the better ratio
      MaturityPath path = MaturityPath.of(
          MODEL,
          Assessment.builder()
              .putAnswer(OWNED, Answer.of(Extent.NO))
              .putAnswer(ROUTED, Answer.of(Extent.NO))
              .target(MaturityLevel.PROACTIVE)
              .build());
      assertThat(path.steps())
          .extracting(step -> step.practice().id())
          .containsExactly(ROUTED, OWNED);
      assertThat(path.effort()).isEqualTo(6);
    }

    @Test
    void addsWhatAChosenPracticeBuildsOn() {
      MaturityPath path = MaturityPath.of(
          MODEL,
          Assessment.builder()
              .putAnswer(OWNED, Answer.of(Extent.MOST))
              .target(MaturityLevel.PREDICTIVE)
              .build());
      assertThat(path.steps())
          .extracting(step -> step.practice().id())
          .containsExactly(ROUTED, LEARNT);
      assertThat(path.steps()).extracting(MaturityPath.Step::answered).containsOnly(false);
    }

    @Test
    void isEmptyWithoutATarget() {
      assertThat(MaturityPath.of(MODEL, Assessment.builder().build()).steps()).isEmpty();
    }

    @Test
    void countsOnlyWhatIsLeftOfAHalfDonePractice() {
      MaturityPath path = MaturityPath.of(
          MODEL,
          Assessment.builder()
              .putAnswer(OWNED, Answer.of(Extent.HALF))
              .putAnswer(ROUTED, Answer.notApplicable("one team"))
              .putTarget(ALERTING.id(), MaturityLevel.PROACTIVE)
              .build());
      assertThat(path.steps()).singleElement().satisfies(step -> {
        assertThat(step.gap()).isEqualTo(0.5);
        assertThat(step.effort()).isEqualTo(2);
      });
    }

    @Test
    void isFilledIntoPhasesNothingBeforeItsPrerequisite() {
      MaturityPath path = MaturityPath.of(
          MODEL,
          Assessment.builder()
              .putAnswer(OWNED, Answer.of(Extent.MOST))
              .target(MaturityLevel.PREDICTIVE)
              .build());
      assertThat(path.inPhases(List.of(1.0, 2.0, 9.0)))
          .extracting(List::size)
          .containsExactly(0, 1, 0, 1);
      assertThat(path.inPhases(List.of(12.0))).extracting(List::size).containsExactly(2, 0);
    }
  }

  static Assessment everything(Extent extent) {
    Assessment.Builder assessment = Assessment.builder();
    MaturityModel.standard()
        .practices()
        .forEach(practice -> assessment.putAnswer(practice.id(), Answer.of(extent)));
    return assessment.build();
  }
}
