package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.org.oncall.OnCallLimits;
import io.monitoringstrategy.org.oncall.OnCallLoad;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.oncall.OnCallShift;
import io.monitoringstrategy.org.oncall.ShiftLoad;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.TimeWindow;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * On-call plans as JSON: {@code {"teams":[{"team","hours","sites","people","peopleNeeded",
 * "incidentsPerShift","turns":[{"person","site","start","end"}]}],"load":{"team","rotationBegins","from","to","pages","outsideWindow",
 * "overloaded":[{"person","start","end","pages","limit","utilisation"}],"people":{PERSON:{"onCallSeconds",
 * "share","pages","handlingSeconds"}},"tooOften":[PERSON],"never":[PERSON],"fairnessOfPages",
 * "fairnessOfTime"}}}; the load is {@code null} without a log, limits are those of the SRE book.
 */
public final class OnCallJson {
  private OnCallJson() {}

  /**
   * {@return the plans of a strategy}
   *
   * @param turns of which time the turns are listed
   * @param load what a log brought the team of this plan, if there is a log
   */
  public static String of(
      MonitoringStrategy strategy,
      TimeWindow turns,
      Optional<OnCallPlan> loaded,
      Optional<OnCallLoad> load) {
    ObjectNode node = JsonText.object();
    ArrayNode teams = node.putArray("teams");
    strategy
        .organization()
        .onCall()
        .forEach(plan -> plan(teams.addObject(), strategy, plan, turns));
    node.set("load", load.map(of -> load(loaded, of)).orElse(null));
    return JsonText.of(node);
  }

  private static void plan(
      ObjectNode node, MonitoringStrategy strategy, OnCallPlan plan, TimeWindow window) {
    node.put("team", plan.team().value())
        .put("hours", plan.hours().toString())
        .put("sites", plan.sites());
    OptionalInt people =
        strategy.team(plan.team()).map(team -> team.people()).orElse(OptionalInt.empty());
    people.ifPresentOrElse(count -> node.put("people", count), () -> node.putNull("people"));
    node.put("peopleNeeded", plan.peopleNeeded());
    plan.incidentsPerShift()
        .ifPresentOrElse(
            count -> node.put("incidentsPerShift", count), () -> node.putNull("incidentsPerShift"));
    ArrayNode turns = node.putArray("turns");
    plan.rotation().ifPresent(rotation -> {
      for (OnCallShift turn : rotation.turns(window)) {
        turns
            .addObject()
            .put("person", turn.person().value())
            .put("site", turn.site())
            .put("start", turn.time().start().toString())
            .put("end", turn.time().end().toString());
      }
    });
  }

  private static ObjectNode load(Optional<OnCallPlan> plan, OnCallLoad load) {
    OnCallLimits limits = OnCallLimits.sreBook();
    ObjectNode node = JsonText.object();
    node.put("team", plan.map(each -> each.team().value()).orElse(null));
    plan.flatMap(OnCallPlan::rotation)
        .ifPresent(rotation -> node.put("rotationBegins", rotation.begin().toString()));
    node.put("from", load.window().start().toString())
        .put("to", load.window().end().toString());
    node.put("pages", load.pages()).put("outsideWindow", load.outside());
    ArrayNode overloaded = node.putArray("overloaded");
    for (ShiftLoad shift : load.overloaded(limits)) {
      overloaded
          .addObject()
          .put("person", shift.shift().person().value())
          .put("start", shift.shift().time().start().toString())
          .put("end", shift.shift().time().end().toString())
          .put("pages", shift.pages())
          .put("limit", limits.incidentsIn(shift.shift().length()))
          .put("utilisation", shift.utilisation());
    }
    ObjectNode people = node.putObject("people");
    load.byPerson()
        .forEach((person, own) -> people
            .putObject(person.value())
            .put("onCallSeconds", own.onCall().toSeconds())
            .put("share", own.share())
            .put("pages", own.pages())
            .put("handlingSeconds", own.handling().toSeconds()));
    ArrayNode tooOften = node.putArray("tooOften");
    load.tooOften(limits).forEach(person -> tooOften.add(person.value()));
    ArrayNode never = node.putArray("never");
    load.never().forEach(person -> never.add(person.value()));
    load.fairnessOfPages()
        .ifPresentOrElse(
            index -> node.put("fairnessOfPages", index), () -> node.putNull("fairnessOfPages"));
    load.fairnessOfTime()
        .ifPresentOrElse(
            index -> node.put("fairnessOfTime", index), () -> node.putNull("fairnessOfTime"));
    return node;
  }
}
