package io.monitoringstrategy.cli;

import io.monitoringstrategy.org.oncall.OnCallLimits;
import io.monitoringstrategy.org.oncall.OnCallLoad;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.oncall.OnCallShift;
import io.monitoringstrategy.org.oncall.Rotation;
import io.monitoringstrategy.org.oncall.ShiftLoad;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** On-call plans for people: who, how many, and what they bore. */
final class OnCallText {
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

  private static final int MOST_TURNS = 14;

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
    strategy.organization().onCall().forEach(plan -> text.append(shortage(strategy, plan)));
    for (OnCallPlan plan : strategy.organization().onCall()) {
      plan.rotation().ifPresent(rotation -> {
        TextTable turns = TextTable.of(
            plan.team().value(),
            language.choose("site", "사이트"),
            language.choose("from", "부터"),
            language.choose("to", "까지"));
        List<OnCallShift> all = rotation.turns(window);
        for (OnCallShift turn : all.subList(0, Math.min(MOST_TURNS, all.size()))) {
          turns.row(
              turn.person().value(),
              turn.site(),
              local(turn.time().start(), turn, rotation),
              local(turn.time().end(), turn, rotation));
        }
        text.append('\n').append(turns);
        int left = all.size() - MOST_TURNS;
        if (left > 0) {
          text.append(language.choose(
              "and " + left + " more in four weeks: --format json has them all\n",
              "4주 안에 " + left + "건 더 있으며 --format json 으로 볼 수 있다\n"));
        }
      });
    }
    loaded
        .flatMap(OnCallPlan::rotation)
        .ifPresent(rotation -> load.ifPresent(of -> text.append('\n')
            .append(language.choose("load of ", "부하 "))
            .append(loaded.map(plan -> plan.team().value()).orElse(""))
            .append(":\n")
            .append(load(of, rotation))));
    return text.toString();
  }

  /** By the clock of the site that has the turn. */
  private static String local(Instant at, OnCallShift turn, Rotation rotation) {
    return rotation.sites().stream()
        .filter(site -> site.name().equals(turn.site()))
        .findFirst()
        .map(site -> START.format(at.atZone(site.zone())))
        .orElse(at.toString());
  }

  private String shortage(MonitoringStrategy strategy, OnCallPlan plan) {
    int lacking =
        people(strategy, plan).map(people -> plan.peopleNeeded() - people).orElse(0);
    return lacking <= 0
        ? ""
        : language.choose(
            plan.team() + " is " + lacking + (lacking == 1 ? " person" : " people")
                + " short: join rotations with another team, or open a second site\n",
            plan.team() + ": " + lacking + "명 부족, 다른 팀과 순번을 합치거나 사이트를 늘린다\n");
  }

  /** Those who take turns, else those of the team. */
  private static Optional<Integer> people(MonitoringStrategy strategy, OnCallPlan plan) {
    return plan.rotation()
        .map(rotation -> rotation.people().size())
        .or(() -> strategy
            .team(plan.team())
            .flatMap(team -> team.people().stream().boxed().findFirst()));
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
          people(strategy, plan).map(String::valueOf).orElse("-"),
          String.valueOf(plan.peopleNeeded()),
          plan.incidentsPerShift().isPresent()
              ? String.format(Locale.ROOT, "%.1f", plan.incidentsPerShift().getAsDouble())
              : "-");
    }
    return table;
  }

  private String load(OnCallLoad load, Rotation rotation) {
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
            Words.of(own.onCall(), language),
            String.format(Locale.ROOT, "%.1f %%", 100 * own.share()),
            String.valueOf(own.pages()),
            Words.of(own.handling(), language)));
    StringBuilder text = new StringBuilder()
        .append(load.window().start())
        .append(language.choose(" to ", " ~ "))
        .append(load.window().end())
        .append('\n')
        .append(beforeBegin(load, rotation))
        .append(people);
    text.append(pages(load, limits)).append('\n');
    share(text, language.choose("fairness of pages: ", "호출 공정성: "), load.fairnessOfPages());
    share(text, language.choose("fairness of time: ", "온콜 시간 공정성: "), load.fairnessOfTime());
    people(
        text,
        language.choose("more than ", "온콜 ")
            + Words.share(limits.onCall())
            + language.choose(" of the time on call: ", " 초과: "),
        load.tooOften(limits));
    people(text, language.choose("never on call in this time: ", "이 기간에 온콜 없음: "), load.never());
    load.overloaded(limits).stream()
        .limit(10)
        .forEach(shift -> text.append(overload(shift, limits, rotation)));
    return text.toString();
  }

  private String beforeBegin(OnCallLoad load, Rotation rotation) {
    return load.window().start().isBefore(rotation.begin())
        ? language.choose(
            "note: the rotation begins at " + rotation.begin()
                + "; before that, who would have had the" + " turn\n",
            "참고: 순번은 " + rotation.begin() + "에 시작하며, 그 전은 순번을 거꾸로 센 것이다\n")
        : "";
  }

  private String pages(OnCallLoad load, OnCallLimits limits) {
    int over = load.overloaded(limits).size();
    return language.choose(
            load.pages() + (load.pages() == 1 ? " page, " : " pages, ") + over + " of "
                + load.shifts().size() + " shifts with more than they bear",
            load.pages() + "건 호출, " + load.shifts().size() + "개 교대 중 " + over + "개가 감당할 수 있는 양을 넘음")
        + (load.outside() == 0
            ? ""
            : language.choose(
                "; " + load.outside() + " outside the time", "; 기간 밖 " + load.outside() + "건"));
  }

  private static void share(StringBuilder text, String heading, OptionalDouble index) {
    index.ifPresent(value ->
        text.append(heading).append(Words.share(Ratio.of(Math.min(1, value)))).append('\n'));
  }

  private static void people(StringBuilder text, String heading, List<PersonId> people) {
    if (!people.isEmpty()) {
      text.append(heading)
          .append(people.stream().map(PersonId::value).collect(Collectors.joining(", ")))
          .append('\n');
    }
  }

  private String overload(ShiftLoad load, OnCallLimits limits, Rotation rotation) {
    return "  " + local(load.shift().time().start(), load.shift(), rotation) + " "
        + load.shift().person() + ": " + load.pages()
        + language.choose(" pages, at most ", "건, 한도 ")
        + limits.incidentsIn(load.shift().length())
        + "\n";
  }
}
