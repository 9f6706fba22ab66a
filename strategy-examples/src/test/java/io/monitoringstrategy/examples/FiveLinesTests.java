package io.monitoringstrategy.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.framework.Trait;
import io.monitoringstrategy.kpi.incident.ReopenPolicy;
import io.monitoringstrategy.maturity.Assessment;
import io.monitoringstrategy.roadmap.Deliverable;
import io.monitoringstrategy.roadmap.Phase;
import io.monitoringstrategy.roadmap.Roadmap;
import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.Direction;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PhaseId;
import io.monitoringstrategy.value.RequirementId;
import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.ToolId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiveLinesTests {

  @Test
  void aToolThatIsNotThereMeetsNothing() {
    assertThat(FiveLines.unmetRequirements()).containsExactly(RequirementId.of("fast-debugging"));
  }

  @Test
  void aProactiveStrategyLacksTheTraitsOfAPredictiveOne() {
    assertThat(FiveLines.missingForTheNextType()).hasSize(5).contains(Trait.ANOMALY_DETECTION);
  }

  @Test
  void anIncidentThatCameBackTookAsLongAsThePolicySays() {
    Instant opened = Instant.parse("2026-03-01T00:00:00Z");
    assertThat(FiveLines.reopened(opened, ReopenPolicy.TO_LAST)).contains(Duration.ofMinutes(90));
    assertThat(FiveLines.reopened(opened, ReopenPolicy.COUNT_ACTIVE))
        .contains(Duration.ofMinutes(60));
    assertThat(FiveLines.reopened(opened, ReopenPolicy.TO_FIRST)).contains(Duration.ofMinutes(30));
  }

  @Test
  void whatNobodyAnsweredHasNoLevel() {
    assertThat(FiveLines.maturity(Assessment.builder().build()).weakest()).isEmpty();
  }

  @Test
  void theOnlyStoreBlindsEverything() {
    assertThat(FiveLines.stack().reach(SignalType.METRICS).singlePointsOfFailure())
        .filteredOn(point -> point.component().equals(ComponentId.of("prometheus")))
        .singleElement()
        .satisfies(point -> assertThat(point.lostShare()).isEqualTo(1));
  }

  @Test
  void autonomousTeamsAreNotToldToCentralize() {
    assertThat(FiveLines.architecture().best().option())
        .isNotEqualTo(IntegrationArchitecture.CENTRALIZED);
  }

  @Test
  void aThirdOfAHundredThousandSeriesFitsOnASmallDisk() {
    // 100,000 series x 2 bytes x 5,760 samples x 30 days / 2^30
    assertThat(FiveLines.storedGib()).isCloseTo(34_560_000_000.0 / (1L << 30), within(1e-9));
  }

  @Test
  void prometheusIsAmongTheSelfHostedMetricStores() {
    assertThat(FiveLines.selfHostedMetricStores())
        .extracting(tool -> tool.id().value())
        .contains("prometheus", "influxdb")
        .doesNotContain("datadog", "cloudwatch");
  }

  @Test
  void metricsAloneLackLogsAndTraces() {
    assertThat(FiveLines.lackingCategories()).containsExactly("logs", "tracing");
  }

  @Test
  void theDominatingToolWinsByEveryMethod() {
    CriterionId speed = CriterionId.of("speed");
    DecisionTable table = DecisionTable.builder()
        .addCriteria(Criterion.of("speed", Direction.BENEFIT, 1))
        .putScore(ToolId.of("slow"), Map.of(speed, 1.0))
        .putScore(ToolId.of("quick"), Map.of(speed, 9.0))
        .build();

    assertThat(FiveLines.ranking(table).ranking().winner()).isEqualTo(ToolId.of("quick"));
    assertThat(FiveLines.ranking(table).isAgreed()).isTrue();
  }

  @Test
  void theInvestmentOfTheSpreadsheetManualPays() {
    // sum of the flows over 1.05^t
    double value = -15000
        + 1500 / 1.05
        + 2500 / Math.pow(1.05, 2)
        + 3500 / Math.pow(1.05, 3)
        + 4500 / Math.pow(1.05, 4)
        + 6000 / Math.pow(1.05, 5);
    assertThat(FiveLines.investment().netPresentValue(0.05).getAmount().doubleValue())
        .isCloseTo(value, within(1e-6));
  }

  @Test
  void fewerPeopleTakeLonger() {
    PhaseId phase = PhaseId.of("foundation");
    TeamId team = TeamId.of("platform");
    Roadmap roadmap = Roadmap.builder()
        .addPhases(new Phase(phase, LocalizedText.of("Foundation"), 0, Optional.of(6)))
        .addDeliverables(Deliverable.builder(DeliverableId.of("logging"), phase)
            .owner(team)
            .effort(40)
            .build())
        .putCapacity(team, 20)
        .build();

    assertThat(FiveLines.daysOfSlip(roadmap)).isPositive();
  }
}
