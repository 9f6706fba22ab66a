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
          .unit(Unit.DURATION)
          .direction(Direction.DOWN)
          .formula("mean of detection to acknowledgement")
          .data("incidents")
          .build(),
      KpiDefinition.builder(KpiId.of("problem-resolution-rate"))
          .title("Problem resolution rate")
          .koreanTitle("문제 해결률")
          .category(KpiCategory.OPERATIONAL)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("of the problems opened in a period, those resolved / all")
          .data("incidents")
          .build(),
      KpiDefinition.builder(KpiId.of("automation-ratio"))
          .title("Automation ratio")
          .koreanTitle("자동화 비율")
          .category(KpiCategory.OPERATIONAL)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("automated operations / all operations")
          .data("counts of operations")
          .build(),
      KpiDefinition.builder(KpiId.of("team-productivity"))
          .title("Team productivity")
          .koreanTitle("팀 생산성")
          .category(KpiCategory.OPERATIONAL)
          .unit(Unit.RATE)
          .direction(Direction.UP)
          .formula("problems resolved for each person and month of a team, never of one person")
          .data("incidents, people")
          .build(),
      KpiDefinition.builder(KpiId.of("training"))
          .title("Training and skills")
          .koreanTitle("교육 및 역량 개발")
          .category(KpiCategory.OPERATIONAL)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("training hours held / planned, with the share of required skills held")
          .data("hours, skills")
          .build());

  private OperationalKpis() {}
}
