package io.monitoringstrategy.tool.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.CriterionGroup;
import io.monitoringstrategy.tool.ranking.Direction;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaTemplateTests {

  @ParameterizedTest
  @EnumSource(CriterionGroup.class)
  void everyGroupHasFiveCriteria(CriterionGroup group) {
    assertThat(CriteriaTemplate.criteria().stream()
            .filter(criterion -> criterion.group().filter(group::equals).isPresent()))
        .hasSize(5);
  }

  @Test
  void theWeightsOfAGroupAreSharedEvenly() {
    List<Criterion> criteria = CriteriaTemplate.criteria(
        Map.of(CriterionGroup.FUNCTIONAL, 0.4, CriterionGroup.BUSINESS, 0.6));

    assertThat(criteria).hasSize(10);
    assertThat(criteria.get(0).weight()).isCloseTo(0.08, within(1e-12));
    assertThat(criteria.stream().mapToDouble(Criterion::weight).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void onlyCostIsBetterWhenLess() {
    assertThat(CriteriaTemplate.criteria().stream()
            .filter(criterion ->
                criterion.direction().filter(Direction.COST::equals).isPresent())
            .map(criterion -> criterion.id().value()))
        .containsExactly("cost");
  }

  @Test
  void everyCriterionHasATitleAndAQuestionInBothLanguages() {
    assertThat(CriteriaTemplate.criteria()).allSatisfy(criterion -> {
      assertThat(CriteriaTemplate.title(criterion.id()).in(Locale.KOREAN))
          .isNotEqualTo(CriteriaTemplate.title(criterion.id()).in(Locale.ENGLISH));
      assertThat(CriteriaTemplate.question(criterion.id()).in(Locale.ENGLISH)).endsWith("?");
    });
  }

  @Test
  void saysWhatASelectionForgot() {
    List<Criterion> own = List.of(
        Criterion.builder(CriterionId.of("cost")).group(CriterionGroup.BUSINESS).build());

    assertThat(CriteriaTemplate.missingGroups(own))
        .containsExactly(
            CriterionGroup.FUNCTIONAL, CriterionGroup.NON_FUNCTIONAL, CriterionGroup.OPERATIONAL);
    assertThat(CriteriaTemplate.missing(own)).hasSize(19).doesNotContain(CriterionId.of("cost"));
  }

  @Test
  void aCriterionOfOnesOwnIsCalledByItsId() {
    assertThat(CriteriaTemplate.title(CriterionId.of("otel-native")).in(Locale.KOREAN))
        .isEqualTo("otel-native");
  }

  @Test
  void aWeightBelowZeroIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CriteriaTemplate.criteria(Map.of(CriterionGroup.BUSINESS, -1.0)))
        .withMessageContaining("business");
  }
}
