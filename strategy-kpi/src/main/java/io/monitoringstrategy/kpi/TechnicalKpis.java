package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.KpiId;
import java.util.List;

/** The five technical KPIs of the standard catalogue: Do the systems work? */
final class TechnicalKpis {
  static final List<KpiDefinition> ALL = List.of(
      KpiDefinition.builder(KpiId.of("system-availability"))
          .title("System availability")
          .koreanTitle("시스템 가용성")
          .category(KpiCategory.TECHNICAL)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("time up / time observed, or good requests / all requests")
          .data("incidents, probes or request counts")
          .build(),
      KpiDefinition.builder(KpiId.of("mean-time-to-recovery"))
          .title("Mean time to recovery (MTTR)")
          .koreanTitle("평균 복구 시간")
          .category(KpiCategory.TECHNICAL)
          .unit(Unit.DURATION)
          .direction(Direction.DOWN)
          .formula("mean of impact start to resolution; the kind of MTTR is a parameter")
          .data("incidents")
          .build(),
      KpiDefinition.builder(KpiId.of("mean-time-between-failures"))
          .title("Mean time between failures (MTBF)")
          .koreanTitle("평균 장애 간격")
          .category(KpiCategory.TECHNICAL)
          .unit(Unit.DURATION)
          .direction(Direction.UP)
          .formula("time up / failures that began")
          .data("incidents")
          .build(),
      KpiDefinition.builder(KpiId.of("alert-accuracy"))
          .title("Alert accuracy")
          .koreanTitle("알림 정확도")
          .category(KpiCategory.TECHNICAL)
          .unit(Unit.RATIO)
          .direction(Direction.DOWN)
          .formula("false alarms / all alerts, with the true false positive rate beside it")
          .data("alerts")
          .build(),
      KpiDefinition.builder(KpiId.of("monitoring-coverage"))
          .title("Monitoring coverage")
          .koreanTitle("모니터링 커버리지")
          .category(KpiCategory.TECHNICAL)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("covered (service, layer, signal) cells weighted by tier / required cells")
          .data("the strategy")
          .build());

  private TechnicalKpis() {}
}
