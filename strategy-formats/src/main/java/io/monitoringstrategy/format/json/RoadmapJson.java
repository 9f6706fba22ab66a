package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.roadmap.Roadmap;
import io.monitoringstrategy.roadmap.Schedule;
import io.monitoringstrategy.value.DeliverableId;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schedule as JSON: {@code {"start","finish","workingDays","deliverables":[{"deliverable","phase",
 * "team","start","finish","lateWorkingDays"}],"criticalPath":[],"slips":{DELIVERABLE:WORKINGDAYS}}}.
 * The finish is the day on which the result is there.
 */
public final class RoadmapJson {
  private RoadmapJson() {}

  /**
   * {@return the schedule}
   *
   * @param slips what is done later than planned, in working days
   */
  public static String of(
      Roadmap roadmap, Schedule schedule, LocalDate start, Map<DeliverableId, Integer> slips) {
    ObjectNode node = JsonText.object();
    node.put("start", Schedule.date(start, 0).toString());
    node.put("finish", Schedule.date(start, schedule.finish()).toString());
    node.put("workingDays", schedule.finish());
    ArrayNode deliverables = node.putArray("deliverables");
    Map<DeliverableId, Integer> late = schedule.late();
    for (Schedule.Slot slot : schedule.slots()) {
      deliverables
          .addObject()
          .put("deliverable", slot.deliverable().value())
          .put(
              "phase",
              roadmap.deliverable(slot.deliverable()).orElseThrow().phase().value())
          .put("team", slot.team().value())
          .put("start", Schedule.date(start, slot.start()).toString())
          .put("finish", Schedule.date(start, slot.finish()).toString())
          .put("lateWorkingDays", late.getOrDefault(slot.deliverable(), 0));
    }
    ArrayNode path = node.putArray("criticalPath");
    schedule.criticalPath().forEach(id -> path.add(id.value()));
    ObjectNode slipped = node.putObject("slips");
    slips.forEach((id, days) -> slipped.put(id.value(), days));
    return JsonText.of(node);
  }
}
