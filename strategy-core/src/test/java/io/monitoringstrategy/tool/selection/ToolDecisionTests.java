package io.monitoringstrategy.tool.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.Direction;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.DecisionId;
import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolDecisionTests {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Test
  void standsBeforeTheFirstGateNobodyPassed() {
    ToolDecision decision =
        decision().putPassed(SelectionGate.REQUIREMENTS, MAY).build();

    assertThat(decision.nextGate()).contains(SelectionGate.MARKET_SURVEY);
    assertThat(decision.skipped()).isEmpty();
  }

  @Test
  void gatesLeftOutOnTheWayAreSkipped() {
    ToolDecision decision = decision()
        .putPassed(SelectionGate.REQUIREMENTS, MAY)
        .gate(SelectionGate.COST_BENEFIT)
        .build();

    assertThat(decision.skipped())
        .containsExactly(
            SelectionGate.MARKET_SURVEY,
            SelectionGate.TOOL_EVALUATION,
            SelectionGate.PROOF_OF_CONCEPT);
  }

  @Test
  void aGatePassedBeforeItsPredecessorIsOutOfOrder() {
    ToolDecision decision = decision()
        .putPassed(SelectionGate.REQUIREMENTS, MAY.plusDays(1))
        .putPassed(SelectionGate.MARKET_SURVEY, MAY)
        .build();

    assertThat(decision.outOfOrder()).containsExactly(SelectionGate.MARKET_SURVEY);
  }

  @Test
  void aRecordNamesWhoWhenWhyAndEveryOtherCandidate() {
    ToolDecision decision = decision().chosen(ToolId.of("jaeger")).build();
    DecisionRecord record = DecisionRecord.builder()
        .decidedBy(TeamId.of("platform"))
        .decidedOn(MAY)
        .why("native OpenTelemetry")
        .putRejected(ToolId.of("zipkin"), "fewer stores")
        .build();

    assertThat(decision.record().missing(decision.others()))
        .containsExactly("who decided", "when", "why", "why not zipkin");
    assertThat(record.missing(decision.others())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SelectionGate.class)
  void everyGateHasFiveActivitiesAndAnExitInBothLanguages(SelectionGate gate) {
    assertThat(gate.activities()).hasSize(5).doesNotHaveDuplicates();
    assertThat(gate.exitCriterion().in(Locale.KOREAN))
        .isNotEqualTo(gate.exitCriterion().in(Locale.ENGLISH));
  }

  private static ToolDecision.Builder decision() {
    CriterionId cost = CriterionId.of("run-cost");
    return ToolDecision.builder(DecisionId.of("tracing"))
        .table(DecisionTable.builder()
            .addAllCriteria(List.of(Criterion.of("run-cost", Direction.COST, 1)))
            .putScore(ToolId.of("jaeger"), Map.of(cost, 900.0))
            .putScore(ToolId.of("zipkin"), Map.of(cost, 800.0))
            .build());
  }
}
