package io.monitoringstrategy.strategy.trace;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
        .addSlos(SLO)
        .topology(Topology.builder().addComponents(PAGER).build())
        .build();

    assertThat(StrategyTrace.of(strategy).gaps())
        .containsExactly(
            new TraceGap("kpi/lonely", TraceLink.OBJECTIVE),
            new TraceGap("slo/checkout", TraceLink.KPI),
            new TraceGap("component/pager", TraceLink.ALERT));
    assertThat(StrategyTrace.of(strategy).coverage()).isEmpty();
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
