package io.monitoringstrategy.roadmap;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.PhaseId;
import io.monitoringstrategy.value.PracticeId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.guava.MutableGraphAdapter;

/**
 * What an organisation means to bring about, in which phase and by whom.
 *
 * <p>Prerequisites may name nothing or go in a circle, owners may be missing: those are findings. Only
 * a {@link Schedule} needs them mended.
 */
@Value.Immutable
public abstract sealed class Roadmap implements WithRoadmap permits ImmutableRoadmap {
  Roadmap() {}

  /** {@return a builder for a roadmap} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the usual roadmap in four phases and twenty deliverables, from first metrics to
   * operation without people, to be changed; its efforts and prerequisites are judgement}
   */
  public static Roadmap template() {
    return RoadmapTemplate.ROADMAP;
  }

  /** {@return the month in which it begins} */
  public abstract Optional<YearMonth> start();

  /** {@return the phases, in their order} */
  public abstract List<Phase> phases();

  /** {@return the deliverables, in the order they were written} */
  public abstract List<Deliverable> deliverables();

  /** {@return what each team has for the roadmap, in person-days a month} */
  public abstract Map<TeamId, Double> capacity();

  /** {@return the deliverable of this id, if there is one} */
  public Optional<Deliverable> deliverable(DeliverableId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /** {@return the phase of this id, if there is one} */
  public Optional<Phase> phase(PhaseId id) {
    return phases().stream().filter(phase -> phase.id().equals(id)).findFirst();
  }

  /** {@return the prerequisites that do not exist, by the deliverable that names them} */
  public Map<DeliverableId, List<DeliverableId>> dangling() {
    Map<DeliverableId, List<DeliverableId>> dangling = new LinkedHashMap<>();
    for (Deliverable deliverable : deliverables()) {
      List<DeliverableId> missing = deliverable.prerequisites().stream()
          .filter(before -> !byId().containsKey(before))
          .toList();
      if (!missing.isEmpty()) {
        dangling.put(deliverable.id(), missing);
      }
    }
    return dangling;
  }

  /** {@return the deliverables that wait for each other, circle by circle, in alphabetical order} */
  public List<List<DeliverableId>> cycles() {
    MutableGraph<DeliverableId> graph =
        GraphBuilder.directed().allowsSelfLoops(true).build();
    deliverables().forEach(deliverable -> graph.addNode(deliverable.id()));
    deliverables()
        .forEach(deliverable -> deliverable.prerequisites().stream()
            .filter(byId()::containsKey)
            .forEach(before -> graph.putEdge(before, deliverable.id())));
    return new GabowStrongConnectivityInspector<>(new MutableGraphAdapter<>(graph))
        .stronglyConnectedSets().stream()
            .filter(set ->
                set.size() > 1 || set.stream().anyMatch(id -> graph.hasEdgeConnecting(id, id)))
            .map(set -> set.stream().sorted().toList())
            .sorted(Comparator.comparing(cycle -> cycle.get(0)))
            .toList();
  }

  /** {@return the practices that no deliverable brings} */
  public List<PracticeId> uncovered(Collection<PracticeId> wanted) {
    Set<PracticeId> brought = new HashSet<>();
    deliverables().forEach(deliverable -> brought.addAll(deliverable.closes()));
    return wanted.stream().filter(practice -> !brought.contains(practice)).toList();
  }

  /**
   * {@return the same roadmap with every team's capacity multiplied}
   *
   * @param factor 0.8 for a fifth less
   */
  public Roadmap scaled(double factor) {
    Map<TeamId, Double> scaled = new LinkedHashMap<>();
    capacity().forEach((team, days) -> scaled.put(team, days * factor));
    return withCapacity(scaled);
  }

  /** {@return whether nothing is planned} */
  public boolean isEmpty() {
    return phases().isEmpty() && deliverables().isEmpty();
  }

  @Value.Lazy
  Map<DeliverableId, Deliverable> byId() {
    Map<DeliverableId, Deliverable> byId = new LinkedHashMap<>();
    deliverables().forEach(deliverable -> byId.put(deliverable.id(), deliverable));
    return byId;
  }

  @Value.Check
  void check() {
    Problems problems = Problems.of("roadmap");
    Set<Object> seen = new HashSet<>();
    phases()
        .forEach(phase ->
            problems.rejectIf(!seen.add(phase.id()), "has " + phase.path() + " twice: rename one"));
    deliverables()
        .forEach(deliverable -> problems.rejectIf(
            !seen.add(deliverable.id()), "has " + deliverable.path() + " twice: rename one"));
    capacity()
        .forEach((team, days) -> problems.rejectIf(
            !(days >= 0 && Double.isFinite(days)),
            "gives " + team.path() + " " + days + " person-days a month: write 0 or more"));
    problems.throwIfAny();
  }

  /** Builds a roadmap. */
  public static final class Builder extends ImmutableRoadmap.Builder {
    Builder() {}
  }
}
