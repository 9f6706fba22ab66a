package io.monitoringstrategy.roadmap;

import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** Places deliverables one by one: serial schedule generation, longest tail first. */
final class Scheduler {
  private final Roadmap roadmap;
  private final Map<TeamId, Workload> workloads = new HashMap<>();
  private final Map<DeliverableId, List<DeliverableId>> unlocks = new HashMap<>();
  private final Map<DeliverableId, Integer> tails = new HashMap<>();

  Scheduler(Roadmap roadmap) {
    this.roadmap = roadmap;
  }

  Schedule schedule() {
    check();
    roadmap
        .capacity()
        .forEach((team, days) ->
            workloads.put(team, new Workload(days / Schedule.WORKING_DAYS_A_MONTH)));
    for (Deliverable deliverable : roadmap.deliverables()) {
      deliverable.prerequisites().stream()
          .distinct()
          .forEach(before ->
              unlocks.computeIfAbsent(before, key -> new ArrayList<>()).add(deliverable.id()));
    }
    List<Deliverable> order = topological(Comparator.comparing(Deliverable::id));
    for (int i = order.size() - 1; i >= 0; i--) {
      Deliverable deliverable = order.get(i);
      tails.put(deliverable.id(), duration(deliverable) + longestTail(deliverable.id()));
    }
    Map<DeliverableId, Schedule.Slot> slots = new LinkedHashMap<>();
    for (Deliverable deliverable :
        topological(Comparator.comparingInt((Deliverable each) -> phase(each).fromMonth())
            .thenComparingInt(each -> -tails.getOrDefault(each.id(), 0))
            .thenComparing(Deliverable::id))) {
      slots.put(deliverable.id(), place(deliverable, slots));
    }
    Map<DeliverableId, Schedule.Slot> byStart = new LinkedHashMap<>();
    slots.values().stream()
        .sorted(
            Comparator.comparingInt(Schedule.Slot::start).thenComparing(Schedule.Slot::deliverable))
        .forEach(slot -> byStart.put(slot.deliverable(), slot));
    return new Schedule(roadmap, byStart, criticalPath());
  }

  private void check() {
    Problems problems = Problems.of("roadmap");
    roadmap
        .dangling()
        .forEach((deliverable, missing) ->
            missing.forEach(before -> problems.add(deliverable.path() + " waits for "
                + before.path() + ", which does not exist: add it, or do not wait for it")));
    roadmap
        .cycles()
        .forEach(cycle -> problems.add(
            "lets " + String.join(", ", cycle.stream().map(DeliverableId::path).toList())
                + " wait for each other: let one of them go first"));
    for (Deliverable deliverable : roadmap.deliverables()) {
      problems.rejectIf(
          roadmap.phase(deliverable.phase()).isEmpty(),
          deliverable.path() + " belongs to " + deliverable.phase().path()
              + ", which does not exist: add the phase");
      Optional<TeamId> owner = deliverable.owner();
      problems.rejectIf(owner.isEmpty(), deliverable.path() + " has no owner: name a team");
      problems.rejectIf(
          owner.map(team -> roadmap.capacity().getOrDefault(team, 0.0) <= 0).orElse(false),
          deliverable.path() + " is brought by " + owner.map(TeamId::path).orElse("")
              + ", which has no capacity: say how many person-days a month it has");
    }
    problems.throwIfAny();
  }

  private List<Deliverable> topological(Comparator<Deliverable> priority) {
    Map<DeliverableId, Integer> waits = new HashMap<>();
    PriorityQueue<Deliverable> ready = new PriorityQueue<>(priority);
    for (Deliverable deliverable : roadmap.deliverables()) {
      int before = (int) deliverable.prerequisites().stream().distinct().count();
      waits.put(deliverable.id(), before);
      if (before == 0) {
        ready.add(deliverable);
      }
    }
    List<Deliverable> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      Deliverable next = ready.remove();
      order.add(next);
      for (DeliverableId id : unlocks.getOrDefault(next.id(), List.of())) {
        if (waits.merge(id, -1, Integer::sum) == 0) {
          ready.add(roadmap.deliverable(id).orElseThrow());
        }
      }
    }
    return order;
  }

  private Schedule.Slot place(Deliverable deliverable, Map<DeliverableId, Schedule.Slot> slots) {
    int earliest = phase(deliverable).fromMonth() * Schedule.WORKING_DAYS_A_MONTH;
    for (DeliverableId before : deliverable.prerequisites()) {
      Schedule.Slot slot = slots.get(before);
      earliest = slot == null ? earliest : Math.max(earliest, slot.finish());
    }
    TeamId team = deliverable.owner().orElseThrow();
    Workload workload = workload(team);
    int start = workload.book(earliest, workload.crew(deliverable.people()), duration(deliverable));
    return new Schedule.Slot(deliverable.id(), team, start, start + duration(deliverable));
  }

  private List<DeliverableId> criticalPath() {
    List<DeliverableId> path = new ArrayList<>();
    Optional<DeliverableId> next =
        longest(roadmap.deliverables().stream().map(Deliverable::id).toList());
    while (next.isPresent()) {
      path.add(next.get());
      next = longest(unlocks.getOrDefault(next.get(), List.of()));
    }
    return path;
  }

  private Optional<DeliverableId> longest(List<DeliverableId> ids) {
    return ids.stream()
        .min(Comparator.comparingInt((DeliverableId id) -> -tails.getOrDefault(id, 0))
            .thenComparing(Comparator.naturalOrder()));
  }

  private int longestTail(DeliverableId id) {
    return unlocks.getOrDefault(id, List.of()).stream()
        .mapToInt(next -> tails.getOrDefault(next, 0))
        .max()
        .orElse(0);
  }

  private int duration(Deliverable deliverable) {
    Workload workload = workload(deliverable.owner().orElseThrow());
    double days = deliverable.effort() / workload.crew(deliverable.people());
    return (int) Math.max(1, Math.ceil(days - 1e-9));
  }

  private Workload workload(TeamId team) {
    return workloads.computeIfAbsent(team, key -> new Workload(0));
  }

  private Phase phase(Deliverable deliverable) {
    return roadmap.phase(deliverable.phase()).orElseThrow();
  }
}
