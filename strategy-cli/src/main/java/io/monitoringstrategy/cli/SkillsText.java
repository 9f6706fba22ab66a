package io.monitoringstrategy.cli;

import io.monitoringstrategy.org.skills.AutomationCandidate;
import io.monitoringstrategy.org.skills.ChangeForce;
import io.monitoringstrategy.org.skills.Preparation;
import io.monitoringstrategy.org.skills.RoleChange;
import io.monitoringstrategy.org.skills.RoleEvolution;
import io.monitoringstrategy.org.skills.RoleTransition;
import io.monitoringstrategy.org.skills.SkillCatalog;
import io.monitoringstrategy.org.skills.SkillGap;
import io.monitoringstrategy.org.skills.TransitionPlan;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.PersonGap;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Skills for people: gaps, whom to train, what to automate, and what is coming. */
final class SkillsText {
  private final Language language;
  private final RoleEvolution evolution = RoleEvolution.standard();

  SkillsText(Language language) {
    this.language = language;
  }

  String of(MonitoringStrategy strategy, Optional<TransitionPlan> plan) {
    SkillCatalog skills = strategy.organization().skills();
    StringBuilder text = new StringBuilder();
    if (!strategy.organization().transitions().isEmpty()) {
      text.append(transitions(strategy, skills)).append('\n');
    }
    List<PersonGap> gaps = PersonGap.of(strategy.organization());
    if (!gaps.isEmpty()) {
      text.append(gaps(gaps, skills)).append('\n');
    }
    plan.ifPresent(each -> text.append(plan(each, skills)).append('\n'));
    List<AutomationCandidate> candidates =
        AutomationCandidate.of(strategy.organization().operations());
    if (!candidates.isEmpty()) {
      text.append(automation(candidates)).append('\n');
    }
    return text.append(future()).toString();
  }

  private TextTable transitions(MonitoringStrategy strategy, SkillCatalog skills) {
    TextTable table = TextTable.of(
        language.choose("transition", "전환"),
        language.choose("missing", "부족한 스킬"),
        language.choose("days", "일수"),
        language.choose("plan", "계획"));
    for (RoleTransition each : strategy.organization().transitions()) {
      SkillGap gap = each.gap(evolution, skills);
      List<RoleId> path = evolution.path(each.from(), each.becomes(), Set.of(), skills);
      table.row(
          (path.isEmpty() ? List.of(each.from(), each.becomes()) : path)
              .stream().map(this::title).collect(Collectors.joining(" -> ")),
          missing(gap, skills),
          String.valueOf(gap.days()),
          each.plan().orElse(language.choose("none", "없음")));
    }
    return table;
  }

  private TextTable gaps(List<PersonGap> gaps, SkillCatalog skills) {
    TextTable table = TextTable.of(
        language.choose("who", "대상"),
        language.choose("role", "역할"),
        language.choose("has", "보유율"),
        language.choose("missing", "부족한 스킬"),
        language.choose("days", "일수"));
    for (PersonGap each : gaps) {
      table.row(
          each.person()
              .map(person -> person.value())
              .or(() -> each.team().map(team -> team.path()))
              .orElse("-"),
          title(each.role()),
          Words.percent(each.gap().coverage()),
          missing(each.gap(), skills),
          String.valueOf(each.gap().days()));
    }
    return table;
  }

  private String plan(TransitionPlan plan, SkillCatalog skills) {
    StringBuilder text = new StringBuilder(language.choose("plan: ", "계획: "))
        .append(plan.days())
        .append(language.choose(" of ", " / "))
        .append(plan.budget())
        .append(language.choose(" days of training\n", " 교육일\n"));
    plan.trainings()
        .forEach(training -> text.append("  ")
            .append(training.person())
            .append(" -> ")
            .append(title(training.becomes()))
            .append(": ")
            .append(missing(training.gap(), skills))
            .append(language.choose(", days: ", ", 일수: "))
            .append(training.gap().days())
            .append('\n'));
    plan.unfilled()
        .forEach((role, count) -> text.append(language.choose("  to hire: ", "  채용: "))
            .append(count)
            .append(' ')
            .append(title(role))
            .append('\n'));
    return text.toString();
  }

  private TextTable automation(List<AutomationCandidate> candidates) {
    TextTable table = TextTable.of(
        language.choose("to automate", "자동화 후보"),
        language.choose("a year", "연간 횟수"),
        language.choose("hours", "시간"),
        language.choose("error cost", "오류 비용"),
        language.choose("score", "점수"));
    candidates.forEach(each -> table.row(
        each.process().value(),
        String.format(Locale.ROOT, "%.0f", each.timesPerYear()),
        String.format(Locale.ROOT, "%.1f", each.hours()),
        String.valueOf(each.errorCost()),
        String.format(Locale.ROOT, "%.0f", each.score())));
    return table;
  }

  private String future() {
    Locale locale = language.locale();
    StringBuilder text =
        new StringBuilder(language.choose("what changes, and what helps\n", "변화와 대비\n"));
    for (ChangeForce each : ChangeForce.values()) {
      line(text, each.title(locale), each.detail().in(locale));
    }
    for (RoleChange each : RoleChange.values()) {
      line(text, each.title(locale), each.detail().in(locale));
    }
    for (Preparation each : Preparation.values()) {
      line(text, each.title(locale), each.detail().in(locale));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String title, String detail) {
    text.append("  ").append(title).append(": ").append(detail).append('\n');
  }

  private String missing(SkillGap gap, SkillCatalog skills) {
    return gap.isClosed()
        ? "-"
        : gap.missing().stream()
            .map(skill -> title(skill, skills))
            .collect(Collectors.joining(", "));
  }

  private String title(SkillId id, SkillCatalog skills) {
    return skills.find(id).map(skill -> skill.title().in(language.locale())).orElse(id.value());
  }

  private String title(RoleId id) {
    return evolution.role(id).map(role -> role.title().in(language.locale())).orElse(id.value());
  }
}
