package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.strategy.checks.Strategies.CUSTOMERS_CAN_PAY;
import static io.monitoringstrategy.strategy.checks.Strategies.EMPTY;
import static io.monitoringstrategy.strategy.checks.Strategies.PAY;
import static io.monitoringstrategy.strategy.checks.Strategies.kpi;
import static io.monitoringstrategy.strategy.checks.Strategies.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferenceChecksTests {
  private static final MonitoringStrategy STAFFED = EMPTY.withTeams(team("sre"), team("business"));
  private static final TeamId SER = TeamId.of("ser");

  private static List<String> found(MonitoringStrategy strategy) {
    return Strategies.found(ReferenceChecks.RESOLVES, strategy).stream()
        .map(line -> line.replace(" must name an existing element, but there is no", ":"))
        .toList();
  }

  @Nested
  class Teams {

    @Test
    void theOwnerOfTheStrategyIsLookedUp() {
      assertThat(found(STAFFED.withOwner(SER)))
          .containsExactly("strategy/checkout/owner: team 'ser' (did you mean 'sre'?)");
    }

    @Test
    void theOwnerOfAnObjectiveIsLookedUp() {
      assertThat(found(STAFFED.withObjectives(CUSTOMERS_CAN_PAY.withOwner(SER))))
          .containsExactly("objective/customers-can-pay/owner: team 'ser' (did you mean 'sre'?)");
    }

    @Test
    void theOwnerOfAKpiIsLookedUp() {
      assertThat(found(STAFFED.withKpis(kpi("uptime").withOwner(TeamId.of("platform")))))
          .containsExactly("kpi/uptime/owner: team 'platform'");
    }

    @Test
    void theTeamsOfTheRaciTableAreLookedUpInEachActivity() {
      RaciTable table = RaciTable.builder()
          .row("on-call", Map.of("ser", Set.of(RaciLetter.ACCOUNTABLE)))
          .row("review", Map.of("ser", Set.of(RaciLetter.INFORMED)))
          .build();
      assertThat(found(STAFFED.withRaci(table)))
          .containsExactly(
              "activity/on-call/ser: team 'ser' (did you mean 'sre'?)",
              "activity/review/ser: team 'ser' (did you mean 'sre'?)");
    }

    @Test
    void whileNoTeamIsDeclaredNoneIsLookedUp() {
      assertThat(ReferenceChecks.RESOLVES.evaluate(EMPTY.withOwner(SER)))
          .isEqualTo(new Outcome.NotApplicable("there is no reference"));
    }
  }

  @Nested
  class ObjectivesAndCatalogue {

    @Test
    void everyObjectiveAKpiServesIsLookedUp() {
      assertThat(found(EMPTY
              .withObjectives(CUSTOMERS_CAN_PAY)
              .withKpis(kpi("uptime").withServes(PAY, ObjectiveId.of("customer-can-pay")))))
          .containsExactly("kpi/uptime/serves/customer-can-pay: objective 'customer-can-pay'"
              + " (did you mean 'customers-can-pay'?)");
    }

    @Test
    void anObjectiveIsMissedEvenWhereNoneIsDeclared() {
      assertThat(found(EMPTY.withKpis(kpi("uptime").withServes(PAY)))).hasSize(1);
    }

    @Test
    void theEntryOfTheCatalogueIsLookedUp() {
      assertThat(found(EMPTY.withKpis(kpi("uptime").withCatalog(KpiId.of("system-availabilty")))))
          .containsExactly("kpi/uptime/catalog: KPI of the catalogue 'system-availabilty'"
              + " (did you mean 'system-availability'?)");
    }

    @Test
    void theTechnicalMetricIsNot() {
      assertThat(ReferenceChecks.RESOLVES.evaluate(
              EMPTY.withKpis(kpi("csat").withTechnicalMetric("checkout-latency"))))
          .isInstanceOf(Outcome.NotApplicable.class);
    }
  }

  @Test
  void whatResolvesIsCounted() {
    assertThat(ReferenceChecks.RESOLVES.evaluate(STAFFED
            .withOwner(TeamId.of("sre"))
            .withObjectives(CUSTOMERS_CAN_PAY.withOwner(TeamId.of("business")))
            .withKpis(kpi("uptime").withServes(PAY).withCatalog(KpiId.of("system-availability")))))
        .isEqualTo(new Outcome.Passed(4));
  }
}
