package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.maturity.Answer;
import io.monitoringstrategy.maturity.Assessment;
import io.monitoringstrategy.maturity.MaturityLevel;
import io.monitoringstrategy.roadmap.Deliverable;
import io.monitoringstrategy.roadmap.Phase;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.PracticeId;
import java.math.BigDecimal;
import java.util.Optional;

/** Where the monitoring stands, and where it is going: maturity and roadmap. */
final class PlanDescriptions {
  private final Descriptions all;

  private PlanDescriptions(Descriptions all) {
    this.all = all;
  }

  static void addTo(Descriptions all, MonitoringStrategy strategy) {
    PlanDescriptions plan = new PlanDescriptions(all);
    strategy.maturity().ifPresent(plan::maturity);
    plan.roadmap(strategy);
    strategy.roadmap().phases().forEach(plan::phase);
    strategy.roadmap().deliverables().forEach(plan::deliverable);
  }

  private void maturity(Assessment assessment) {
    Described described = all.add("maturity", Effect.STRONGER)
        .more("target", level(assessment.target()))
        .is("target by", assessment.targetBy());
    assessment
        .targets()
        .forEach((of, level) -> described.more("target of " + of, level(Optional.of(level))));
    assessment
        .claims()
        .forEach((of, level) -> described.more("claim of " + of, level(Optional.of(level))));
    assessment.answers().forEach(this::answer);
  }

  private void answer(PracticeId practice, Answer answer) {
    Described described = all.add(practice.path())
        .more("answer", answer.extent().map(extent -> BigDecimal.valueOf(extent.share())));
    if (answer instanceof Answer.Given given) {
      described.has("evidence", given.evidence()).is("seen on", given.seenOn());
    } else {
      described.has("reason", ((Answer.NotApplicable) answer).reason());
    }
  }

  private void roadmap(MonitoringStrategy strategy) {
    Described described =
        all.add("roadmap", Effect.NEUTRAL).is("start", strategy.roadmap().start());
    strategy
        .roadmap()
        .capacity()
        .forEach((team, days) ->
            described.more("capacity of " + team, Optional.of(BigDecimal.valueOf(days))));
  }

  private void phase(Phase phase) {
    all.add(phase.path(), Effect.NEUTRAL)
        .is("title", Optional.of(phase.title()))
        .is("from month", Optional.of(phase.fromMonth()))
        .is("to month", phase.toMonth());
  }

  private void deliverable(Deliverable deliverable) {
    all.add(deliverable.path(), Effect.STRONGER)
        .is("title", Optional.of(deliverable.title()))
        .is("phase", Optional.of(deliverable.phase()))
        .has("owner", deliverable.owner())
        .has("exit criterion", deliverable.exitCriterion())
        .is("effort", Optional.of(deliverable.effort()))
        .is("people", Optional.of(deliverable.people()))
        .is("needs", deliverable.prerequisites())
        .is("closes", deliverable.closes());
  }

  private static Optional<BigDecimal> level(Optional<MaturityLevel> level) {
    return level.map(each -> BigDecimal.valueOf(each.number()));
  }
}
