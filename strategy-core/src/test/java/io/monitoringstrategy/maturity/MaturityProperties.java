package io.monitoringstrategy.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.PracticeId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class MaturityProperties {
  private static final MaturityModel MODEL = MaturityModel.standard();
  private static final int SIZE = MODEL.practices().size();

  @Provide
  Arbitrary<Assessment> assessments() {
    return Arbitraries.of(Extent.class).list().ofSize(SIZE).map(extents -> {
      Assessment.Builder assessment = Assessment.builder().target(MaturityLevel.ADAPTIVE);
      for (int i = 0; i < SIZE; i++) {
        assessment.putAnswer(MODEL.practices().get(i).id(), Answer.of(extents.get(i)));
      }
      return assessment.build();
    });
  }

  @Property
  void theStagedLevelNeverExceedsWhatALowerLevelAllows(
      @ForAll List<@DoubleRange(min = 0, max = 1) Double> any) {
    double[] shares = new double[4];
    for (int i = 0; i < 4; i++) {
      shares[i] = i < any.size() ? any.get(i) : 0;
    }
    LevelCoverage coverage = LevelCoverage.of(shares);
    MaturityLevel level = coverage.stagedLevel(AssessmentPolicy.standard().threshold());
    for (int lower = 2; lower <= level.number(); lower++) {
      assertThat(coverage.at(MaturityLevel.of(lower))).isGreaterThanOrEqualTo(0.75);
    }
    assertThat(coverage.score()).isLessThanOrEqualTo(coverage.rawScore()).isBetween(1.0, 5.0);
  }

  @Property(tries = 200)
  void raisingAnAnswerNeverLowersAScoreOrALevel(
      @ForAll("assessments") Assessment assessment, @ForAll @IntRange(max = 59) int which) {
    PracticeId id = MODEL.practices().get(which % SIZE).id();
    MaturityProfile before = MaturityProfile.of(MODEL, assessment);
    MaturityProfile after =
        MaturityProfile.of(MODEL, assessment.answering(id, Answer.of(Extent.MOST)));
    for (int i = 0; i < before.dimensions().size(); i++) {
      DimensionMaturity was = before.dimensions().get(i);
      DimensionMaturity is = after.dimensions().get(i);
      assertThat(is.score().orElseThrow()).isGreaterThanOrEqualTo(was.score().orElseThrow());
      assertThat(is.level().orElseThrow()).isGreaterThanOrEqualTo(was.level().orElseThrow());
    }
  }

  @Property(tries = 200)
  void walkingThePathReachesTheTarget(@ForAll("assessments") Assessment assessment) {
    Assessment walked = assessment;
    for (MaturityPath.Step step : MaturityPath.of(MODEL, assessment).steps()) {
      walked = walked.answering(step.practice().id(), Answer.of(Extent.MOST));
    }
    assertThat(MaturityProfile.of(MODEL, walked).level().orElseThrow())
        .isGreaterThanOrEqualTo(MaturityLevel.ADAPTIVE);
    assertThat(MaturityPath.of(MODEL, walked).steps()).isEmpty();
  }

  @Property(tries = 200)
  void noStepComesBeforeItsPrerequisite(@ForAll("assessments") Assessment assessment) {
    Set<PracticeId> done = new HashSet<>();
    MODEL.practices().stream()
        .map(Practice::id)
        .filter(id -> assessment.answer(id).flatMap(Answer::extent).orElseThrow() == Extent.MOST)
        .forEach(done::add);
    for (MaturityPath.Step step : MaturityPath.of(MODEL, assessment).steps()) {
      assertThat(done).containsAll(step.practice().prerequisites());
      done.add(step.practice().id());
    }
  }

  @Property(tries = 100)
  void theScaleOfTheWeightsDoesNotMatter(
      @ForAll("assessments") Assessment assessment,
      @ForAll @DoubleRange(min = 0.5, max = 8) double scale) {
    MaturityModel heavier = MaturityModel.of(
        MODEL.dimensions(),
        MODEL.practices().stream().map(practice -> practice.withWeight(scale)).toList());
    assertThat(MaturityProfile.of(heavier, assessment).dimensions())
        .extracting(dimension -> Math.round(1e9 * dimension.coverage().score()))
        .isEqualTo(MaturityProfile.of(MODEL, assessment).dimensions().stream()
            .map(dimension -> Math.round(1e9 * dimension.coverage().score()))
            .toList());
  }
}
