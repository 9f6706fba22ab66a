package io.monitoringstrategy.strategy.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.slo.AlertUrgency;
import io.monitoringstrategy.kpi.slo.BurnRateAlert;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.kpi.slo.Sli;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.SloId;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyTraceTests {
  private static final BusinessObjective PAY = BusinessObjective.builder(
          ObjectiveId.of("customers-can-pay"), "Customers can pay")
      .build();
  private static final BusinessObjective CHEAP =
      BusinessObjective.builder(ObjectiveId.of("it-is-cheap"), "It is cheap").build();
  private static final Kpi UPTIME =
      Kpi.builder(KpiId.of("uptime")).addServes(PAY.id()).build();
  private static final Kpi LONELY = Kpi.builder(KpiId.of("lonely")).build();
  private static final SloAlert PAGE = SloAlert.builder(
          new BurnRateAlert(AlertUrgency.PAGE, 14.4, Duration.ofHours(1), Duration.ofMinutes(5)))
      .receiver(ComponentId.of("pager"))
      .build();
  private static final Slo SLO = Slo.builder(SloId.of("checkout"), Objective.parse("99.9 %"))
      .kpi(UPTIME.id())
      .indicator(new Sli.Events("good", "requests_total"))
      .addAlerts(PAGE)
      .build();
  private static final Component PAGER = Component.builder(ComponentId.of("pager"))
      .addStages(PipelineStage.CHANNEL)
      .addEscalation("on-call", "lead")
      .build();

  @Test
  void aWholeChainLeadsFromTheObjectiveToWhoIsCalled() {
    StrategyTrace trace = StrategyTrace.of(whole().build());

    assertThat(trace.chains()).singleElement().satisfies(chain -> {
      assertThat(chain.isComplete()).isTrue();
      assertThat(chain.links())
          .containsEntry(TraceLink.OBJECTIVE, "objective/customers-can-pay")
          .containsEntry(TraceLink.KPI, "kpi/uptime")
          .containsEntry(TraceLink.SLO, "slo/checkout")
          .containsEntry(TraceLink.METRIC, "requests_total")
          .containsEntry(TraceLink.ALERT, "slo/checkout/alerts/page-14.4")
          .containsEntry(TraceLink.RECEIVER, "component/pager")
          .containsEntry(TraceLink.ROLE, "on-call");
    });
    assertThat(trace.gaps()).isEmpty();
    assertThat(trace.coverage()).contains(Ratio.ONE);
  }

  @Test
  void aReceiverThatTheStackDoesNotHaveIsNobody() {
    SloAlert misspelt = SloAlert.builder(PAGE.condition())
        .receiver(ComponentId.of("pagr"))
        .owner(TeamId.of("platform"))
        .build();
    Slo slo = Slo.builder(SLO.id(), SLO.objective())
        .kpi(UPTIME.id())
        .indicator(new Sli.Events("good", "requests_total"))
        .addAlerts(misspelt)
        .build();
    MonitoringStrategy.Builder strategy =
        MonitoringStrategy.builder("shop").addObjectives(PAY).addKpis(UPTIME).addSlos(slo);

    assertThat(StrategyTrace.of(strategy.build()).coverage()).contains(Ratio.ONE);

    StrategyTrace trace = StrategyTrace.of(
        strategy.topology(Topology.builder().addComponents(PAGER).build()).build());
    assertThat(trace.coverage()).contains(Ratio.ZERO);
    assertThat(trace.gaps())
        .contains(new TraceGap("slo/checkout/alerts/page-14.4", TraceLink.RECEIVER));
    assertThat(trace.chains())
        .singleElement()
        .satisfies(chain ->
            assertThat(chain.links()).doesNotContainKeys(TraceLink.RECEIVER, TraceLink.ROLE));
  }

  @Test
  void aChainSaysWhereItBreaks() {
    StrategyTrace trace = StrategyTrace.of(whole()
        .addObjectives(CHEAP)
        .build()
        .withSlos(SLO.withAlerts(PAGE.withReceiver(Optional.empty()))));

    assertThat(trace.gaps())
        .contains(
            new TraceGap("slo/checkout/alerts/page-14.4", TraceLink.RECEIVER),
            new TraceGap("objective/it-is-cheap", TraceLink.KPI));
    assertThat(trace.coverage()).contains(Ratio.ZERO);
    assertThat(trace.best(PAY).orElseThrow().missing()).contains(TraceLink.RECEIVER);
  }

  @Test
  void whatNothingLeadsToIsAnOrphan() {
    MonitoringStrategy strategy = MonitoringStrategy.builder("shop")
        .addKpis(LONELY)
        .addSlos(SLO.withAlerts())
        .topology(Topology.builder().addComponents(PAGER).build())
        .build();

    assertThat(StrategyTrace.of(strategy).gaps())
        .containsExactly(
            new TraceGap("kpi/lonely", TraceLink.OBJECTIVE),
            new TraceGap("slo/checkout", TraceLink.KPI),
            new TraceGap("component/pager", TraceLink.ALERT));
    assertThat(StrategyTrace.of(strategy).coverage()).isEmpty();
  }

  @Nested
  class OfWhatIsThereNothingIsSaidToBeMissing {

    @Test
    void underAKpiThatServesNothingOnlyTheObjectiveIs() {
      MonitoringStrategy strategy = whole().build().withObjectives().withKpis(UPTIME.withServes());

      assertThat(gapsOf(strategy)).containsExactly(new TraceGap("kpi/uptime", TraceLink.OBJECTIVE));
    }

    @Test
    void underAKpiThatServesAnUnknownObjectiveOnlyTheObjectiveIs() {
      assertThat(gapsOf(whole().build().withObjectives(CHEAP)))
          .containsExactly(
              new TraceGap("objective/it-is-cheap", TraceLink.KPI),
              new TraceGap("kpi/uptime", TraceLink.OBJECTIVE));
    }

    @Test
    void underAnSloWithoutKpiOnlyTheKpiIs() {
      MonitoringStrategy strategy =
          whole().build().withObjectives().withKpis().withSlos(SLO.withKpi(Optional.empty()));

      assertThat(gapsOf(strategy)).containsExactly(new TraceGap("slo/checkout", TraceLink.KPI));
      assertThat(gapsOf(strategy.withSlos(SLO)))
          .as("a KPI that is named but does not exist")
          .containsExactly(new TraceGap("slo/checkout", TraceLink.KPI));
    }

    @Test
    void underAnSloWithoutIndicatorOnlyTheMetricIs() {
      assertThat(gapsOf(whole().build().withSlos(SLO.withIndicator(Optional.empty()))))
          .containsExactly(new TraceGap("slo/checkout", TraceLink.METRIC));
    }

    @Test
    void butAChannelThatNoAlertCallsIsAnOrphanStill() {
      assertThat(gapsOf(whole()
              .build()
              .withTopology(Topology.builder()
                  .addComponents(PAGER, PAGER.withId(ComponentId.of("mail")))
                  .build())))
          .containsExactly(new TraceGap("component/mail", TraceLink.ALERT));
    }
  }

  @Nested
  class Furthest {

    @Test
    void isTheChainThatLacksLeast() {
      Slo silent = SLO.withId(SloId.of("silent")).withAlerts();
      Slo blind = SLO.withIndicator(Optional.empty());
      StrategyTrace trace =
          StrategyTrace.of(whole().addObjectives(CHEAP).build().withSlos(silent, blind));

      assertThat(trace.furthest()).hasSize(2);
      assertThat(trace.furthest().get(0).gap())
          .contains(new TraceGap("slo/checkout", TraceLink.METRIC));
      assertThat(trace.furthest().get(0).at(TraceLink.ROLE)).contains("on-call");
      assertThat(trace.furthest().get(1).gap())
          .contains(new TraceGap("objective/it-is-cheap", TraceLink.KPI));
    }

    @Test
    void ofAsManyLinksItIsTheOneThatBreaksFurtherDown() {
      Slo blind = SLO.withIndicator(Optional.empty());
      Slo nobody =
          SLO.withId(SloId.of("nobody")).withAlerts(PAGE.withReceiver(ComponentId.of("nowhere")));
      Component nowhere = Component.builder(ComponentId.of("nowhere"))
          .addStages(PipelineStage.CHANNEL)
          .build();
      StrategyTrace trace = StrategyTrace.of(whole()
          .build()
          .withSlos(blind, nobody)
          .withTopology(Topology.builder().addComponents(PAGER, nowhere).build()));

      assertThat(trace.best(PAY).orElseThrow().gap())
          .contains(new TraceGap("component/nowhere", TraceLink.ROLE));
    }

    @Test
    void isNothingWhereEveryObjectiveReachesSomebody() {
      assertThat(StrategyTrace.of(whole().build()).furthest()).isEmpty();
    }
  }

  @Nested
  class Through {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "objective/customers-can-pay",
          "kpi/uptime",
          "slo/checkout",
          "requests_total",
          "slo/checkout/alerts/page-14.4",
          "component/pager",
          "on-call"
        })
    void leadsFromEachLinkUpToTheObjective(String element) {
      StrategyTrace all = StrategyTrace.of(whole().addObjectives(CHEAP).build());

      assertThat(all.elements()).contains(element);
      assertThat(all.through(element).objectives()).containsExactly("objective/customers-can-pay");
      assertThat(all.through(element).chains()).hasSize(1);
      assertThat(all.through(element).gaps()).isEmpty();
      assertThat(all.through(element).coverage()).contains(Ratio.ONE);
    }

    @Test
    void leadsUpToTheGapWhereNoObjectiveIsServed() {
      StrategyTrace trace =
          StrategyTrace.of(whole().addKpis(LONELY).build().withKpis(LONELY, UPTIME.withServes()));
      StrategyTrace up = trace.through("on-call");

      assertThat(up.objectives()).isEmpty();
      assertThat(up.coverage()).isEmpty();
      assertThat(up.gaps()).containsExactly(new TraceGap("kpi/uptime", TraceLink.OBJECTIVE));
      assertThat(up.chains()).singleElement().satisfies(chain -> {
        assertThat(chain.at(TraceLink.KPI)).contains("kpi/uptime");
        assertThat(chain.gap()).contains(new TraceGap("kpi/uptime", TraceLink.OBJECTIVE));
      });
    }

    @Test
    void showsAChannelThatNobodyCalls() {
      StrategyTrace trace = StrategyTrace.of(whole().build().withSlos(SLO.withAlerts()));

      assertThat(trace.through("component/pager").chains())
          .singleElement()
          .satisfies(chain -> assertThat(chain.links())
              .containsExactly(
                  entry(TraceLink.RECEIVER, "component/pager"), entry(TraceLink.ROLE, "on-call")));
      assertThat(trace.through("component/pager").gaps())
          .containsExactly(new TraceGap("component/pager", TraceLink.ALERT));
    }

    @Test
    void isEmptyForWhatIsOnNoChain() {
      StrategyTrace trace = StrategyTrace.of(whole().build());

      assertThat(trace.elements()).doesNotContain("component/store");
      assertThat(trace.through("component/store").chains()).isEmpty();
    }
  }

  @Test
  void everyBreakOnTheWayIsNamed() {
    assertThat(gapsOf(whole().build().withKpis(UPTIME).withSlos()))
        .contains(new TraceGap("kpi/uptime", TraceLink.SLO));
    assertThat(gapsOf(whole().build().withSlos(SLO.withIndicator(Optional.empty()))))
        .contains(new TraceGap("slo/checkout", TraceLink.METRIC));
    assertThat(gapsOf(whole().build().withSlos(SLO.withAlerts())))
        .contains(new TraceGap("slo/checkout", TraceLink.ALERT));
    assertThat(gapsOf(whole().build().withTopology(Topology.builder().build())))
        .contains(new TraceGap("component/pager", TraceLink.ROLE));
  }

  private static List<TraceGap> gapsOf(MonitoringStrategy strategy) {
    return StrategyTrace.of(strategy).gaps();
  }

  private static MonitoringStrategy.Builder whole() {
    return MonitoringStrategy.builder("shop")
        .addObjectives(PAY)
        .addKpis(UPTIME)
        .addSlos(SLO)
        .topology(Topology.builder().addComponents(PAGER).build());
  }
}
