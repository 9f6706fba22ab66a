package io.monitoringstrategy.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PracticeId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaturityModelTests {
  static final Dimension ALERTING =
      new Dimension(DimensionId.of("alerting"), LocalizedText.of("Alerting"));

  static Practice.Builder practice(String id, MaturityLevel level) {
    return Practice.builder(PracticeId.of(id), ALERTING.id(), level)
        .title(LocalizedText.of(id))
        .evidence(LocalizedText.of("it is there"));
  }

  @Nested
  class TheStandardModel {
    private final MaturityModel model = MaturityModel.standard();

    @Test
    void hasSixDimensionsAndSixtyPractices() {
      assertThat(model.dimensions())
          .extracting(dimension -> dimension.id().value())
          .containsExactly(
              "coverage", "alerting", "analysis", "automation", "operations", "governance");
      assertThat(model.practices()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource(names = "REACTIVE", mode = EnumSource.Mode.EXCLUDE)
    void asksSomethingAtEachLevelOfEachDimension(MaturityLevel level) {
      assertThat(model.dimensions())
          .allSatisfy(dimension ->
              assertThat(model.practices(dimension.id(), level)).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void isReadInKorean() {
      Practice owners = model.practice(PracticeId.of("alerts-have-owners")).orElseThrow();
      assertThat(owners.title().in(Locale.KOREAN)).isEqualTo("모든 알림에 담당자와 런북이 있다");
      assertThat(owners.title().in(Locale.ENGLISH))
          .isEqualTo("Every alert has an owner and a runbook");
      assertThat(
              model.dimension(DimensionId.of("alerting")).orElseThrow().title().korean())
          .isEqualTo("알림");
    }

    @Test
    void saysWhatWouldProveEachPractice() {
      assertThat(model.practices())
          .allSatisfy(practice -> assertThat(practice.evidence().english())
              .isNotEqualTo(practice.title().english()));
    }

    @Test
    void doesNotKnowWhatItLacks() {
      assertThat(model.practice(PracticeId.of("coffee"))).isEmpty();
      assertThat(model.dimension(DimensionId.of("coffee"))).isEmpty();
    }
  }

  @Nested
  class AModelOfOnesOwn {
    @Test
    void keepsItsOrder() {
      Practice late = practice("late", MaturityLevel.PROACTIVE).build();
      Practice early = practice("early", MaturityLevel.PROACTIVE).build();
      assertThat(MaturityModel.of(List.of(ALERTING), List.of(late, early)).practices())
          .containsExactly(late, early);
    }

    @Test
    void namesEverythingThatIsWrongWithIt() {
      Practice twice = practice("twice", MaturityLevel.PROACTIVE).build();
      Practice lost = Practice.builder(
              PracticeId.of("lost"), DimensionId.of("alertin"), MaturityLevel.PROACTIVE)
          .title(LocalizedText.of("lost"))
          .evidence(LocalizedText.of("none"))
          .addPrerequisites(PracticeId.of("twic"))
          .build();
      Practice early = practice("early", MaturityLevel.PROACTIVE)
          .addPrerequisites(PracticeId.of("late"))
          .build();
      Practice late = practice("late", MaturityLevel.PREDICTIVE).build();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> MaturityModel.of(
              List.of(ALERTING, ALERTING), List.of(twice, twice, lost, early, late)))
          .withMessageContaining("dimension/alerting twice")
          .withMessageContaining("practice/twice twice")
          .withMessageContaining(
              "dimension/alertin, which does not exist (did you mean 'alerting'?)")
          .withMessageContaining("practice/twic, which does not exist (did you mean 'twice'?)")
          .withMessageContaining("practice/early builds on practice/late of a higher level");
    }

    @Test
    void mustNotGoInACircle() {
      Practice first = practice("first", MaturityLevel.PROACTIVE)
          .addPrerequisites(PracticeId.of("second"))
          .build();
      Practice second = practice("second", MaturityLevel.PROACTIVE)
          .addPrerequisites(PracticeId.of("first"))
          .build();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> MaturityModel.of(List.of(ALERTING), List.of(first, second)))
          .withMessageContaining("go in a circle");
    }

    @Test
    void needsADimension() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> MaturityModel.of(List.of(), List.of()))
          .withMessageContaining("has no dimension");
    }
  }

  @Test
  void aPracticeNamesEverythingThatIsWrongWithIt() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> practice("odd", MaturityLevel.REACTIVE)
            .addPrerequisites(PracticeId.of("odd"))
            .usefulness(6)
            .effort(Double.NaN)
            .weight(0)
            .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(5));
  }

  @Test
  void aLevelHasANumberAWordAndTraits() {
    assertThat(MaturityLevel.of(3)).isEqualTo(MaturityLevel.PREDICTIVE);
    assertThat(MaturityLevel.parse("adaptive").number()).isEqualTo(4);
    assertThat(MaturityLevel.AUTONOMOUS.title(Locale.KOREAN)).isEqualTo("자율적");
    assertThat(MaturityLevel.PROACTIVE.traits())
        .extracting(LocalizedText::english)
        .containsExactly("Comprehensive monitoring", "Automated alerting");
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> MaturityLevel.of(6));
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> MaturityLevel.of(0));
  }
}
