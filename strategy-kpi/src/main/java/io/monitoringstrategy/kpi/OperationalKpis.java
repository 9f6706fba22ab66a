package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.KpiId;
import java.util.List;

/** The five operational KPIs of the standard catalogue: Do we work well on them? */
final class OperationalKpis {
  static final List<KpiDefinition> ALL = List.of(
      KpiDefinition.builder(KpiId.of("incident-response-time"))
          .title("Incident response time (MTTA)")
          .koreanTitle("인시던트 대응 시간")
          .category(KpiCategory.OPERATIONAL)
          .meaning("how long it takes until somebody answers for a detected incident, on average")
          .unit(Unit.DURATION)
          .direction(Direction.DOWN)
          .formula("mean of detection to acknowledgement")
          .data("incidents")
          .addGuardRails(
              "mean time to recovery: to acknowledge at once and begin later gains nothing",
              "time to detect: a clock that starts late shows a short response")
          .ownerRole(OwnerRole.SRE)
          .build(),
      KpiDefinition.builder(KpiId.of("problem-resolution-rate"))
          .title("Problem resolution rate")
          .koreanTitle("문제 해결률")
          .category(KpiCategory.OPERATIONAL)
          .meaning("the share of the problems opened in a period that have been resolved")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("of the problems opened in a period, those resolved / all")
          .data("incidents")
          .addGuardRails(
              "the share reopened: what is closed unsolved comes back",
              "the age of those still open: the easy ones are resolved first",
              "the number opened: a problem that is not recorded is not unresolved")
          .ownerRole(OwnerRole.SRE)
          .build(),
      KpiDefinition.builder(KpiId.of("automation-ratio"))
          .title("Automation ratio")
          .koreanTitle("자동화 비율")
          .category(KpiCategory.OPERATIONAL)
          .meaning("the share of the operations that run without a person")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("automated operations / all operations")
          .data("counts of operations")
          .addGuardRails(
              "failures of automated operations: one that has to be repaired by hand is manual",
              "the count of all operations: splitting an automated one into many raises it")
          .ownerRole(OwnerRole.DEVOPS)
          .build(),
      KpiDefinition.builder(KpiId.of("team-productivity"))
          .title("Team productivity")
          .koreanTitle("팀 생산성")
          .category(KpiCategory.OPERATIONAL)
          .meaning("how many problems a team resolves for each of its people and months")
          .unit(Unit.RATE)
          .direction(Direction.UP)
          .formula("problems resolved for each person and month of a team, never of one person")
          .data("incidents, people")
          .addGuardRails(
              "the share reopened and the severities: many small problems are no more work done",
              "hours on call and overtime: more of them is no productivity",
              "never broken down to one person")
          .ownerRole(OwnerRole.DEVOPS)
          .build(),
      KpiDefinition.builder(KpiId.of("training"))
          .title("Training and skills")
          .koreanTitle("교육 및 역량 개발")
          .category(KpiCategory.OPERATIONAL)
          .meaning("how much of the planned training was held")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("training hours held / planned, with the share of required skills held")
          .data("hours, skills")
          .addGuardRails(
              "the share of required skills held: hours alone teach nothing",
              "the hours planned: planning less fulfils more")
          .ownerRole(OwnerRole.PLATFORM)
          .build());

  private OperationalKpis() {}
}
