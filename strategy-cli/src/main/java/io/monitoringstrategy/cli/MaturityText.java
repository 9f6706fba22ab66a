package io.monitoringstrategy.cli;

import io.monitoringstrategy.framework.TypeAssessment;
import io.monitoringstrategy.maturity.Assessment;
import io.monitoringstrategy.maturity.Dimension;
import io.monitoringstrategy.maturity.DimensionMaturity;
import io.monitoringstrategy.maturity.MaturityModel;
import io.monitoringstrategy.maturity.MaturityPath;
import io.monitoringstrategy.maturity.MaturityProfile;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Maturity for people. */
final class MaturityText {
  private static final int BAR = 20;

  private final Language language;
  private final MaturityModel model;

  MaturityText(Language language, MaturityModel model) {
    this.language = language;
    this.model = model;
  }

  String of(MaturityProfile profile, MaturityPath path, List<TypeAssessment> types) {
    StringBuilder text = new StringBuilder(profile(profile).toString());
    text.append('\n');
    profile
        .weakest()
        .ifPresent(weakest -> text.append(language.choose("weakest: ", "가장 약한 차원: "))
            .append(title(weakest.dimension().value()))
            .append(profile
                .level()
                .map(level -> language.choose("; overall level ", "; 전체 수준 ") + level.number() + " "
                    + level.title(locale()))
                .orElse(language.choose(
                    "; no overall level: a dimension has too few answers",
                    "; 전체 수준 없음: 답변이 부족한 차원이 있음")))
            .append(profile
                .meanScore()
                .map(mean -> language.choose(" (mean score ", " (평균 점수 ") + score(mean) + ")")
                .orElse(""))
            .append('\n'));
    if (!path.steps().isEmpty()) {
      text.append('\n')
          .append(path(path))
          .append('\n')
          .append(language.choose("in all ", "합계 "))
          .append(score(path.effort()))
          .append(language.choose(" person-days\n", " 인일\n"));
    }
    types.forEach(type -> text.append('\n').append(type(type)));
    return text.toString();
  }

  /** {@return every practice with its evidence} */
  String questions() {
    TextTable table = TextTable.of(
        language.choose("practice", "실천"),
        language.choose("level", "수준"),
        language.choose("says", "내용"),
        language.choose("proof", "증거"));
    model
        .practices()
        .forEach(practice -> table.row(
            practice.dimension() + "/" + practice.id(),
            String.valueOf(practice.level().number()),
            practice.title().in(locale()),
            practice.evidence().in(locale())));
    return table.toString();
  }

  /** Refuses practices that the model does not have. */
  void refuseUnknown(Assessment assessment, String file) {
    List<String> known =
        model.practices().stream().map(practice -> practice.id().value()).toList();
    Problems problems = Problems.of(file);
    assessment
        .answers()
        .keySet()
        .forEach(id -> problems.rejectIf(
            !known.contains(id.value()),
            "answers " + id.path() + ", which the model does not have"
                + NearestName.hint(id.value(), known)));
    problems.throwIfAny();
  }

  private TextTable profile(MaturityProfile profile) {
    TextTable table = TextTable.of(
        language.choose("dimension", "차원"),
        language.choose("level", "수준"),
        language.choose("score", "점수"),
        "",
        language.choose("answered", "응답"),
        language.choose("target", "목표"),
        language.choose("gap", "격차"));
    for (DimensionMaturity each : profile.dimensions()) {
      table.row(
          title(each.dimension().value()),
          each.level()
              .map(level -> level.number() + " " + level.title(locale()))
              .orElse("-"),
          each.score().map(MaturityText::score).orElse("-"),
          each.score().map(MaturityText::bar).orElse(""),
          Words.percent(each.completeness()),
          each.target()
              .map(level -> level.number() + " " + level.title(locale()))
              .orElse("-"),
          each.gap().map(MaturityText::score).orElse("-"));
    }
    return table;
  }

  private TextTable path(MaturityPath path) {
    TextTable table = TextTable.of(
        "",
        language.choose("do next", "다음 할 일"),
        language.choose("dimension", "차원"),
        language.choose("level", "수준"),
        language.choose("person-days", "인일"));
    int number = 0;
    for (MaturityPath.Step step : path.steps()) {
      table.row(
          String.valueOf(++number),
          step.practice().title().in(locale())
              + (step.answered() ? "" : language.choose(" (not answered yet)", " (미응답)")),
          title(step.practice().dimension().value()),
          String.valueOf(step.practice().level().number()),
          score(step.effort()));
    }
    return table;
  }

  private String type(TypeAssessment type) {
    return language.choose("type by its traits: ", "특성에 따른 유형: ")
        + type.type().title(locale())
        + type.next()
            .map(next -> language.choose("; missing for ", "; 다음 유형에 필요한 것, ")
                + next.title(locale()) + ": "
                + String.join(
                    ", ",
                    type.missingForNext().stream()
                        .map(trait -> trait.title(locale()))
                        .toList()))
            .orElse("")
        + "\n";
  }

  private String title(String dimension) {
    Optional<Dimension> found = model.dimensions().stream()
        .filter(each -> each.id().value().equals(dimension))
        .findFirst();
    return found.map(each -> each.title().in(locale())).orElse(dimension);
  }

  private Locale locale() {
    return language.locale();
  }

  private static String bar(double score) {
    int filled = (int) Math.round((score - 1) / 4 * BAR);
    return "#".repeat(filled) + ".".repeat(BAR - filled);
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}
