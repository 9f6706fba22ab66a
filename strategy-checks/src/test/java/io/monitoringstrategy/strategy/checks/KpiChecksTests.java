package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.strategy.checks.Strategies.EMPTY;
import static io.monitoringstrategy.strategy.checks.Strategies.PAY;
import static io.monitoringstrategy.strategy.checks.Strategies.found;
import static io.monitoringstrategy.strategy.checks.Strategies.kpi;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.TeamId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KpiChecksTests {

  @Nested
  class ServesObjective {

    @Test
    void aKpiThatServesNothingIsFound() {
      assertThat(found(KpiChecks.SERVES_OBJECTIVE, EMPTY.withKpis(kpi("uptime"))))
          .containsExactly("kpi/uptime must serve an objective, but serves none");
    }

    @Test
    void whetherTheObjectiveExistsIsAnotherRule() {
      assertThat(found(KpiChecks.SERVES_OBJECTIVE, EMPTY.withKpis(kpi("uptime").withServes(PAY))))
          .isEmpty();
    }

    @Test
    void withoutKpisThereIsNothingToAsk() {
      assertThat(KpiChecks.SERVES_OBJECTIVE.evaluate(EMPTY))
          .isEqualTo(new Outcome.NotApplicable("there is no KPI"));
    }
  }

  @Nested
  class IsOperable {
    private final Kpi complete = kpi("uptime")
        .withCatalog(KpiId.of("system-availability"))
        .withOwner(TeamId.of("sre"))
        .withTarget(Target.parse(">= 99.9 %"))
        .withSource("prometheus");

    @Test
    void aBareKpiLacksEverything() {
      assertThat(found(KpiChecks.IS_OPERABLE, EMPTY.withKpis(kpi("uptime"))))
          .containsExactly(
              "kpi/uptime must have an owner, a unit, a direction, a target and a source,"
                  + " but has no owner, unit, direction, target or source");
    }

    @Test
    void unitAndDirectionComeWithTheCatalogue() {
      assertThat(found(KpiChecks.IS_OPERABLE, EMPTY.withKpis(complete))).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
      assertThat(found(
              KpiChecks.IS_OPERABLE,
              EMPTY.withKpis(kpi("uptime")
                  .withCatalog(KpiId.of("system-availability"))
                  .withOwner(TeamId.of("sre"))
                  .withTarget(Target.parse(">= 99.9 %")))))
          .singleElement()
          .asString()
          .endsWith("but has no source");
    }

    @Test
    void twoMissingThingsAreJoinedByOr() {
      assertThat(found(
              KpiChecks.IS_OPERABLE,
              EMPTY.withKpis(kpi("uptime")
                  .withCatalog(KpiId.of("system-availability"))
                  .withOwner(TeamId.of("sre")))))
          .singleElement()
          .asString()
          .endsWith("but has no target or source");
    }
  }

  @Nested
  class TechnicalMetricLinked {
    private final Kpi csat = kpi("csat").withCatalog(KpiId.of("customer-satisfaction"));

    @Test
    void aBusinessKpiWithoutATechnicalMetricIsFound() {
      assertThat(found(KpiChecks.TECHNICAL_METRIC_LINKED, EMPTY.withKpis(csat)))
          .containsExactly("kpi/csat must link to a technical metric, but links to none");
    }

    @Test
    void aBusinessKpiWithOnePasses() {
      assertThat(KpiChecks.TECHNICAL_METRIC_LINKED.evaluate(
              EMPTY.withKpis(csat.withTechnicalMetric("checkout-latency"))))
          .isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void aKpiThatSaysItIsBusinessIsAskedToo() {
      assertThat(found(
              KpiChecks.TECHNICAL_METRIC_LINKED,
              EMPTY.withKpis(kpi("sales").withCategory(KpiCategory.BUSINESS))))
          .hasSize(1);
    }

    @Test
    void otherKpisAreNotAsked() {
      assertThat(KpiChecks.TECHNICAL_METRIC_LINKED.evaluate(EMPTY.withKpis(
              kpi("uptime").withCatalog(KpiId.of("system-availability")), kpi("own"))))
          .isEqualTo(
              new Outcome.NotApplicable("there is no KPI that belongs to the business category"));
    }
  }

  @Nested
  class CategoryCovered {

    @Test
    void aCategoryWithoutAKpiIsFound() {
      assertThat(found(
              KpiChecks.CATEGORY_COVERED,
              EMPTY.withKpis(
                  kpi("a").withCategory(KpiCategory.TECHNICAL),
                  kpi("b").withCatalog(KpiId.of("customer-satisfaction")),
                  kpi("c"))))
          .containsExactly(
              "kpis/operational must have a KPI, but has none",
              "kpis/innovation must have a KPI, but has none");
    }

    @Test
    void oneKpiOfEachIsEnough() {
      assertThat(KpiChecks.CATEGORY_COVERED.evaluate(EMPTY.withKpis(
              kpi("a").withCategory(KpiCategory.TECHNICAL),
              kpi("b").withCategory(KpiCategory.OPERATIONAL),
              kpi("c").withCategory(KpiCategory.BUSINESS),
              kpi("d").withCategory(KpiCategory.INNOVATION))))
          .isEqualTo(new Outcome.Passed(4));
    }

    @Test
    void aStrategyWithoutKpisIsNotAssessed() {
      assertThat(KpiChecks.CATEGORY_COVERED.evaluate(EMPTY))
          .isEqualTo(new Outcome.NotApplicable("there is no KPI category"));
    }
  }
}
