package io.monitoringstrategy.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceTableTests {
  private static final Input TEAMS = new Input("teams", LocalizedText.of("Teams"), 1, 11);
  private static final Input SKILLS = new Input("skills", LocalizedText.of("Skills"), 0, 1);

  /** "many" wants teams (2) and skills (1); "one" wants few teams (1). */
  private static final AdviceTable<String> TABLE = AdviceTable.of(
      List.of("one", "many"),
      List.of(TEAMS, SKILLS),
      List.of(judge("one", "teams", -1), judge("many", "teams", 2), judge("many", "skills", 1)));

  @Test
  void aFitIsTheWeightedMeanOfWhatTheJudgementsSay() {
    Advice<String> advice = TABLE.advise(Map.of("teams", 6.0, "skills", 1.0));

    // teams count 0.5: one = 1 - 0.5; many = (2 x 0.5 + 1 x 1) / 3
    assertThat(advice.best()).isEqualTo(new Fit<>("many", 2.0 / 3));
    assertThat(advice.ranking().get(1)).isEqualTo(new Fit<>("one", 0.5));
    assertThat(advice.lead()).isCloseTo(1.0 / 6, within(1e-12));
  }

  @Test
  void theDecidingInputsAddUpToTheLead() {
    Advice<String> advice = TABLE.advise(Map.of("teams", 6.0, "skills", 1.0));

    assertThat(advice.deciding()).extracting(Reason::input).containsExactly("skills", "teams");
    assertThat(advice.deciding().stream().mapToDouble(Reason::lead).sum())
        .isCloseTo(advice.lead(), within(1e-12));
  }

  @Test
  void theFlipPointIsWhereBothFitAlike() {
    Advice<String> advice = TABLE.advise(Map.of("teams", 6.0, "skills", 1.0));

    // 1 - x = (2x + 1) / 3 gives x = 0.4, which is 5 teams; skills: (1 + s) / 3 = 0.5 gives s = 0.5
    FlipPoint<String> teams = advice.flipPoints().get(0);
    assertThat(teams.value()).isCloseTo(5, within(1e-9));
    assertThat(teams.rising()).isFalse();
    assertThat(teams.option()).isEqualTo("one");
    assertThat(advice.flipPoints().get(1).value()).isCloseTo(0.5, within(1e-9));
    assertThat(TABLE.advise(Map.of("teams", 4.999, "skills", 1.0)).best().option())
        .isEqualTo("one");
    assertThat(TABLE.advise(Map.of("teams", 5.001, "skills", 1.0)).best().option())
        .isEqualTo("many");
  }

  @Test
  void whatNobodyKnowsCountsForNothing() {
    Advice<String> advice = TABLE.advise(Map.of("teams", 11.0));

    assertThat(advice.unknown()).containsExactly("skills");
    assertThat(advice.best()).isEqualTo(new Fit<>("many", 1.0));
  }

  @Test
  void valuesBeyondTheScaleCountAsItsEnds() {
    assertThat(TABLE.advise(Map.of("teams", 500.0)).best().fit()).isEqualTo(1);
    assertThat(TABLE.advise(Map.of("teams", 0.0)).best()).isEqualTo(new Fit<>("one", 1.0));
  }

  @Test
  void factsThatAreNoInputAreRefusedTogether() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TABLE.advise(Map.of("team", 3.0, "skills", Double.NaN)))
        .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> TABLE.advise(Map.of()));
  }

  @Test
  void aTableSaysAllThatIsWrongAtOnce() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> AdviceTable.of(
            List.of("one", "many"),
            List.of(TEAMS, TEAMS),
            List.of(judge("none", "teams", 1), judge("one", "size", 1), judge("one", "size", 2))))
        .satisfies(refused -> assertThat(refused.problems()).hasSize(6));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> judge("one", "teams", 0));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Input("x", LocalizedText.of("x"), 1, 1));
  }

  private static Judgement<String> judge(String option, String input, double weight) {
    return new Judgement<>(option, input, weight, LocalizedText.of(option + " by " + input));
  }
}
