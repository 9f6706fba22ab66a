package io.monitoringstrategy.maturity;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.PracticeId;
import io.monitoringstrategy.value.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an assessment asks: practices, each of one dimension and one level.
 *
 * <p>The {@linkplain #standard() standard model} has six dimensions; an organisation with its own
 * model builds it with {@link #of}.
 */
public final class MaturityModel {
  private final Map<DimensionId, Dimension> dimensions;
  private final Map<PracticeId, Practice> practices;

  private MaturityModel(
      Map<DimensionId, Dimension> dimensions, Map<PracticeId, Practice> practices) {
    this.dimensions = dimensions;
    this.practices = practices;
  }

  /** {@return the model every assessment uses unless it brings its own} */
  public static MaturityModel standard() {
    return StandardModel.MODEL;
  }

  /**
   * {@return a model of these dimensions and practices, in this order}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with every problem: an id that is there
   *     twice, a dimension or prerequisite that does not exist, prerequisites that go in a circle or
   *     that belong to a higher level
   */
  public static MaturityModel of(Collection<Dimension> dimensions, Collection<Practice> practices) {
    Problems problems = Problems.of("maturity model");
    Map<DimensionId, Dimension> byDimension = new LinkedHashMap<>();
    Map<PracticeId, Practice> byId = new LinkedHashMap<>();
    dimensions.forEach(dimension -> problems.rejectIf(
        byDimension.put(dimension.id(), dimension) != null,
        "has " + dimension.path() + " twice: rename one"));
    practices.forEach(practice -> problems.rejectIf(
        byId.put(practice.id(), practice) != null,
        "has " + practice.path() + " twice: rename one"));
    problems.rejectIf(byDimension.isEmpty(), "has no dimension: add one");
    for (Practice practice : byId.values()) {
      if (!byDimension.containsKey(practice.dimension())) {
        problems.add(
            practice.path() + " names " + practice.dimension().path() + ", which does not exist"
                + NearestName.hint(
                    practice.dimension().value(),
                    byDimension.keySet().stream().map(DimensionId::value).toList()));
      }
      practice
          .prerequisites()
          .forEach(before -> rejectPrerequisite(practice, before, byId, problems));
    }
    problems.throwIfAny();
    Problems.of("maturity model")
        .rejectIf(
            Graphs.hasCycle(prerequisites(byId.values())),
            "has prerequisites that go in a circle: let one of them go first")
        .throwIfAny();
    return new MaturityModel(byDimension, byId);
  }

  /** {@return the dimensions, in the order of the model} */
  public List<Dimension> dimensions() {
    return List.copyOf(dimensions.values());
  }

  /** {@return the practices, in the order of the model} */
  public List<Practice> practices() {
    return List.copyOf(practices.values());
  }

  /** {@return the practices of one dimension and level} */
  public List<Practice> practices(DimensionId dimension, MaturityLevel level) {
    return practices.values().stream()
        .filter(practice -> practice.dimension().equals(dimension) && practice.level() == level)
        .toList();
  }

  /** {@return the practice of this id, if the model has it} */
  public Optional<Practice> practice(PracticeId id) {
    return Optional.ofNullable(practices.get(id));
  }

  /** {@return the dimension of this id, if the model has it} */
  public Optional<Dimension> dimension(DimensionId id) {
    return Optional.ofNullable(dimensions.get(id));
  }

  private static void rejectPrerequisite(
      Practice practice, PracticeId before, Map<PracticeId, Practice> all, Problems problems) {
    Practice found = all.get(before);
    if (found == null) {
      problems.add(practice.path() + " builds on " + before.path() + ", which does not exist"
          + NearestName.hint(
              before.value(), all.keySet().stream().map(PracticeId::value).toList()));
      return;
    }
    problems.rejectIf(
        found.level().compareTo(practice.level()) > 0,
        practice.path() + " builds on " + before.path()
            + " of a higher level: raise it or drop that");
  }

  private static MutableGraph<PracticeId> prerequisites(Collection<Practice> practices) {
    MutableGraph<PracticeId> graph = GraphBuilder.directed().build();
    for (Practice practice : practices) {
      graph.addNode(practice.id());
      practice.prerequisites().forEach(before -> graph.putEdge(before, practice.id()));
    }
    return graph;
  }
}
