package io.monitoringstrategy.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.RequirementId;
import io.monitoringstrategy.value.StakeholderId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementCoverageTests {
  private static final RequirementId FAST = RequirementId.of("fast-debugging");
  private static final RequirementId LOGS = RequirementId.of("pci-logs");
  private static final RequirementId COST = RequirementId.of("cost-visible");
  private static final StakeholderId CFO = StakeholderId.of("cfo");

  private static final RequirementCoverage COVERAGE = RequirementCoverage.of(
      List.of(
          Requirement.builder(FAST, RequirementKind.TECHNICAL, "Trace any request in a minute")
              .concern(Concern.PERFORMANCE)
              .addMetBy("tool/jaeger", "layer/application")
              .build(),
          Requirement.builder(LOGS, RequirementKind.COMPLIANCE, "Keep access logs a year")
              .addMetBy("data-set/access-logs")
              .build()),
      List.of(
          Stakeholder.builder(CFO, StakeholderGroup.MANAGEMENT).addNeeds(COST).build(),
          Stakeholder.builder(StakeholderId.of("payments"), StakeholderGroup.DEVELOPMENT)
              .addNeeds(FAST)
              .view("payments-dashboard")
              .build()),
      List.of("tool/jaeger", "layer/application", "tool/grafana"));

  @Test
  void aRequirementIsMetByWhatExists() {
    assertThat(COVERAGE.metBy())
        .containsEntry(FAST, List.of("tool/jaeger", "layer/application"))
        .containsEntry(LOGS, List.of());
    assertThat(COVERAGE.unmet()).containsExactly(LOGS);
    assertThat(COVERAGE.share()).contains(Ratio.parse("50 %"));
  }

  @Test
  void anElementServesWhatNamesIt() {
    assertThat(COVERAGE.serves())
        .containsExactly(
            Map.entry("tool/jaeger", List.of(FAST)),
            Map.entry("layer/application", List.of(FAST)),
            Map.entry("tool/grafana", List.of()));
  }

  @Test
  void requirementAndStakeholderAreFoundByTheirPath() {
    assertThat(Requirement.builder(FAST, RequirementKind.TECHNICAL, "Trace")
            .build()
            .path())
        .isEqualTo("requirement/fast-debugging");
    assertThat(Stakeholder.builder(CFO, StakeholderGroup.MANAGEMENT).build().path())
        .isEqualTo("stakeholder/cfo");
  }

  @ParameterizedTest
  @EnumSource
  void aConcernIsFoundByItsWord(Concern concern) {
    assertThat(Concern.parse(concern.label())).isEqualTo(concern);
    assertThat(concern.title(Locale.KOREAN)).matches(".*[가-힣].*");
  }

  @ParameterizedTest
  @EnumSource
  void aKindIsFoundByItsWord(RequirementKind kind) {
    assertThat(RequirementKind.parse(kind.label())).isEqualTo(kind);
    assertThat(kind.title(Locale.KOREAN)).matches(".*[가-힣].*");
  }

  @ParameterizedTest
  @EnumSource
  void aGroupIsFoundByItsWord(StakeholderGroup group) {
    assertThat(StakeholderGroup.parse(group.label())).isEqualTo(group);
    assertThat(group.title(Locale.KOREAN)).matches(".*[가-힣].*");
  }

  @Test
  void aNeedThatNobodyWroteDownIsUnmet() {
    assertThat(COVERAGE.unmetNeeds()).containsExactly(Map.entry(CFO, List.of(COST)));
  }

  @Test
  void whoAndWhatIsMissingIsNamed() {
    assertThat(COVERAGE.silentGroups())
        .containsExactly(
            StakeholderGroup.OPERATIONS, StakeholderGroup.BUSINESS, StakeholderGroup.CUSTOMER);
    assertThat(COVERAGE.unconsidered())
        .hasSize(Concern.values().length - 1)
        .doesNotContain(Concern.PERFORMANCE);
  }

  @Test
  void nothingRequiredHasNoShare() {
    assertThat(RequirementCoverage.of(List.of(), List.of(), List.of()).share()).isEmpty();
  }

  @Test
  void aRequirementIsASentence() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> Requirement.builder(FAST, RequirementKind.BUSINESS, " ").build());
    assertThat(Concern.COST_EFFICIENCY.kind()).isEqualTo(RequirementKind.BUSINESS);
  }
}
