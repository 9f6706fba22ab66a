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
          .meaning(
              "the share of the time, or of the requests, in which the systems did what they are for")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("time up / time observed, or good requests / all requests")
          .data("incidents, probes or request counts")
          .addGuardRails(
              "maintenance is reported beside it, so that downtime is not renamed",
              "incidents detected by monitoring (recall): an outage that nobody recorded raises it")
          .ownerRole(OwnerRole.SRE)
          .build(),
      KpiDefinition.builder(KpiId.of("mean-time-to-recovery"))
          .title("Mean time to recovery (MTTR)")
          .koreanTitle("평균 복구 시간")
          .category(KpiCategory.TECHNICAL)
          .meaning("how long the impact of an incident lasts until it is resolved, on average")
          .unit(Unit.DURATION)
          .direction(Direction.DOWN)
          .formula("mean of impact start to resolution; the kind of MTTR is a parameter")
          .data("incidents")
          .addGuardRails(
              "the share reopened: closing early shortens it",
              "the number of incidents: many small ones shorten it",
              "incidents still open, which a mean of the closed ones leaves out")
          .ownerRole(OwnerRole.SRE)
          .build(),
      KpiDefinition.builder(KpiId.of("mean-time-between-failures"))
          .title("Mean time between failures (MTBF)")
          .koreanTitle("평균 장애 간격")
          .category(KpiCategory.TECHNICAL)
          .meaning("how long the systems run, on average, before they fail again")
          .unit(Unit.DURATION)
          .direction(Direction.UP)
          .formula("time up / failures that began")
          .data("incidents")
          .addGuardRails(
              "system availability: one long outage is a single failure",
              "the severities counted, kept the same from period to period")
          .ownerRole(OwnerRole.SRE)
          .build(),
      KpiDefinition.builder(KpiId.of("alert-accuracy"))
          .title("Alert accuracy")
          .koreanTitle("알림 정확도")
          .category(KpiCategory.TECHNICAL)
          .meaning("the share of the alerts that called somebody without a cause")
          .unit(Unit.RATIO)
          .direction(Direction.DOWN)
          .formula(
              "false alarms / alerts whose outcome is known, with the true false positive rate beside it")
          .data("alerts")
          .addGuardRails(
              "recall: an alert that is switched off is never false and finds nothing",
              "the share of alerts with a known outcome: what nobody judged is not right")
          .ownerRole(OwnerRole.SRE)
          .build(),
      KpiDefinition.builder(KpiId.of("monitoring-coverage"))
          .title("Monitoring coverage")
          .koreanTitle("모니터링 커버리지")
          .category(KpiCategory.TECHNICAL)
          .meaning(
              "the share of what should be watched that is watched, what matters most counting most")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("covered (service, layer, signal) cells weighted by tier / required cells")
          .data("the strategy")
          .addGuardRails(
              "the inventory of services: what is left out of it is never missing",
              "alert accuracy: a signal that nobody looks at covers nothing")
          .ownerRole(OwnerRole.PLATFORM)
          .build());

  private TechnicalKpis() {}
}
