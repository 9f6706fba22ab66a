package io.monitoringstrategy.cli;

import io.monitoringstrategy.advice.Advice;
import io.monitoringstrategy.org.MonitoringFunction;
import io.monitoringstrategy.org.OrganizationChart;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.util.List;
import java.util.stream.Collectors;

/** An organisation for people: the chart, what it lacks, and the advice. */
final class OrganizationText {
  private final Language language;

  OrganizationText(Language language) {
    this.language = language;
  }

  String of(MonitoringStrategy strategy) {
    StringBuilder text = new StringBuilder(language.choose("model: ", "조직 모델: "))
        .append(strategy
            .organization()
            .model()
            .map(model -> model.title(language.locale()))
            .orElse(language.choose("not declared", "선언되지 않음")))
        .append('\n');
    if (!strategy.teams().isEmpty()) {
      text.append('\n').append(chart(strategy));
    }
    strategy.organizationAdvice().ifPresent(advice -> text.append('\n').append(advice(advice)));
    return text.toString();
  }

  private String chart(MonitoringStrategy strategy) {
    OrganizationChart chart = OrganizationChart.of(strategy.teams());
    TextTable table = TextTable.of(
        language.choose("team", "팀"),
        language.choose("role", "역할"),
        language.choose("people", "인원"),
        language.choose("functions", "기능"));
    for (Team team : strategy.teams()) {
      table.row(
          team.title().orElse(team.id().value()),
          team.role().map(role -> role.title(language.locale())).orElse("-"),
          team.people().isPresent() ? String.valueOf(team.people().getAsInt()) : "-",
          titles(chart.functions().getOrDefault(team.id(), List.of())));
    }
    return table
        + language.choose("functions without a team: ", "담당 팀이 없는 기능: ")
        + titles(chart.functionsWithoutTeam())
        + "\n"
        + language.choose("functions of several teams: ", "여러 팀의 기능: ")
        + titles(chart.sharedFunctions())
        + "\n";
  }

  private String advice(Advice<OrganizationModel> advice) {
    OrganizationModel best = advice.best().option();
    return language.choose("advice: ", "권고: ")
        + new AdviceText(language).of(advice, model -> model.title(language.locale()))
        + best.traits().stream()
            .map(trait -> "  - " + trait.in(language.locale()) + "\n")
            .collect(Collectors.joining("", best.title(language.locale()) + ":\n", ""));
  }

  private String titles(List<MonitoringFunction> functions) {
    return functions.isEmpty()
        ? "-"
        : functions.stream()
            .map(function -> function.title(language.locale()))
            .collect(Collectors.joining(", "));
  }
}
