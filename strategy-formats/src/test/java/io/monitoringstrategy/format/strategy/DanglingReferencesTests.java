package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.sections;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What {@code reference.resolves} says of a name that leads nowhere, and where. */
class DanglingReferencesTests {
  private static final String RULE = "reference.resolves";

  /** One text for each finding, such as {@code 5 cost/jeager/tool: tool 'jeager'}. */
  private static List<String> found(String sections) {
    return report(sections).findings().stream()
        .filter(finding -> finding.rule().value().equals(RULE))
        .map(finding -> finding.location().map(SourceLocation::line).orElse(0) + " "
            + finding.element()
            + finding.message().replace("must name an existing element, but there is no", ":"))
        .toList();
  }

  private static CheckReport report(String sections) {
    StrategyDocument file = sections(sections);
    return StrategyChecks.standard()
        .run(file.strategy(), file.strategy().policyOn(LocalDate.of(2026, 11, 1)))
        .locatedBy(file::locate);
  }

  @Nested
  class Costs {
    private String costsOf(String tool) {
      return """
          tools:
            decisions:
              - id: tracing
                criteria: [{id: price, weight: 100 %, direction: cost}]
                candidates: {home-made: {price: 1}, jaeger: {price: 2}}
            costs:
              - {tool: TOOL, currency: EUR, capital: 4000, years: 3}
          """.replace("TOOL", tool);
    }

    @Test
    void areOfAKnownTool() {
      assertThat(found(costsOf("jeager")))
          .containsExactly("10 cost/jeager/tool: tool 'jeager' (did you mean 'jaeger'?)");
    }

    @Test
    void mayBeOfACandidate() {
      assertThat(found(costsOf("home-made"))).isEmpty();
    }
  }

  @Nested
  class MetBy {
    private String metBy(String elements) {
      return """
          requirements:
            - {id: trace, kind: technical, statement: Trace any request, met-by: [ELEMENTS]}
          tools: {in-use: [jaeger]}
          services: [{id: checkout, layers: [application]}]
          """.replace("ELEMENTS", elements);
    }

    @Test
    void aNameThatResolvesHidesNoneThatDoesNot() {
      assertThat(found(metBy("jeager, layer/application")))
          .containsExactly("5 requirement/trace/met-by/tool/jeager: element 'tool/jeager'"
              + " (did you mean 'tool/jaeger'?)");
      assertThat(found(metBy("jaeger, layer/aplication"))).hasSize(1);
    }

    @Test
    void whatExistsAndIsNotThereYetIsNotMisspelt() {
      assertThat(found(metBy("zipkin, layer/security, practice/alerts-have-owners, jaeger")))
          .isEmpty();
    }
  }

  @Nested
  class ReviewedIn {
    private static final String KPI = """
        kpis: [{id: uptime, reviewed-in: montly-review}]
        """;
    private static final String OPERATION = """
        organization:
          operations:
            - {id: monthly-review, cadence: monthly, day: first tuesday, at: "10:00", zone: UTC, length: 1h, reviews: [uptime]}
        """;

    @Test
    void isAnOperationEvenWhereAnotherReviewsTheKpi() {
      assertThat(found(KPI + OPERATION))
          .containsExactly("4 kpi/uptime/reviewed-in: operation 'montly-review'"
              + " (did you mean 'monthly-review'?)");
    }

    @Test
    void isNotLookedUpWhileNoOperationIsDeclared() {
      assertThat(found(KPI)).isEmpty();
    }
  }

  @Nested
  class OneFindingEach {
    private static final String OPERATION = """
        organization:
          teams: [{id: sre}, {id: business}]
          operations:
            - {id: review, cadence: daily, at: "10:00", zone: UTC, length: 1h, with: [ser, bussiness]}
        """;

    @Test
    void twoTeamsThatTakePartAndDoNotExistAreToldApart() {
      assertThat(found(OPERATION))
          .containsExactly(
              "7 operation/review/with/ser: team 'ser' (did you mean 'sre'?)",
              "7 operation/review/with/bussiness: team 'bussiness' (did you mean 'business'?)");
    }

    @Test
    void aWaiverOfOneHidesNoOther() {
      String waiver = """
          waivers:
            - {rule: reference.resolves, element: operation/review/with/ser, reason: joins soon, owner: cto, until: 2027-01-31}
          """;
      assertThat(found(OPERATION + waiver)).hasSize(1).first().asString().contains("bussiness");
    }

    @Test
    void totalsOfToolsThatAreNoCandidatesAreToldApart() {
      assertThat(found("""
          tools:
            decisions:
              - id: tracing
                criteria: [{id: price, weight: 100 %, direction: cost}]
                candidates: {jaeger: {price: 1}, zipkin: {price: 2}}
                declared-total: {jeager: 1, zipkn: 2}
                chosen: tempo
          """))
          .containsExactlyInAnyOrder(
              "10 decision/tracing/chosen: candidate 'tempo'",
              "9 decision/tracing/declared-total/jeager: candidate 'jeager'"
                  + " (did you mean 'jaeger'?)",
              "9 decision/tracing/declared-total/zipkn: candidate 'zipkn'"
                  + " (did you mean 'zipkin'?)");
    }
  }
}
