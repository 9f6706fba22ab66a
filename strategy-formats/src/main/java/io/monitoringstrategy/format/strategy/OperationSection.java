package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlNode;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.org.operations.Cadence;
import io.monitoringstrategy.org.operations.Frequency;
import io.monitoringstrategy.org.operations.OperatingActivity;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.ReviewRecord;
import io.monitoringstrategy.strategy.Organization;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The key {@code operations} of {@code organization}: what teams do together, when, and what was held.
 *
 * <p>A day is said by {@code cadence} and {@code day}, {@code monthly} and {@code first tuesday}, or by a
 * {@code rule} of RFC 5545, with {@code start} where its phase comes from its first date.
 */
final class OperationSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  OperationSection(Places places) {
    this.places = places;
  }

  void read(YamlMap organization, Organization.Builder into) {
    places.putSection("operations", organization);
    into.addAllOperations(organization.records("operations", map -> operation(map, into)));
  }

  private Optional<OperatingProcess> operation(YamlMap map, Organization.Builder into) {
    Optional<ProcessId> id = ids.read(map, ProcessId::of);
    Optional<String> title = map.optionalText("title");
    Optional<OperatingActivity> activity = map.optional("activity", OperatingActivity::parse);
    Optional<Cadence> cadence = cadence(map);
    Optional<LocalTime> at = map.required("at", OnCallSection::time);
    Optional<ZoneId> zone = map.required("zone", YamlScalar::zone);
    Optional<Duration> length = map.required("length", DurationText::parse);
    Optional<TeamId> owner = map.optional("owner", TeamId::of);
    Map<TeamId, Integer> participants = participants(map);
    List<String> inputs = map.texts("inputs");
    List<String> outputs = map.texts("outputs");
    List<KpiId> reviews = map.list("reviews", KpiId::of);
    Optional<Boolean> repetitive = map.optional("repetitive", YamlScalar::flag);
    Optional<Integer> errorCost = map.optional("error-cost", YamlScalar::integer);
    id.ifPresent(name -> {
      places.putMap(name.path(), map, "owner", "with", "last-held", "cadence", "rule", "day");
      places.putEach(name.path(), map, "reviews");
      places.putEach(name.path(), map, "with");
      held(name, map, into);
    });
    return map.build(() -> {
      OperatingProcess.Builder process = OperatingProcess.builder(
              id.orElseThrow(), cadence.orElseThrow())
          .title(title)
          .activity(activity)
          .at(at.orElseThrow())
          .zone(zone.orElseThrow())
          .length(length.orElseThrow())
          .owner(owner)
          .putAllParticipants(participants)
          .addAllInputs(inputs)
          .addAllOutputs(outputs)
          .addAllReviews(reviews)
          .repetitive(repetitive);
      errorCost.ifPresent(process::errorCost);
      return process.build();
    });
  }

  private static Optional<Cadence> cadence(YamlMap map) {
    Optional<Frequency> frequency = map.optional("cadence", Frequency::parse);
    String day = map.optionalText("day").orElse("");
    Optional<Cadence> rule = map.optional("rule", Cadence::parse);
    Optional<LocalDate> start = map.optional("start", YamlScalar::date);
    try {
      Optional<Cadence> cadence = rule.or(() -> frequency.map(each -> Cadence.of(each, day)));
      if (cadence.isEmpty() && map.node("cadence").isEmpty() && map.node("rule").isEmpty()) {
        map.reject("'cadence' or 'rule' is missing: add 'cadence: monthly' and 'day:'");
      }
      return cadence.map(each -> start.map(each::startingOn).orElse(each));
    } catch (InvalidValueException e) {
      map.node("day").orElse(map).reject(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** One person of each team of a list, or as many as a map says. */
  private static Map<TeamId, Integer> participants(YamlMap map) {
    Map<TeamId, Integer> people = new LinkedHashMap<>();
    Optional<YamlNode> with = map.node("with");
    if (with.orElse(null) instanceof YamlMap counts) {
      for (YamlEntry entry : counts.entries()) {
        Optional<TeamId> team = entry.key().parse("team", TeamId::of);
        if (entry.value() instanceof YamlText text) {
          text.parse("people", YamlScalar::integer)
              .ifPresent(count -> team.ifPresent(each -> people.put(each, count)));
        } else {
          entry.value().reject("how many people take part must be a number");
        }
      }
    } else {
      map.list("with", TeamId::of).forEach(team -> people.put(team, 1));
    }
    return people;
  }

  private static void held(ProcessId id, YamlMap map, Organization.Builder into) {
    Set<LocalDate> days = new LinkedHashSet<>(); // the last day may stand among the others, too
    map.optional("last-held", YamlScalar::date).ifPresent(days::add);
    days.addAll(map.list("held", YamlScalar::date));
    days.forEach(day -> into.addHeld(ReviewRecord.held(id, day)));
    into.addAllHeld(map.records("skipped", skipped -> {
      Optional<LocalDate> date = skipped.required("date", YamlScalar::date);
      Optional<String> reason = skipped.requiredText("reason");
      return skipped.build(
          () -> ReviewRecord.skipped(id, date.orElseThrow(), reason.orElseThrow()));
    }));
  }

  static List<Fields> write(Organization organization) {
    return organization.operations().stream()
        .map(process -> write(process)
            .put(
                "held",
                held(process, organization)
                    .filter(ReviewRecord::isHeld)
                    .map(ReviewRecord::date)
                    .toList())
            .put(
                "skipped",
                held(process, organization)
                    .filter(record -> !record.isHeld())
                    .map(OperationSection::write)
                    .toList()))
        .toList();
  }

  private static Stream<ReviewRecord> held(OperatingProcess process, Organization organization) {
    return organization.held().stream().filter(record -> record.process().equals(process.id()));
  }

  private static Fields write(OperatingProcess process) {
    Fields with = Fields.byName();
    process.participants().forEach((team, people) -> with.put(team.value(), people));
    return new Fields()
        .put("id", process.id())
        .put("title", process.title())
        .put("activity", process.activity().map(OperatingActivity::label))
        .put("rule", process.cadence().rule())
        .put("start", process.cadence().start())
        .put("at", process.at())
        .put("zone", process.zone().getId())
        .put("length", process.length())
        .put("owner", process.owner())
        .put("with", with)
        .put("inputs", process.inputs())
        .put("outputs", process.outputs())
        .put("reviews", process.reviews())
        .put("repetitive", process.repetitive())
        .put("error-cost", process.errorCost().stream().boxed().findFirst());
  }

  private static Fields write(ReviewRecord skipped) {
    return new Fields().put("date", skipped.date()).put("reason", skipped.reason());
  }
}
