package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.KpiId;
import java.util.List;

/** The five innovation KPIs of the standard catalogue: Do we get better at it? */
final class InnovationKpis {
  static final List<KpiDefinition> ALL = List.of(
      KpiDefinition.builder(KpiId.of("technology-adoption"))
          .title("Technology adoption")
          .koreanTitle("새로운 기술 도입률")
          .category(KpiCategory.INNOVATION)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("teams that adopted / teams that could")
          .data("counts of teams")
          .build(),
      KpiDefinition.builder(KpiId.of("process-improvements"))
          .title("Process improvements")
          .koreanTitle("프로세스 개선 건수")
          .category(KpiCategory.INNOVATION)
          .unit(Unit.COUNT)
          .direction(Direction.UP)
          .formula("improvements completed in a quarter")
          .data("counts of improvements")
          .build(),
      KpiDefinition.builder(KpiId.of("automation-growth"))
          .title("Automation growth")
          .koreanTitle("자동화 확대 범위")
          .category(KpiCategory.INNOVATION)
          .unit(Unit.RATE)
          .direction(Direction.UP)
          .formula("change of the automation ratio, in points for each quarter")
          .data("measurements of the automation ratio")
          .build(),
      KpiDefinition.builder(KpiId.of("data-driven-decisions"))
          .title("Data-driven decisions")
          .koreanTitle("데이터 기반 의사결정 비율")
          .category(KpiCategory.INNOVATION)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("decisions with a recorded measurement / all recorded decisions")
          .data("decision records")
          .build(),
      KpiDefinition.builder(KpiId.of("learning-culture"))
          .title("Learning culture")
          .koreanTitle("지속적 학습 문화 지표")
          .category(KpiCategory.INNOVATION)
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula(
              "mean of training fulfilled, post-incident reviews held / due, and experiments run / planned")
          .data("hours and counts")
          .build());

  private InnovationKpis() {}
}
