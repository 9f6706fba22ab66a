package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.maturity.Answer;
import io.monitoringstrategy.maturity.Assessment;
import io.monitoringstrategy.maturity.DimensionMaturity;
import io.monitoringstrategy.maturity.MaturityLevel;
import io.monitoringstrategy.maturity.MaturityModel;
import io.monitoringstrategy.maturity.MaturityProfile;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.DimensionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what is said about maturity holds. */
final class MaturityChecks {
  static final Check<MonitoringStrategy> NO_SKIPPED_LEVEL = Check.each(
          "claimed level", MaturityChecks::claims, Examined::path)
      .must("have every lower one", Examined::isKept)
      .but(Examined::found)
      .because("prediction on data nobody collects properly predicts nothing")
      .fix("claim the level that is reached, or close the gaps below")
      .source("CMMI: staged representation")
      .as("maturity.no-skipped-level", WARNING);

  static final Check<MonitoringStrategy> ASSESSMENT_COMPLETE = Check.each(
          "part of the assessment", MaturityChecks::completeness, Examined::path)
      .must("be answered to 80 %, and say why a practice cannot apply", Examined::isKept)
      .but(Examined::found)
      .because("a level told from half the answers is told by which half was answered")
      .fix("answer the open practices, see 'strategy maturity --questions', or add 'reason:'")
      .as("maturity.assessment-complete", WARNING);

  static final Check<MonitoringStrategy> EVIDENCE_IS_FRESH = Check.eachOn(
          "answer with evidence", MaturityChecks::evidence, Examined::path)
      .must("have evidence younger than a year", Examined::isKept)
      .but(Examined::found)
      .because("what was true when somebody looked may have been switched off since")
      .fix("look again, and write the day under 'date:'")
      .as("maturity.evidence-is-fresh", WARNING);

  static final Check<MonitoringStrategy> TARGET_STEPWISE = Check.each(
          "target level", MaturityChecks::targets, Examined::path)
      .must("rise by one level a phase at most", Examined::isKept)
      .but(Examined::found)
      .because("a level needs time to become a habit before the next one can stand on it")
      .fix("add phases to the roadmap, or aim at the next level first")
      .source("CMMI: staged representation")
      .as("maturity.target-stepwise", WARNING);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(NO_SKIPPED_LEVEL, ASSESSMENT_COMPLETE, EVIDENCE_IS_FRESH, TARGET_STEPWISE);

  private static final int LOWEST = 1;

  private MaturityChecks() {}

  private static List<Examined> claims(MonitoringStrategy strategy) {
    return strategy.maturity().stream()
        .flatMap(assessment -> assessment.claims().entrySet().stream()
            .flatMap(claim -> claim(profile(assessment), claim)))
        .toList();
  }

  private static Stream<Examined> claim(
      MaturityProfile profile, Map.Entry<DimensionId, MaturityLevel> claim) {
    return profile.dimensions().stream()
        .filter(each -> each.dimension().equals(claim.getKey()))
        .map(each -> Examined.of(
            claim.getKey().path(),
            level(each) >= claim.getValue().number(),
            each.level()
                .map(level -> "the answers make it " + level.label())
                .orElse("too little is answered to tell")));
  }

  private static List<Examined> completeness(MonitoringStrategy strategy) {
    List<Examined> parts = new ArrayList<>();
    strategy.maturity().ifPresent(assessment -> {
      profile(assessment)
          .dimensions()
          .forEach(each -> parts.add(Examined.of(
              each.dimension().path(),
              !each.isIncomplete(),
              "only " + each.completeness() + " is answered")));
      assessment.answers().forEach((practice, answer) -> {
        if (answer instanceof Answer.NotApplicable open) {
          parts.add(Examined.of(practice.path(), open.reason().isPresent(), "gives no reason"));
        }
      });
    });
    return parts;
  }

  private static List<Examined> evidence(MonitoringStrategy strategy, LocalDate today) {
    List<Examined> answers = new ArrayList<>();
    strategy
        .maturity()
        .ifPresent(assessment -> assessment.answers().forEach((practice, answer) -> {
          if (answer instanceof Answer.Given given && given.evidence().isPresent()) {
            Optional<LocalDate> seen = given.seenOn();
            answers.add(Examined.of(
                practice.path(),
                seen.filter(day -> today.isBefore(day.plusYears(1))).isPresent(),
                seen.map(day -> "it was last seen on " + day)
                    .orElse("nobody wrote when it was seen")));
          }
        }));
    return answers;
  }

  private static List<Examined> targets(MonitoringStrategy strategy) {
    int phases = Math.max(1, strategy.roadmap().phases().size());
    return strategy.maturity().stream()
        .flatMap(assessment -> profile(assessment).dimensions().stream())
        .flatMap(each -> each.target().stream().map(target -> {
          int steps = target.number() - Math.max(LOWEST, level(each));
          return Examined.of(
              each.dimension().path(),
              steps <= phases,
              "it is " + steps + " levels away with " + phases
                  + (phases == 1 ? " phase" : " phases"));
        }))
        .toList();
  }

  private static MaturityProfile profile(Assessment assessment) {
    return MaturityProfile.of(MaturityModel.standard(), assessment);
  }

  /** The number of the level, 0 while it cannot be told. */
  private static int level(DimensionMaturity dimension) {
    return dimension.level().map(MaturityLevel::number).orElse(0);
  }
}
