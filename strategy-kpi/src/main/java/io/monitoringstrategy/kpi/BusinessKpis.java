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
          .meaning("the share of the customers who answer that they are satisfied")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("answers in the top two boxes / all answers")
          .data("survey counts")
          .addGuardRails(
              "the response rate: who is asked, and when, decides the answer",
              "complaints and cancellations of those who do not answer")
          .ownerRole(OwnerRole.BUSINESS_ANALYSIS)
          .build(),
      KpiDefinition.builder(KpiId.of("service-quality"))
          .title("Service quality (SLA compliance)")
          .koreanTitle("서비스 품질")
          .category(KpiCategory.BUSINESS)
          .meaning("how often the level of service promised to the customer was kept")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("periods that met the agreed level / all periods")
          .data("incidents, the SLA")
          .addGuardRails(
              "the agreed level: a lower promise is kept more often",
              "system availability: a period missed by much counts like one missed by little",
              "what the agreement excludes, reported beside it")
          .ownerRole(OwnerRole.SRE)
          .build(),
      KpiDefinition.builder(KpiId.of("cost-efficiency"))
          .title("Cost efficiency (ROI)")
          .koreanTitle("비용 효율성")
          .category(KpiCategory.BUSINESS)
          .meaning("what an outlay returns beyond its cost, for each unit of cost")
          .unit(Unit.CHANGE)
          .direction(Direction.UP)
          .formula("(benefit - cost) / cost")
          .data("cash flows")
          .addGuardRails(
              "benefits that were counted or billed apart from those that are estimated",
              "the total cost of ownership: people and migration are costs",
              "system availability: saving on reliability costs later")
          .ownerRole(OwnerRole.BUSINESS_ANALYSIS)
          .build(),
      KpiDefinition.builder(KpiId.of("time-to-market"))
          .title("Time to market")
          .koreanTitle("시장 출시 시간")
          .category(KpiCategory.BUSINESS)
          .meaning("how long a change takes, in the middle case, until customers have it")
          .unit(Unit.DURATION)
          .direction(Direction.DOWN)
          .formula("median of commit, or idea, to production")
          .data("deployments")
          .addGuardRails(
              "the share of deployments that fail: speed without tests shortens it",
              "where the clock starts, the commit or the idea, kept the same",
              "the size of changes: small ones alone are quick")
          .ownerRole(OwnerRole.DEVOPS)
          .build(),
      KpiDefinition.builder(KpiId.of("business-continuity"))
          .title("Business continuity")
          .koreanTitle("비즈니스 연속성")
          .category(KpiCategory.BUSINESS)
          .meaning(
              "the share of the critical services that came back in the time the business allows")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula(
              "critical services whose last recovery met its recovery-time objective / all critical services")
          .data("incidents or exercises")
          .addGuardRails(
              "the list of critical services and their objectives, set by the business",
              "the date of the last exercise: a recovery not tried for a year proves little")
          .ownerRole(OwnerRole.SRE)
          .build());

  private BusinessKpis() {}
}
