package io.monitoringstrategy.cli;

import io.monitoringstrategy.org.oncall.OnCallLimits;
import io.monitoringstrategy.org.oncall.OnCallLoad;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.oncall.OnCallShift;
import io.monitoringstrategy.org.oncall.ShiftLoad;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.util.Locale;
import java.util.Optional;

/** On-call plans for people: who, how many, and what they bore. */
final class OnCallText {
  private final Language language;

  OnCallText(Language language) {
    this.language = language;
  }

  String of(
      MonitoringStrategy strategy,
      TimeWindow window,
      Optional<OnCallPlan> loaded,
      Optional<OnCallLoad> load) {
    StringBuilder text = new StringBuilder(plans(strategy).toString());
    for (OnCallPlan plan : strategy.organization().onCall()) {
      plan.rotation().ifPresent(rotation -> {
        TextTable turns = TextTable.of(
            plan.team().value(),
            language.choose("site", "사이트"),
            language.choose("from", "부터"),
            language.choose("to", "까지"));
        for (OnCallShift turn : rotation.turns(window)) {
          turns.row(
              turn.person().value(),
              turn.site(),
              turn.time().start().toString(),
              turn.time().end().toString());
        }
        text.append('\n').append(turns);
      });
    }
    load.ifPresent(of -> text.append('\n')
        .append(language.choose("load of ", "부하 "))
        .append(loaded.map(plan -> plan.team().value()).orElse(""))
        .append(":\n")
        .append(load(of)));
    return text.toString();
  }

  private TextTable plans(MonitoringStrategy strategy) {
    TextTable table = TextTable.of(
        language.choose("team", "팀"),
        language.choose("hours", "시간"),
        language.choose("sites", "사이트"),
        language.choose("people", "인원"),
        language.choose("needed", "필요 인원"),
        language.choose("incidents a shift", "교대당 인시던트"));
    for (OnCallPlan plan : strategy.organization().onCall()) {
      table.row(
          plan.team().value(),
          plan.hours().toString(),
          String.valueOf(plan.sites()),
          strategy
              .team(plan.team())
              .filter(team -> team.people().isPresent())
              .map(team -> String.valueOf(team.people().getAsInt()))
              .orElse("-"),
          String.valueOf(plan.peopleNeeded()),
          plan.incidentsPerShift().isPresent()
              ? String.format(Locale.ROOT, "%.1f", plan.incidentsPerShift().getAsDouble())
              : "-");
    }
    return table;
  }

  private String load(OnCallLoad load) {
    OnCallLimits limits = OnCallLimits.sreBook();
    TextTable people = TextTable.of(
        language.choose("person", "담당자"),
        language.choose("on call", "온콜"),
        language.choose("share", "비중"),
        language.choose("pages", "호출"),
        language.choose("handling", "처리 시간"));
    load.byPerson()
        .forEach((person, own) -> people.row(
            person.value(),
            Words.of(own.onCall()),
            String.format(Locale.ROOT, "%.1f %%", 100 * own.share()),
            String.valueOf(own.pages()),
            Words.of(own.handling())));
    StringBuilder text = new StringBuilder(people.toString());
    text.append(load.pages())
        .append(language.choose(" pages, ", "건 호출, "))
        .append(load.overloaded(limits).size())
        .append(language.choose(" of ", " / "))
        .append(load.shifts().size())
        .append(language.choose(" shifts with more than they bear\n", " 교대가 감당할 수 있는 양을 넘음\n"));
    load.fairnessOfPages()
        .ifPresent(index -> text.append(language.choose("fairness of pages: ", "호출 공정성: "))
            .append(Words.percent(Ratio.of(Math.min(1, index))))
            .append('\n'));
    load.overloaded(limits).stream()
        .limit(10)
        .forEach(shift -> text.append(overload(shift, limits)));
    return text.toString();
  }

  private String overload(ShiftLoad load, OnCallLimits limits) {
    return "  " + load.shift().time().start() + " " + load.shift().person() + ": " + load.pages()
        + language.choose(" pages, at most ", "건, 한도 ")
        + limits.incidentsIn(load.shift().length())
        + "\n";
  }
}
