package io.monitoringstrategy.tool.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ToolId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionMatrixTests {
  private static final ToolId JAEGER = ToolId.of("jaeger");
  private static final ToolId ZIPKIN = ToolId.of("zipkin");
  private static final CriterionId NATIVE = CriterionId.of("otel-native");
  private static final CriterionId COST = CriterionId.of("run-cost");
  private static final DecisionTable TABLE = DecisionTable.builder()
      .addCriteria(
          Criterion.of("otel-native", Direction.BENEFIT, 0.4).withMust(MustHave.parse(">= 3")),
          Criterion.of("run-cost", Direction.COST, 0.6))
      .putScore(JAEGER, Map.of(NATIVE, 5.0, COST, 900.0))
      .putScore(ZIPKIN, Map.of(NATIVE, 2.0))
      .build();

  @Nested
  class AMatrix {
    @Test
    void namesEverythingThatIsWrongWithIt() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DecisionMatrix.of(
              List.of(
                  Criterion.builder(NATIVE).weight(-1).build(),
                  Criterion.of("otel-native", Direction.COST, 1)),
              List.of(JAEGER, JAEGER),
              new double[][] {{1, Double.NaN}, {1}, {}}))
          .withMessageContaining("criterion/otel-native has no direction")
          .withMessageContaining("the weight -1.0")
          .withMessageContaining("criterion/otel-native twice")
          .withMessageContaining("tool/jaeger twice")
          .withMessageContaining("2 tools and 3 rows")
          .withMessageContaining("the score NaN")
          .withMessageContaining("has 1 scores for 2 criteria");
    }

    @Test
    void comparesSomethingBySomething() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DecisionMatrix.of(List.of(), List.of(), new double[][] {}))
          .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void needsAWeightAboveZero() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Matrices.of("+", new double[] {0}, new double[][] {{1}}))
          .withMessageContaining("only weights of 0");
    }
  }

  @Nested
  class ATable {
    @Test
    void holdsWhatCannotBeComputedWith() {
      DecisionTable table = DecisionTable.builder()
          .addCriteria(Criterion.builder(NATIVE).weight(-2).build())
          .putScore(JAEGER, Map.of(NATIVE, 1.0))
          .build();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> table.toMatrix(MissingScores.NEUTRAL))
          .withMessageContaining("no direction");
    }

    @Test
    void countsWhatIsMissing() {
      assertThat(TABLE.missing()).isEqualTo(1);
      assertThat(TABLE.score(ZIPKIN, COST)).isEmpty();
      assertThat(TABLE.tools()).containsExactly(JAEGER, ZIPKIN);
    }

    @Test
    void saysWhoMissesAMust() {
      assertThat(TABLE.vetoes()).containsExactly(Map.entry(ZIPKIN, List.of(NATIVE)));
      assertThat(TABLE.without(List.of(ZIPKIN)).tools()).containsExactly(JAEGER);
    }

    @Test
    void refusesScoresOfUnknownCriteriaAndNoNumbers() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> DecisionTable.builder()
              .putScore(JAEGER, Map.of(NATIVE, Double.NaN))
              .build())
          .satisfies(e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void takesTheWorstTheMeanOrNobodyForAMissingScore() {
      assertThat(TABLE.toMatrix(MissingScores.WORST_CASE).score(1, 1)).isEqualTo(900);
      assertThat(TABLE.toMatrix(MissingScores.NEUTRAL).score(1, 1)).isEqualTo(900);
      assertThat(TABLE.toMatrix(MissingScores.EXCLUDE).tools()).containsExactly(JAEGER);
    }

    @Test
    void needsAScoreInEachCriterion() {
      DecisionTable unscored = DecisionTable.builder()
          .addCriteria(Criterion.of("otel-native", Direction.BENEFIT, 1))
          .putScore(JAEGER, Map.of())
          .build();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> unscored.toMatrix(MissingScores.NEUTRAL))
          .withMessageContaining("has no score at all");
    }
  }

  @Test
  void aMustIsALeastOrAMost() {
    assertThat(MustHave.parse(">= 3").isMetBy(3)).isTrue();
    assertThat(MustHave.parse("<= 3").isMetBy(3.1)).isFalse();
    assertThat(MustHave.parse("<=900")).hasToString("<= 900.0");
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> MustHave.parse("3"));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> MustHave.parse(">= three"))
        .withMessageContaining("'>= 3'");
  }

  @Test
  void aPreferenceGrowsFromIndifferenceToPreference() {
    PreferenceFunction linear = PreferenceFunction.linear(1, 3);
    assertThat(linear.of(1)).isZero();
    assertThat(linear.of(2)).isEqualTo(0.5);
    assertThat(linear.of(3)).isEqualTo(1);
    assertThat(PreferenceFunction.vShape(4).of(1)).isEqualTo(0.25);
    assertThat(PreferenceFunction.usual().of(0)).isZero();
    assertThat(PreferenceFunction.usual().of(1e-9)).isEqualTo(1);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PreferenceFunction.linear(3, 1));
  }

  @Test
  void boundsGoFromLowToHigh() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Criterion.Bounds(1, 1));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Criterion.of("x", Direction.COST, Double.NaN))
        .withMessageContaining("must be a number");
  }
}
