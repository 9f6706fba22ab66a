package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.KpiId;
import java.util.List;

/** The five business KPIs of the standard catalogue: What does the business get from it? */
final class BusinessKpis {
  static final List<KpiDefinition> ALL = List.of(
      KpiDefinition.builder(KpiId.of("customer-satisfaction"))
          .title("Customer satisfaction (CSAT)")
          .koreanTitle("고객 만족도")
          .category(KpiCategory.BUSINESS)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("answers in the top two boxes / all answers")
          .data("survey counts")
          .build(),
      KpiDefinition.builder(KpiId.of("service-quality"))
          .title("Service quality (SLA compliance)")
          .koreanTitle("서비스 품질")
          .category(KpiCategory.BUSINESS)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("periods that met the agreed level / all periods")
          .data("incidents, the SLA")
          .build(),
      KpiDefinition.builder(KpiId.of("cost-efficiency"))
          .title("Cost efficiency (ROI)")
          .koreanTitle("비용 효율성")
          .category(KpiCategory.BUSINESS)
          .unit(Unit.RATE)
          .direction(Direction.UP)
          .formula("(benefit - cost) / cost")
          .data("cash flows")
          .build(),
      KpiDefinition.builder(KpiId.of("time-to-market"))
          .title("Time to market")
          .koreanTitle("시장 출시 시간")
          .category(KpiCategory.BUSINESS)
          .unit(Unit.DURATION)
          .direction(Direction.DOWN)
          .formula("median of commit, or idea, to production")
          .data("deployments")
          .build(),
      KpiDefinition.builder(KpiId.of("business-continuity"))
          .title("Business continuity")
          .koreanTitle("비즈니스 연속성")
          .category(KpiCategory.BUSINESS)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula(
              "critical services whose last recovery met its recovery-time objective / all critical services")
          .data("incidents or exercises")
          .build());

  private BusinessKpis() {}
}
