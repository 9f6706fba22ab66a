package io.monitoringstrategy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.advice.Judgement;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchitectureAdvisorTests {

  @Test
  void oneRegulatedTeamIsToldToCentralize() {
    assertThat(best(Map.of(
            "teams", 1.0, "autonomy", 0.0, "domains", 1.0, "regulation", 1.0, "services", 5.0)))
        .isEqualTo(IntegrationArchitecture.CENTRALIZED);
  }

  @Test
  void manyAutonomousSkilledTeamsAreToldToFederate() {
    assertThat(best(Map.of(
            "teams", 20.0, "autonomy", 1.0, "regulation", 1.0, "services", 200.0, "skills", 1.0)))
        .isEqualTo(IntegrationArchitecture.FEDERATED);
  }

  @Test
  void differentDomainsUnderOneLawAreToldToGoHybrid() {
    assertThat(best(Map.of(
            "teams", 6.0, "autonomy", 0.2, "domains", 8.0, "regulation", 1.0, "skills", 0.5)))
        .isEqualTo(IntegrationArchitecture.HYBRID);
  }

  @Test
  void everyJudgementHasAReasonInBothLanguages() {
    assertThat(ArchitectureAdvisor.standard().judgements())
        .extracting(Judgement::reason)
        .allSatisfy(
            reason -> assertThat(reason.in(Locale.KOREAN)).isNotEqualTo(reason.in(Locale.ENGLISH)))
        .doesNotHaveDuplicates();
  }

  private static IntegrationArchitecture best(Map<String, Double> facts) {
    return ArchitectureAdvisor.standard().advise(facts).best().option();
  }
}
