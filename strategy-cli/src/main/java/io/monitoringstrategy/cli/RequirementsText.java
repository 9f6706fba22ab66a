package io.monitoringstrategy.cli;

import io.monitoringstrategy.framework.Concern;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.RequirementCoverage;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.RequirementId;
import java.util.List;
import java.util.stream.Collectors;

/** The requirements of a strategy for people. */
final class RequirementsText {
  private final Language language;

  RequirementsText(Language language) {
    this.language = language;
  }

  String of(MonitoringStrategy strategy) {
    RequirementCoverage coverage = strategy.requirementCoverage();
    TextTable table = TextTable.of(
        language.choose("requirement", "요구사항"),
        language.choose("kind", "종류"),
        language.choose("concern", "관심사"),
        language.choose("met by", "충족 수단"));
    for (Requirement requirement : strategy.requirements()) {
      List<String> met = coverage.metBy().getOrDefault(requirement.id(), List.of());
      table.row(
          requirement.id().value(),
          requirement.kind().title(language.locale()),
          requirement.concern().map(concern -> concern.title(language.locale())).orElse("-"),
          met.isEmpty() ? language.choose("nothing", "없음") : String.join(", ", met));
    }
    StringBuilder text = new StringBuilder(table.toString()).append('\n');
    coverage
        .share()
        .ifPresent(share -> line(text, language.choose("met: ", "충족률: "), Words.percent(share)));
    coverage
        .unmetNeeds()
        .forEach((stakeholder, needs) -> line(
            text,
            stakeholder + language.choose(" still needs ", " 미충족: "),
            needs.stream().map(RequirementId::value).collect(Collectors.joining(", "))));
    coverage
        .silentGroups()
        .forEach(group -> line(
            text,
            language.choose("nobody speaks for ", "이해관계자 없음: "),
            group.title(language.locale())));
    if (!coverage.unconsidered().isEmpty()) {
      line(
          text,
          language.choose("no requirement is about ", "다루지 않은 관심사: "),
          coverage.unconsidered().stream()
              .map((Concern concern) -> concern.title(language.locale()))
              .collect(Collectors.joining(", ")));
    }
    text.append('\n');
    TextTable stages =
        TextTable.of(language.choose("stage", "단계"), language.choose("elements", "요소 수"));
    strategy
        .elementsByStage()
        .forEach(
            (stage, count) -> stages.row(stage.title(language.locale()), String.valueOf(count)));
    return text.append(stages).toString();
  }

  private static void line(StringBuilder text, String start, String rest) {
    text.append(start).append(rest).append('\n');
  }
}
