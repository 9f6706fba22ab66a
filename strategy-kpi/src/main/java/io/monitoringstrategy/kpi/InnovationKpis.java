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
          .meaning("the share of the teams that could use a new technology and do")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("teams that adopted / teams that could")
          .data("counts of teams")
          .addGuardRails(
              "teams that use it in production: a trial is no adoption",
              "the technologies replaced and retired: one more beside the old ones is a burden",
              "mean time to recovery of those who adopted it")
          .ownerRole(OwnerRole.PLATFORM)
          .build(),
      KpiDefinition.builder(KpiId.of("process-improvements"))
          .title("Process improvements")
          .koreanTitle("프로세스 개선 건수")
          .category(KpiCategory.INNOVATION)
          .meaning("how many improvements of how work is done were completed")
          .unit(Unit.COUNT)
          .direction(Direction.UP)
          .formula("improvements completed in a quarter")
          .data("counts of improvements")
          .addGuardRails(
              "the KPI each was to move, measured before and after: a count rewards small ones",
              "improvements taken back")
          .ownerRole(OwnerRole.DEVOPS)
          .build(),
      KpiDefinition.builder(KpiId.of("automation-growth"))
          .title("Automation growth")
          .koreanTitle("자동화 확대 범위")
          .category(KpiCategory.INNOVATION)
          .meaning("how fast the share of automated operations grows")
          .unit(Unit.CHANGE)
          .direction(Direction.UP)
          .formula("change of the automation ratio, in points for each quarter")
          .data("measurements of the automation ratio")
          .addGuardRails(
              "the automation ratio itself: where it is high, little is left to grow",
              "failures of automated operations",
              "the count of operations, by one definition in both periods")
          .ownerRole(OwnerRole.DEVOPS)
          .build(),
      KpiDefinition.builder(KpiId.of("data-driven-decisions"))
          .title("Data-driven decisions")
          .koreanTitle("데이터 기반 의사결정 비율")
          .category(KpiCategory.INNOVATION)
          .meaning("the share of the decisions that name the measurement they rest on")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("decisions with a recorded measurement / all recorded decisions")
          .data("decision records")
          .addGuardRails(
              "the number of decisions recorded: to record only the measured ones raises it",
              "decisions looked at again after their effect was measured")
          .ownerRole(OwnerRole.BUSINESS_ANALYSIS)
          .build(),
      KpiDefinition.builder(KpiId.of("learning-culture"))
          .title("Learning culture")
          .koreanTitle("지속적 학습 문화 지표")
          .category(KpiCategory.INNOVATION)
          .meaning(
              "how far the training, the reviews of incidents and the experiments that were planned took place")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula(
              "mean of training fulfilled, post-incident reviews held / due, and experiments run / planned")
          .data("hours and counts")
          .addGuardRails(
              "each of the three shares by itself: a mean hides the one that fails",
              "actions of reviews completed: a review without one teaches little",
              "what was planned: planning less fulfils more")
          .ownerRole(OwnerRole.SRE)
          .build());

  private InnovationKpis() {}
}
