package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.strategy.checks.Strategies.CUSTOMERS_CAN_PAY;
import static io.monitoringstrategy.strategy.checks.Strategies.EMPTY;
import static io.monitoringstrategy.strategy.checks.Strategies.PAY;
import static io.monitoringstrategy.strategy.checks.Strategies.found;
import static io.monitoringstrategy.strategy.checks.Strategies.kpi;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.TeamId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveChecksTests {
  private static final MonitoringStrategy ONE = EMPTY.withObjectives(CUSTOMERS_CAN_PAY);

  @Nested
  class HasKpi {

    @Test
    void anObjectiveThatNoKpiServesIsFound() {
      assertThat(found(ObjectiveChecks.HAS_KPI, ONE.withKpis(kpi("uptime"))))
          .containsExactly(
              "objective/customers-can-pay must be measured by a KPI, but no KPI serves it");
    }

    @Test
    void aKpiThatServesAnotherObjectiveDoesNotCount() {
      assertThat(found(
              ObjectiveChecks.HAS_KPI,
              ONE.withKpis(kpi("uptime").withServes(ObjectiveId.of("other")))))
          .hasSize(1);
    }

    @Test
    void oneKpiIsEnough() {
      assertThat(ObjectiveChecks.HAS_KPI.evaluate(ONE.withKpis(kpi("uptime").withServes(PAY))))
          .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void withoutObjectivesThereIsNothingToMeasure() {
      assertThat(ObjectiveChecks.HAS_KPI.evaluate(EMPTY))
          .isEqualTo(new Outcome.NotApplicable("there is no business objective"));
    }
  }

  @Nested
  class HasOwner {

    @Test
    void anObjectiveNobodyOwnsIsFound() {
      assertThat(found(ObjectiveChecks.HAS_OWNER, ONE))
          .containsExactly(
              "objective/customers-can-pay must name an owning team, but nobody owns it");
    }

    @Test
    void anOwnedObjectivePasses() {
      assertThat(found(
              ObjectiveChecks.HAS_OWNER,
              EMPTY.withObjectives(CUSTOMERS_CAN_PAY.withOwner(TeamId.of("business")))))
          .isEmpty();
    }
  }

  @Nested
  class CostConsidered {

    @Test
    void aStrategySilentOnCostIsFound() {
      assertThat(found(ObjectiveChecks.COST_CONSIDERED, ONE.withKpis(kpi("uptime"))))
          .containsExactly("strategy/checkout must have an objective or a KPI on its own cost,"
              + " but no objective and no KPI speaks of cost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost", "Costs", "cloud spend", "the cost of storage"})
    void anObjectiveThatImprovesCostIsEnough(String improves) {
      assertThat(found(
              ObjectiveChecks.COST_CONSIDERED,
              EMPTY.withObjectives(CUSTOMERS_CAN_PAY.withImproves(improves))))
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"revenue", "costume sales", "accost"})
    void anotherWordIsNot(String improves) {
      assertThat(found(
              ObjectiveChecks.COST_CONSIDERED,
              EMPTY.withObjectives(CUSTOMERS_CAN_PAY.withImproves(improves))))
          .hasSize(1);
    }

    @Test
    void anObjectiveThatStatesItIsEnough() {
      assertThat(found(
              ObjectiveChecks.COST_CONSIDERED,
              EMPTY.withObjectives(
                  CUSTOMERS_CAN_PAY.withStatement("Monitoring costs less than it saves"))))
          .isEmpty();
    }

    @Test
    void aKpiOnCostIsEnough() {
      assertThat(found(ObjectiveChecks.COST_CONSIDERED, EMPTY.withKpis(kpi("monitoring-cost"))))
          .isEmpty();
      assertThat(found(
              ObjectiveChecks.COST_CONSIDERED,
              EMPTY.withKpis(kpi("roi").withCatalog(KpiId.of("cost-efficiency")))))
          .isEmpty();
      assertThat(found(
              ObjectiveChecks.COST_CONSIDERED,
              EMPTY.withKpis(kpi("roi").withTitle("What monitoring costs"))))
          .isEmpty();
    }

    @Test
    void aStrategyThatSpeaksOfNothingIsNotAssessed() {
      assertThat(ObjectiveChecks.COST_CONSIDERED.evaluate(EMPTY))
          .isInstanceOf(Outcome.NotApplicable.class);
    }
  }
}
