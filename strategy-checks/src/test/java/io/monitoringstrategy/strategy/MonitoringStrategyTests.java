package io.monitoringstrategy.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.SeverityPolicy;
import io.monitoringstrategy.check.Waiver;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MonitoringStrategyTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final ObjectiveId PAY = ObjectiveId.of("customers-can-pay");
  private static final MonitoringStrategy EMPTY =
      MonitoringStrategy.builder("checkout").build();

  private static BusinessObjective objective(String id) {
    return BusinessObjective.builder(ObjectiveId.of(id), "Something is wanted").build();
  }

  private static Kpi kpi(String id, ObjectiveId... serves) {
    return Kpi.builder(KpiId.of(id)).addServes(serves).build();
  }

  private static Team team(String id) {
    return Team.builder(TeamId.of(id)).build();
  }

  private static Waiver waiver() {
    return Waiver.builder(RuleId.of("kpi.is-operable"), "kpi/uptime")
        .reason("new")
        .owner("cto")
        .until(TODAY)
        .build();
  }

  @Nested
  class Naming {

    @Test
    void aStrategyNeedsNoMoreThanAName() {
      assertThat(EMPTY.name()).isEqualTo("checkout");
      assertThat(EMPTY.title()).isEmpty();
      assertThat(EMPTY.owner()).isEmpty();
      assertThat(EMPTY.reviewed()).isEmpty();
      assertThat(EMPTY.objectives()).isEmpty();
      assertThat(EMPTY.kpis()).isEmpty();
      assertThat(EMPTY.teams()).isEmpty();
      assertThat(EMPTY.raci()).isEqualTo(RaciTable.EMPTY);
      assertThat(EMPTY.waivers()).isEmpty();
    }

    @Test
    void itsPathIsThatOfItsName() {
      assertThat(EMPTY.path()).isEqualTo("strategy/checkout");
    }

    @Test
    void aNameThatIsNoIdIsRefusedWithTheOneToWrite() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> MonitoringStrategy.builder("Checkout Platform"))
          .withMessageEndingWith("write 'checkout-platform'");
    }
  }

  @Nested
  class Lookup {
    private final MonitoringStrategy strategy = EMPTY
        .withObjectives(objective("a"), objective("customers-can-pay"))
        .withKpis(kpi("csat", PAY), kpi("cost"), kpi("uptime", ObjectiveId.of("a"), PAY))
        .withTeams(team("sre"), team("dev"));

    @Test
    void elementsAreFoundById() {
      assertThat(strategy.objective(PAY)).contains(objective("customers-can-pay"));
      assertThat(strategy.kpi(KpiId.of("cost"))).contains(kpi("cost"));
      assertThat(strategy.team(TeamId.of("dev"))).contains(team("dev"));
    }

    @Test
    void whatIsNotDeclaredIsNotFound() {
      assertThat(strategy.objective(ObjectiveId.of("b"))).isEmpty();
      assertThat(strategy.kpi(KpiId.of("customers-can-pay"))).isEmpty();
      assertThat(strategy.team(TeamId.of("ops"))).isEmpty();
    }

    @Test
    void theKpisOfAnObjectiveAreThoseThatServeIt() {
      assertThat(strategy.kpisServing(PAY))
          .extracting(kpi -> kpi.id().value())
          .containsExactly("csat", "uptime");
      assertThat(strategy.kpisServing(ObjectiveId.of("b"))).isEmpty();
    }
  }

  @Nested
  class Duplicated {

    @Test
    void twoElementsOfOneKindAndIdAreRefusedWithThePlaceOfBoth() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> EMPTY.withKpis(kpi("uptime"), kpi("csat"), kpi("uptime")))
          .withMessage("strategy checkout: kpi/uptime is declared twice, as number 1 and number 3"
              + " of its kind: rename or delete one");
    }

    @Test
    void allKindsAreReportedAtOnce() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> MonitoringStrategy.builder("checkout")
              .addObjectives(objective("a"), objective("a"))
              .addKpis(kpi("b"), kpi("b"))
              .addTeams(team("c"), team("c"))
              .addWaivers(waiver(), waiver())
              .build())
          .satisfies(e -> assertThat(e.problems())
              .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
              .containsExactly(
                  "objective/a", "kpi/b", "team/c", "waiver/kpi/uptime/kpi.is-operable"));
    }

    @Test
    void oneIdMayNameElementsOfTwoKinds() {
      MonitoringStrategy strategy = EMPTY.withKpis(kpi("a")).withTeams(team("a"));
      assertThat(strategy.kpis()).hasSize(1);
      assertThat(strategy.teams()).hasSize(1);
    }
  }

  @Nested
  class Responsibilities {
    private final Map<String, Set<RaciLetter>> sreOnly =
        Map.of("sre", Set.of(RaciLetter.ACCOUNTABLE, RaciLetter.RESPONSIBLE));
    private final RaciTable table = RaciTable.builder().row("on-call", sreOnly).build();

    @Test
    void everyDeclaredTeamHasAColumnInTheOrderDeclared() {
      assertThat(
              EMPTY.withTeams(team("dev"), team("sre")).withRaci(table).raci().teams())
          .containsExactly("dev", "sre");
    }

    @Test
    void teamsThatOnlyTheTableNamesComeLast() {
      assertThat(EMPTY.withRaci(table).withTeams(team("dev")).raci().teams())
          .containsExactly("dev", "sre");
    }

    @Test
    void aColumnThatIsSpelledLikeATeamButForItsCaseStaysTheOnlyOne() {
      RaciTable shouting = RaciTable.builder()
          .row("on-call", Map.of("SRE", Set.of(RaciLetter.ACCOUNTABLE)))
          .build();
      assertThat(EMPTY.withTeams(team("sre")).withRaci(shouting).raci().teams())
          .containsExactly("SRE");
    }

    @Test
    void theActivitiesStayAsTheyAre() {
      assertThat(EMPTY.withTeams(team("dev")).withRaci(table).raci().rows())
          .isEqualTo(table.rows());
    }

    @Test
    void aTableWithoutActivitiesGetsNoColumns() {
      assertThat(EMPTY.withTeams(team("dev")).raci()).isEqualTo(RaciTable.EMPTY);
    }
  }

  @Test
  void itsPolicyHoldsItsWaiversAndSeverities() {
    SeverityPolicy lenient = SeverityPolicy.parse(List.of("*=info"));
    CheckPolicy policy = EMPTY.withWaivers(waiver()).withSeverities(lenient).policyOn(TODAY);
    assertThat(policy.today()).contains(TODAY);
    assertThat(policy.waivers()).containsExactly(waiver());
    assertThat(policy.severities()).isSameAs(lenient);
  }
}
