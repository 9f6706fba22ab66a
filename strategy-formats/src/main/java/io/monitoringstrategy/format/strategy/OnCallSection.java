package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.org.oncall.OnCallHours;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.oncall.OnCallSite;
import io.monitoringstrategy.org.oncall.Rotation;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.TeamId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The key {@code on-call} of a team: {@code {sites: 1, hours: 24x7,
 * incidents-per-shift: 1.5}}, and who answers when as {@code
 * rotation: {start: 2026-11-02, turn-days: 7, sites: [{name: seoul, zone: Asia/Seoul, handovers: ["09:00"],
 * people: [kim, lee]}]}}.
 */
final class OnCallSection {
  private static final int WEEK = 7;

  private final Places places;

  OnCallSection(Places places) {
    this.places = places;
  }

  Optional<OnCallPlan> read(TeamId team, YamlMap map) {
    return map.map("on-call").flatMap(plan -> plan(team, plan));
  }

  private Optional<OnCallPlan> plan(TeamId team, YamlMap map) {
    places.putMap(team.path() + "/on-call", map);
    Optional<Integer> sites = map.optional("sites", YamlScalar::integer);
    Optional<OnCallHours> hours = map.optional("hours", OnCallHours::parse);
    Optional<Double> incidents = map.optional("incidents-per-shift", NumberText::number);
    Optional<Rotation> rotation = map.map("rotation").flatMap(OnCallSection::rotation);
    return map.build(() -> {
      OnCallPlan.Builder plan = OnCallPlan.builder(team).rotation(rotation);
      sites.ifPresent(plan::sites);
      hours.ifPresent(plan::hours);
      incidents.ifPresent(plan::incidentsPerShift);
      return plan.build();
    });
  }

  private static Optional<Rotation> rotation(YamlMap map) {
    Optional<LocalDate> start = map.required("start", YamlScalar::date);
    Optional<Integer> days = map.optional("turn-days", YamlScalar::integer);
    List<OnCallSite> sites = map.records("sites", OnCallSection::site);
    return map.build(() -> Rotation.of(start.orElseThrow(), days.orElse(WEEK), sites));
  }

  private static Optional<OnCallSite> site(YamlMap map) {
    Optional<String> name = map.requiredText("name");
    Optional<ZoneId> zone = map.required("zone", YamlScalar::zone);
    List<LocalTime> handovers = map.list("handovers", OnCallSection::time);
    List<PersonId> people = map.list("people", PersonId::of);
    return map.build(
        () -> new OnCallSite(name.orElseThrow(), zone.orElseThrow(), handovers, people));
  }

  /** {@return a time of the day such as {@code 09:30}} */
  static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      throw InvalidValueException.of("time " + Quoted.of(text), "must be a time such as 09:30");
    }
  }

  static Fields write(OnCallPlan plan) {
    return new Fields()
        .put("sites", plan.sites())
        .put("hours", plan.hours())
        .put("incidents-per-shift", plan.incidentsPerShift().stream().boxed().findFirst())
        .put("rotation", plan.rotation().map(OnCallSection::write).orElseGet(Fields::new));
  }

  private static Fields write(Rotation rotation) {
    return new Fields()
        .put("start", rotation.start())
        .put("turn-days", rotation.turnDays())
        .put("sites", rotation.sites().stream().map(OnCallSection::write).toList());
  }

  private static Fields write(OnCallSite site) {
    return new Fields()
        .put("name", site.name())
        .put("zone", site.zone().getId())
        .put("handovers", site.handovers())
        .put("people", site.people());
  }
}
