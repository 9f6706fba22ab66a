package io.monitoringstrategy.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.advice.Advice;
import io.monitoringstrategy.advice.FlipPoint;
import io.monitoringstrategy.advice.Judgement;
import io.monitoringstrategy.advice.Reason;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationAdvisorTests {

  @Test
  void aFewRegulatedTeamsOfLittleSkillAreToldToCentralize() {
    assertThat(advice(2, 5, 0, 1, 0, 0).best().option()).isEqualTo(OrganizationModel.CENTRALIZED);
  }

  @Test
  void aFewSkilledAutonomousTeamsAreToldToMonitorForThemselves() {
    assertThat(advice(2, 5, 1, 0, 1, 0).best().option()).isEqualTo(OrganizationModel.DISTRIBUTED);
  }

  @Test
  void manyTeamsOfManyServicesUnderOneLawAreToldToGoHybrid() {
    assertThat(advice(20, 200, 1, 1, 0.4, 0.2).best().option()).isEqualTo(OrganizationModel.HYBRID);
  }

  @Test
  void aGrowingOrganisationOfAutonomousBeginnersIsToldToTeach() {
    assertThat(advice(12, 40, 0, 0.5, 1, 1).best().option())
        .isEqualTo(OrganizationModel.CENTER_OF_EXCELLENCE);
  }

  @Test
  void whatDecidesAddsUpToTheLead() {
    Advice<OrganizationModel> advice = advice(12, 80, 0.5, 1, 0.9, 0.3);

    assertThat(advice.deciding().stream().mapToDouble(Reason::lead).sum())
        .isCloseTo(advice.lead(), Offset.offset(1e-12));
  }

  @Test
  void atAFlipPointBothFitAlike() {
    Map<String, Double> facts = facts(8, 40, 0.5, 0.5, 0.5, 0.5);
    Advice<OrganizationModel> advice = OrganizationAdvisor.standard().advise(facts);

    assertThat(advice.flipPoints()).isNotEmpty();
    for (FlipPoint<OrganizationModel> flip : advice.flipPoints()) {
      Map<String, Double> there = new LinkedHashMap<>(facts);
      there.put(flip.input(), flip.value());
      assertThat(OrganizationAdvisor.standard().advise(there).lead())
          .as(flip.toString())
          .isCloseTo(0, Offset.offset(1e-9));
    }
  }

  @Test
  void everyJudgementHasAReasonOfItsOwnInBothLanguages() {
    assertThat(OrganizationAdvisor.standard().judgements())
        .extracting(Judgement::reason)
        .allSatisfy(
            reason -> assertThat(reason.in(Locale.KOREAN)).isNotEqualTo(reason.in(Locale.ENGLISH)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(OrganizationModel.class)
  void eachModelHasFiveTraitsInBothLanguages(OrganizationModel model) {
    assertThat(model.traits())
        .hasSize(5)
        .doesNotHaveDuplicates()
        .allSatisfy(
            trait -> assertThat(trait.in(Locale.KOREAN)).isNotEqualTo(trait.in(Locale.ENGLISH)));
  }

  @ParameterizedTest
  @EnumSource(OrganizationModel.class)
  void filesNameAModelByItsWord(OrganizationModel model) {
    assertThat(OrganizationModel.parse(model.label())).isEqualTo(model);
  }

  private static Advice<OrganizationModel> advice(
      double teams,
      double services,
      double skills,
      double regulation,
      double autonomy,
      double growth) {
    return OrganizationAdvisor.standard()
        .advise(facts(teams, services, skills, regulation, autonomy, growth));
  }

  private static Map<String, Double> facts(
      double teams,
      double services,
      double skills,
      double regulation,
      double autonomy,
      double growth) {
    return Map.of(
        "teams", teams,
        "services", services,
        "skills", skills,
        "regulation", regulation,
        "autonomy", autonomy,
        "growth", growth);
  }
}
