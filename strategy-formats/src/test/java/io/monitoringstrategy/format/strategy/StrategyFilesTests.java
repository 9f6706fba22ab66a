package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.HEAD;
import static io.monitoringstrategy.format.strategy.StrategyText.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.check.Waiver;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.TeamRole;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.TeamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyFilesTests {
  private static final String CHECKOUT = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout, title: Checkout platform, owner: platform, reviewed: 2026-10-01}
      objectives:
        - id: customers-can-pay
          statement: Customers can pay at any time
          owner: business
          improves: revenue
      kpis:
        - {id: uptime, catalog: system-availability, owner: sre, target: ">= 99.9 %",
           source: prometheus, serves: [customers-can-pay], reviewed-in: monthly-service-review}
        - id: csat
          title: Satisfied customers
          catalog: customer-satisfaction
          owner: business
          target: ">= 85 %"
          source: survey
          serves: customers-can-pay
          technical-metric: checkout-latency
      organization:
        teams:
          - {id: platform, role: platform, people: 7}
          - {id: sre, title: Reliability, role: sre, people: 9}
          - {id: business}
        raci:
          define-slos: {accountable: business, responsible: [sre], consulted: [platform], informed: sre}
          incident-response: {accountable: [sre, platform], responsible: sre}
          retire-dashboards: {}
      waivers:
        - {rule: raci.no-empty-activity, element: activity/retire-dashboards, reason: Next year,
           owner: cto, until: 2027-03-31}
      checks:
        severity: {"raci.*": warning, kpi.category-covered: ignore}
      """;

  private final StrategyDocument document = read(CHECKOUT);
  private final MonitoringStrategy strategy = document.strategy();

  @Nested
  class Sections {

    @Test
    void theMetadataNameTheStrategy() {
      assertThat(strategy.name()).isEqualTo("checkout");
      assertThat(strategy.title()).contains("Checkout platform");
      assertThat(strategy.owner()).contains(TeamId.of("platform"));
      assertThat(strategy.reviewed()).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void anObjectiveHasItsKeys() {
      assertThat(strategy.objectives())
          .containsExactly(BusinessObjective.builder(
                  ObjectiveId.of("customers-can-pay"), "Customers can pay at any time")
              .owner(TeamId.of("business"))
              .improves("revenue")
              .build());
    }

    @Test
    void aKpiHasItsKeys() {
      Kpi csat = strategy.kpi(KpiId.of("csat")).orElseThrow();
      assertThat(csat.title()).contains("Satisfied customers");
      assertThat(csat.owner()).contains(TeamId.of("business"));
      assertThat(csat.target()).contains(Target.parse(">= 85 %"));
      assertThat(csat.source()).contains("survey");
      assertThat(csat.technicalMetric()).contains("checkout-latency");
      assertThat(strategy.kpis().get(0).reviewedIn()).contains("monthly-service-review");
    }

    @Test
    void oneValueWillDoWhereAListIsMeant() {
      assertThat(strategy.kpis())
          .extracting(Kpi::serves)
          .allSatisfy(
              serves -> assertThat(serves).containsExactly(ObjectiveId.of("customers-can-pay")));
    }

    @Test
    void aTeamHasItsKeys() {
      assertThat(strategy.teams())
          .containsExactly(
              Team.builder(TeamId.of("platform"))
                  .role(TeamRole.PLATFORM)
                  .people(7)
                  .build(),
              Team.builder(TeamId.of("sre"))
                  .title("Reliability")
                  .role(TeamRole.SRE)
                  .people(9)
                  .build(),
              Team.builder(TeamId.of("business")).build());
    }

    @ParameterizedTest
    @CsvSource({
      "define-slos, business, A",
      "define-slos, sre, RI",
      "define-slos, platform, C",
      "incident-response, sre, RA",
      "incident-response, platform, A",
      "retire-dashboards, sre, ''"
    })
    void aCellHasTheLettersOfItsWords(String activity, String team, String letters) {
      String found = strategy.raci().rows().stream()
          .filter(row -> row.activity().equals(activity))
          .flatMap(row -> row.lettersOf(team).stream())
          .map(letter -> String.valueOf(letter.letter()))
          .reduce("", String::concat);
      assertThat(found).isEqualTo(letters);
    }

    @Test
    void activitiesKeepTheirOrder() {
      assertThat(strategy.raci().rows())
          .extracting(row -> row.activity())
          .containsExactly("define-slos", "incident-response", "retire-dashboards");
    }

    @Test
    void aWaiverHasItsKeys() {
      assertThat(strategy.waivers())
          .containsExactly(
              Waiver.builder(RuleId.of("raci.no-empty-activity"), "activity/retire-dashboards")
                  .reason("Next year")
                  .owner("cto")
                  .until(LocalDate.of(2027, 3, 31))
                  .build());
    }

    @Test
    void severitiesAreThoseOfTheFile() {
      assertThat(StrategyChecks.standard().rules())
          .filteredOn(rule -> rule.id().family().equals("raci"))
          .allSatisfy(rule ->
              assertThat(strategy.severities().severityOf(rule)).contains(Severity.WARNING));
      assertThat(StrategyChecks.standard().rules())
          .filteredOn(rule -> rule.id().value().equals("kpi.category-covered"))
          .allSatisfy(rule -> assertThat(strategy.severities().severityOf(rule)).isEmpty());
    }

    @Test
    void everySectionButTheFirstThreeLinesMayBeMissing() {
      assertThat(read(HEAD).strategy())
          .isEqualTo(MonitoringStrategy.builder("checkout").build());
    }

    @Test
    void aSectionMayBeThereAndEmpty() {
      assertThat(read(HEAD + "objectives: []\nkpis:\norganization:\nwaivers:\nchecks:\n")
              .strategy())
          .isEqualTo(MonitoringStrategy.builder("checkout").build());
    }

    @Test
    void anActivityOfNobodyIsStillAnActivity() {
      assertThat(read(HEAD + "organization: {raci: {on-call: , review: {responsible: }}}\n")
              .strategy()
              .raci()
              .rows())
          .containsExactly(new RaciRow("on-call", Map.of()), new RaciRow("review", Map.of()));
    }

    @Test
    void noRaciSectionIsNoTable() {
      assertThat(read(HEAD + "organization: {teams: [{id: sre}]}").strategy().raci())
          .isEqualTo(RaciTable.EMPTY);
    }

    @Test
    void whatIsWrittenWithoutQuotesIsTextWhereTextIsMeant() {
      assertThat(read(HEAD + "objectives: [{id: a, statement: 2026, improves: true}]\n")
              .strategy()
              .objectives())
          .containsExactly(BusinessObjective.builder(ObjectiveId.of("a"), "2026")
              .improves("true")
              .build());
    }
  }

  @Nested
  class Places {

    @ParameterizedTest
    @CsvSource({
      "strategy/checkout, 3, 11",
      "strategy/checkout/owner, 3, 61",
      "objective/customers-can-pay, 5, 5",
      "objective/customers-can-pay/owner, 7, 12",
      "kpi/uptime, 10, 5",
      "kpi/uptime/catalog, 10, 27",
      "kpi/uptime/serves/customers-can-pay, 11, 35",
      "kpi/csat/serves/customers-can-pay, 18, 13",
      "kpi/csat/target, 16, 13",
      "team/sre, 23, 7",
      "activity/define-slos, 26, 5",
      "activity/define-slos/sre, 26, 56",
      "activity/incident-response/platform, 27, 44",
      "waiver/activity/retire-dashboards/raci.no-empty-activity, 30, 5"
    })
    void anElementHasThePlaceWhereItStands(String element, int line, int column) {
      assertThat(document.locate(element))
          .map(SourceLocation::toString)
          .contains("strategy.yaml:" + line + ":" + column);
    }

    @ParameterizedTest
    @CsvSource({
      "objective/customers-can-pay/kpis/uptime, 5, 5",
      "kpi/uptime/technical-metric, 10, 5",
      "kpis/innovation, 10, 3",
      "team/security, 22, 5",
      "activity/unheard-of, 26, 5",
      "something/else, 3, 11"
    })
    void whatIsNotWrittenHasThePlaceOfWhatEnclosesIt(String element, int line, int column) {
      assertThat(document.locate(element))
          .map(SourceLocation::toString)
          .contains("strategy.yaml:" + line + ":" + column);
    }
  }

  @Nested
  class FilesAndFolders {
    @TempDir
    Path folder;

    @Test
    void aFileIsRead() throws IOException {
      Path file = Files.writeString(folder.resolve("checkout.yaml"), HEAD);
      assertThat(StrategyFiles.read(file).strategy().name()).isEqualTo("checkout");
    }

    @Test
    void aFolderMeansItsStrategyFile() throws IOException {
      Path file = Files.writeString(folder.resolve("strategy.yaml"), HEAD);
      assertThat(StrategyFiles.read(folder).locate("strategy/checkout"))
          .map(SourceLocation::file)
          .isEqualTo(Optional.of(file.toString()));
    }

    @Test
    void aFolderWithoutOneIsRefusedWithTheNameItLacks() {
      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> StrategyFiles.read(folder))
          .withMessageContaining("strategy.yaml");
    }

    @Test
    void aFileThatIsNotThereIsRefusedByName() {
      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> StrategyFiles.read(folder.resolve("missing.yaml")))
          .withMessageContaining("missing.yaml");
    }
  }
}
