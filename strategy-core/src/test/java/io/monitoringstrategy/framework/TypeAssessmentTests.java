package io.monitoringstrategy.framework;

import static io.monitoringstrategy.framework.StrategyType.ADAPTIVE;
import static io.monitoringstrategy.framework.StrategyType.PREDICTIVE;
import static io.monitoringstrategy.framework.StrategyType.PROACTIVE;
import static io.monitoringstrategy.framework.StrategyType.REACTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypeAssessmentTests {
  private static final Set<Trait> THREE_PROACTIVE =
      Set.of(Trait.CAPACITY_PLANNING, Trait.TREND_ANALYSIS, Trait.AUTOMATED_RESPONSE);

  @ParameterizedTest
  @EnumSource
  void eachTypeHasFiveTraits(StrategyType type) {
    assertThat(Trait.values()).filteredOn(trait -> trait.type() == type).hasSize(5);
  }

  @Test
  void everybodyIsReactiveAtLeast() {
    assertThat(TypeAssessment.of(List.of()).type()).isEqualTo(REACTIVE);
    assertThat(TypeAssessment.of(List.of()).next()).contains(PROACTIVE);
  }

  @Test
  void threeOfFiveTraitsMakeAType() {
    TypeAssessment assessment = TypeAssessment.of(THREE_PROACTIVE);
    assertThat(assessment.type()).isEqualTo(PROACTIVE);
    assertThat(assessment.shares()).containsEntry(PROACTIVE, Ratio.parse("60 %"));
    assertThat(assessment.missingForNext())
        .hasSize(5)
        .allMatch(trait -> trait.type() == PREDICTIVE);
    TypeAssessment begun = TypeAssessment.of(
        Stream.concat(THREE_PROACTIVE.stream(), Stream.of(Trait.ANOMALY_DETECTION))
            .toList());
    assertThat(begun.missingForNext()).hasSize(4).doesNotContain(Trait.ANOMALY_DETECTION);
    assertThat(TypeAssessment.of(THREE_PROACTIVE, Ratio.parse("80 %")).type()).isEqualTo(REACTIVE);
  }

  @Test
  void aTypeWithoutTheOneBelowIsNotReached() {
    TypeAssessment assessment = TypeAssessment.of(
        List.of(Trait.ANOMALY_DETECTION, Trait.DYNAMIC_THRESHOLDS, Trait.PREDICTIVE_SCALING));
    assertThat(assessment.type()).isEqualTo(REACTIVE);
    assertThat(assessment.ahead())
        .containsExactly(
            Trait.ANOMALY_DETECTION, Trait.DYNAMIC_THRESHOLDS, Trait.PREDICTIVE_SCALING);
  }

  @Test
  void afterTheLastTypeNothingIsMissing() {
    TypeAssessment all = TypeAssessment.of(List.of(Trait.values()));
    assertThat(all.type()).isEqualTo(ADAPTIVE);
    assertThat(all.next()).isEmpty();
    assertThat(all.missingForNext()).isEmpty();
    assertThat(all.ahead()).isEmpty();
  }

  @Property
  void oneTraitMoreNeverMakesALowerType(@ForAll Set<Trait> traits, @ForAll Trait more) {
    List<Trait> larger = Stream.concat(traits.stream(), Stream.of(more)).toList();
    assertThat(TypeAssessment.of(larger).type())
        .isGreaterThanOrEqualTo(TypeAssessment.of(traits).type());
  }

  @Test
  void theVocabularyIsReadInBothLanguages() {
    assertThat(Trait.parse("capacity-planning").title(Locale.KOREAN)).isEqualTo("용량 계획 및 최적화");
    assertThat(StrategyStage.parse("tool-selection").title(Locale.ENGLISH))
        .isEqualTo("Tool selection");
    assertThat(StrategyType.parse("adaptive")).isEqualTo(ADAPTIVE);
    assertThat(StrategyStage.values()).hasSize(7);
  }
}
