package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.roadmap.Deliverable;
import io.monitoringstrategy.roadmap.Phase;
import io.monitoringstrategy.roadmap.Roadmap;
import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PhaseId;
import io.monitoringstrategy.value.PracticeId;
import io.monitoringstrategy.value.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key {@code roadmap}: phases with their deliverables, and what the teams have for them. */
final class RoadmapSection {
  private static final Pattern MONTHS = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})?");
  private static final Pattern PERSON_DAYS = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?) *pd");

  private final DeclaredIds phaseIds = new DeclaredIds();
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  RoadmapSection(Places places) {
    this.places = places;
  }

  Roadmap read(YamlMap root) {
    places.putSection("roadmap", root);
    return root.map("roadmap").flatMap(this::roadmap).orElse(Roadmap.builder().build());
  }

  private Optional<Roadmap> roadmap(YamlMap map) {
    Roadmap.Builder roadmap = Roadmap.builder().start(map.optional("start", YamlScalar::month));
    map.map("capacity").ifPresent(capacity -> {
      for (YamlEntry entry : capacity.entries()) {
        Optional<TeamId> team = entry.key().parse("team", TeamId::of);
        if (entry.value() instanceof YamlText text) {
          text.parse("capacity", RoadmapSection::personDays)
              .ifPresent(days -> team.ifPresent(name -> roadmap.putCapacity(name, days)));
        } else {
          entry.value().reject("a capacity must be person-days a month such as 60 pd");
        }
      }
    });
    List<Deliverable> deliverables = new ArrayList<>();
    roadmap.addAllPhases(map.records("phases", phase -> phase(phase, deliverables)));
    roadmap.addAllDeliverables(deliverables);
    return map.build(roadmap::build);
  }

  private Optional<Phase> phase(YamlMap map, List<Deliverable> deliverables) {
    Optional<PhaseId> id = phaseIds.read(map, PhaseId::of);
    Optional<String> title = map.optionalText("title");
    Optional<int[]> months = map.required("months", RoadmapSection::months);
    id.ifPresent(name -> places.putMap(name.path(), map, "months"));
    deliverables.addAll(
        map.records("deliverables", each -> deliverable(each, id.orElse(PhaseId.of("unnamed")))));
    return map.build(() -> new Phase(
        id.orElseThrow(),
        LocalizedText.of(title.orElse(id.orElseThrow().value())),
        months.orElseThrow()[0],
        Optional.of(months.orElseThrow()[1]).filter(end -> end >= 0)));
  }

  private Optional<Deliverable> deliverable(YamlMap map, PhaseId phase) {
    Optional<DeliverableId> id = ids.read(map, DeliverableId::of);
    Optional<String> title = map.optionalText("title");
    Optional<TeamId> owner = map.optional("owner", TeamId::of);
    Optional<Double> effort = map.optional("effort", RoadmapSection::personDays);
    Optional<Integer> people = map.optional("people", YamlScalar::integer);
    Optional<String> exit = map.optionalText("exit");
    List<DeliverableId> needs = map.list("needs", DeliverableId::of);
    List<PracticeId> closes =
        map.list("closes", text -> PracticeId.of(text.substring(text.indexOf('/') + 1)));
    id.ifPresent(name -> places.putMap(name.path(), map, "owner", "needs", "closes"));
    return map.build(() -> {
      Deliverable.Builder deliverable = Deliverable.builder(id.orElseThrow(), phase)
          .owner(owner)
          .exitCriterion(exit)
          .addAllPrerequisites(needs)
          .addAllCloses(closes);
      title.map(LocalizedText::of).ifPresent(deliverable::title);
      effort.ifPresent(deliverable::effort);
      people.ifPresent(count -> deliverable.people(count));
      return deliverable.build();
    });
  }

  private static int[] months(String text) {
    Matcher matcher = MONTHS.matcher(text);
    if (!matcher.matches()) {
      throw InvalidValueException.of(
          "months " + Quoted.of(text), "must be like 0-6, or 18- for the last phase");
    }
    String end = matcher.group(2);
    return new int[] {Integer.parseInt(matcher.group(1)), end == null ? -1 : Integer.parseInt(end)};
  }

  private static double personDays(String text) {
    Matcher matcher = PERSON_DAYS.matcher(text);
    if (!matcher.matches()) {
      throw InvalidValueException.of(
          "effort " + Quoted.of(text), "must be person-days such as 30 pd");
    }
    return Double.parseDouble(matcher.group(1));
  }

  static Fields write(Roadmap roadmap) {
    Fields capacity = Fields.byName();
    roadmap.capacity().forEach((team, days) -> capacity.put(team.value(), written(days)));
    return new Fields()
        .put("start", roadmap.start())
        .put("capacity", capacity)
        .put(
            "phases",
            roadmap.phases().stream().map(phase -> write(phase, roadmap)).toList());
  }

  private static Fields write(Phase phase, Roadmap roadmap) {
    return new Fields()
        .put("id", phase.id())
        .put("title", phase.title().english(), phase.id().value())
        .put(
            "months",
            phase.fromMonth() + "-" + phase.toMonth().map(String::valueOf).orElse(""))
        .put(
            "deliverables",
            roadmap.deliverables().stream()
                .filter(deliverable -> deliverable.phase().equals(phase.id()))
                .map(RoadmapSection::write)
                .toList());
  }

  private static Fields write(Deliverable deliverable) {
    Deliverable usual =
        Deliverable.builder(deliverable.id(), deliverable.phase()).build();
    return new Fields()
        .put("id", deliverable.id())
        .put("title", deliverable.title().english(), usual.title().english())
        .put("owner", deliverable.owner())
        .put("effort", written(deliverable.effort()), written(usual.effort()))
        .put("people", deliverable.people(), usual.people())
        .put("exit", deliverable.exitCriterion())
        .put("needs", deliverable.prerequisites())
        .put("closes", deliverable.closes());
  }

  private static Fields.Measure written(double days) {
    return new Fields.Measure(NumberText.written(days) + " pd", days);
  }
}
