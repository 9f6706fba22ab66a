package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.org.operations.Meeting;
import io.monitoringstrategy.org.operations.OperatingCalendar;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.Review;
import io.monitoringstrategy.value.KpiId;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Operations as JSON: {@code {"declared","operations":[{"id","title","owner","rule","frequency","zone",
 * "lengthSeconds","timesPerYear","skips":[],"people":{TEAM:N},"reviews":[]}],"hoursPerMonth":{TEAM:HOURS},
 * "meetings":[{"operation","due","start","end","moved","clockGap"}],"reviews":[{"operation","due","status",
 * "date","reason"}]}}; declared is false where the usual operations are shown because the strategy has none.
 */
public final class OperationsJson {
  private OperationsJson() {}

  /** {@return the operations, their meetings, and what became of those that were due} */
  public static String of(
      boolean declared, OperatingCalendar calendar, List<Meeting> meetings, List<Review> reviews) {
    ObjectNode node = JsonText.object();
    node.put("declared", declared);
    ArrayNode operations = node.putArray("operations");
    calendar.processes().forEach(process -> process(operations.addObject(), process));
    ObjectNode hours = node.putObject("hoursPerMonth");
    calendar
        .timePerMonth()
        .forEach((team, time) -> hours.put(team.value(), time.toMinutes() / 60.0));
    ArrayNode dates = node.putArray("meetings");
    meetings.forEach(meeting -> dates
        .addObject()
        .put("operation", meeting.process().id().value())
        .put("due", meeting.due().toString())
        .put("start", meeting.start().toOffsetDateTime().toString())
        .put("end", meeting.end().toOffsetDateTime().toString())
        .put("moved", meeting.isMoved())
        .put("clockGap", meeting.isInClockGap()));
    ArrayNode held = node.putArray("reviews");
    reviews.forEach(review -> held.addObject()
        .put("operation", review.process().value())
        .put("due", review.due().toString())
        .put("status", review.status().label())
        .put("date", review.record().map(record -> record.date().toString()).orElse(null))
        .put("reason", review.record().flatMap(record -> record.reason()).orElse(null)));
    return JsonText.of(node);
  }

  private static void process(ObjectNode node, OperatingProcess process) {
    node.put("id", process.id().value())
        .put("title", process.title().orElse(null))
        .put("owner", process.owner().map(owner -> owner.value()).orElse(null))
        .put("rule", process.cadence().rule())
        .put(
            "frequency", process.cadence().frequency().map(each -> each.label()).orElse(null))
        .put("zone", process.zone().getId())
        .put("lengthSeconds", process.length().toSeconds())
        .put("timesPerYear", process.cadence().timesPerYear());
    ArrayNode skips = node.putArray("skips");
    process.cadence().skips().forEach(reason -> skips.add(reason.label()));
    ObjectNode people = node.putObject("people");
    process.people().forEach((team, count) -> people.put(team.value(), count));
    ArrayNode reviews = node.putArray("reviews");
    process.reviews().stream().map(KpiId::value).forEach(reviews::add);
  }
}
