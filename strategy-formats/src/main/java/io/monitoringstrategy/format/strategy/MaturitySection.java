package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.maturity.Answer;
import io.monitoringstrategy.maturity.Assessment;
import io.monitoringstrategy.maturity.Extent;
import io.monitoringstrategy.maturity.MaturityLevel;
import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.PracticeId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The key {@code maturity}: answers to the practices of the model, and the level to reach.
 *
 * <p>A practice is named alone or behind its dimension, {@code alerting/alerts-have-owners}; its answer
 * is a word or a map with evidence and date.
 */
final class MaturitySection {
  private static final String NOT_APPLICABLE = "not-applicable";

  /** What a section without a key says, which is as much as no section. */
  private static final Assessment NOTHING_SAID = Assessment.builder().build();

  private final Places places;

  MaturitySection(Places places) {
    this.places = places;
  }

  Optional<Assessment> read(YamlMap root) {
    places.putSection("maturity", root);
    return root.map("maturity").flatMap(this::assessment);
  }

  private Optional<Assessment> assessment(YamlMap map) {
    Assessment.Builder assessment = Assessment.builder();
    map.map("target").ifPresent(target -> {
      assessment
          .target(target.optional("overall", MaturityLevel::parse))
          .targetBy(target.optional("by", YamlScalar::month));
      levels(target, List.of("overall", "by"), "target", assessment);
    });
    map.map("claims").ifPresent(claims -> levels(claims, List.of(), "claim", assessment));
    map.map("answers").ifPresent(answers -> answers(answers, assessment));
    return map.build(assessment::build).filter(known -> !known.equals(NOTHING_SAID));
  }

  private void answers(YamlMap answers, Assessment.Builder assessment) {
    Set<PracticeId> answered = new HashSet<>();
    for (YamlEntry entry : answers.entries()) {
      entry.key().parse("practice", MaturitySection::practice).ifPresent(practice -> {
        places.put(practice.path(), entry.key().location());
        Optional<Answer> answer = answer(entry);
        if (answered.add(practice)) {
          answer.ifPresent(given -> assessment.putAnswer(practice, given));
        } else {
          entry
              .key()
              .reject("practice " + practice
                  + " is answered twice, alone or behind its dimension: keep one answer");
        }
      });
    }
  }

  private static void levels(
      YamlMap map, List<String> known, String name, Assessment.Builder assessment) {
    for (YamlEntry entry : map.entries()) {
      if (known.contains(entry.key().value())) {
        continue;
      }
      Optional<DimensionId> dimension = entry.key().parse("dimension", DimensionId::of);
      if (!(entry.value() instanceof YamlText text)) {
        entry.value().reject("a " + name + " must be a level such as predictive");
        continue;
      }
      Optional<MaturityLevel> level = text.parse(name, MaturityLevel::parse);
      if (dimension.isPresent() && level.isPresent()) {
        if (name.equals("target")) {
          assessment.putTarget(dimension.get(), level.get());
        } else {
          assessment.putClaim(dimension.get(), level.get());
        }
      }
    }
  }

  private static Optional<Answer> answer(YamlEntry entry) {
    if (entry.value() instanceof YamlText text) {
      return text.parse(
          "answer", word -> answer(word, Optional.empty(), Optional.empty(), Optional.empty()));
    }
    if (entry.value() instanceof YamlMap map) {
      Optional<String> evidence = map.optionalText("evidence");
      Optional<LocalDate> date = map.optional("date", YamlScalar::date);
      Optional<String> reason = map.optionalText("reason");
      Optional<Answer> answer =
          map.required("answer", word -> answer(word, evidence, date, reason));
      return map.build(answer::orElseThrow);
    }
    entry.value().reject("an answer must be no, some, half, most or a map with 'answer'");
    return Optional.empty();
  }

  private static Answer answer(
      String word, Optional<String> evidence, Optional<LocalDate> date, Optional<String> reason) {
    return word.equals(NOT_APPLICABLE)
        ? new Answer.NotApplicable(reason)
        : new Answer.Given(Extent.parse(word), evidence, date);
  }

  private static PracticeId practice(String text) {
    return PracticeId.of(text.substring(text.indexOf('/') + 1));
  }

  static Fields write(Assessment assessment) {
    Fields target = Fields.byName()
        .put("overall", assessment.target().map(MaturityLevel::label))
        .put("by", assessment.targetBy());
    assessment.targets().forEach((of, level) -> target.put(of.value(), level.label()));
    Fields claims = Fields.byName();
    assessment.claims().forEach((of, level) -> claims.put(of.value(), level.label()));
    Fields answers = Fields.byName();
    assessment
        .answers()
        .forEach((practice, answer) -> answers.put(practice.value(), (Object) write(answer)));
    return new Fields().put("target", target).put("claims", claims).put("answers", answers);
  }

  private static Fields write(Answer answer) {
    if (answer instanceof Answer.Given given) {
      return new Fields()
          .put("answer", given.howFar().label())
          .put("evidence", given.evidence())
          .put("date", given.seenOn());
    }
    return new Fields()
        .put("answer", NOT_APPLICABLE)
        .put("reason", ((Answer.NotApplicable) answer).reason());
  }
}
