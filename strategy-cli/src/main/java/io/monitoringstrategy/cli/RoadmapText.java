package io.monitoringstrategy.cli;

import io.monitoringstrategy.roadmap.Deliverable;
import io.monitoringstrategy.roadmap.Roadmap;
import io.monitoringstrategy.roadmap.Schedule;
import io.monitoringstrategy.value.DeliverableId;
import java.time.LocalDate;
import java.util.Map;

/** A schedule for people, with bars. */
final class RoadmapText {
  private static final int BAR = 40;

  private final Language language;

  RoadmapText(Language language) {
    this.language = language;
  }

  String of(
      Roadmap roadmap, Schedule schedule, LocalDate start, Map<DeliverableId, Integer> slips) {
    TextTable table = TextTable.of(
        language.choose("deliverable", "산출물"),
        language.choose("team", "팀"),
        language.choose("start", "시작"),
        language.choose("done", "완료"),
        language.choose("late", "지연"),
        language.choose("slips", "밀림"),
        "");
    Map<DeliverableId, Integer> late = schedule.late();
    for (Schedule.Slot slot : schedule.slots()) {
      Deliverable deliverable = roadmap.deliverable(slot.deliverable()).orElseThrow();
      table.row(
          deliverable.title().in(language.locale()),
          slot.team().value(),
          Schedule.date(start, slot.start()).toString(),
          Schedule.date(start, slot.finish()).toString(),
          days(late, slot.deliverable()),
          days(slips, slot.deliverable()),
          bar(slot, schedule.finish()));
    }
    return table + "\n" + language.choose("done on ", "완료일 ")
        + Schedule.date(start, schedule.finish()) + language.choose(", after ", ", ")
        + schedule.finish() + language.choose(" working days\n", " 근무일 후\n")
        + language.choose("critical path: ", "주요 경로: ")
        + String.join(
            " -> ", schedule.criticalPath().stream().map(DeliverableId::value).toList())
        + "\n";
  }

  private String days(Map<DeliverableId, Integer> days, DeliverableId id) {
    Integer count = days.get(id);
    return count == null ? "-" : count + language.choose(" d", " 일");
  }

  private static String bar(Schedule.Slot slot, int finish) {
    int from = slot.start() * BAR / Math.max(1, finish);
    int to = Math.max(from + 1, slot.finish() * BAR / Math.max(1, finish));
    return ".".repeat(from) + "#".repeat(to - from) + ".".repeat(Math.max(0, BAR - to));
  }
}
