package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.Problems;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The monitoring stack as somebody drew it: components, and the flows between them.
 *
 * <p>A flow may name a component that does not exist, and flows may go in a circle: those are findings.
 * An analysis leaves such flows out and says so.
 */
@Value.Immutable
public abstract sealed class Topology implements WithTopology permits ImmutableTopology {
  Topology() {}

  /** {@return a builder for a topology} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the architecture it is said to have} */
  public abstract Optional<IntegrationArchitecture> declared();

  /** {@return the parts, in the order they were written} */
  public abstract List<Component> components();

  /** {@return the components behind the sources that say no availability, which count as always up} */
  @Value.Lazy
  public List<ComponentId> availabilityUnknown() {
    return components().stream()
        .filter(component -> !component.isAt(PipelineStage.SOURCE))
        .filter(component -> component.availability().isEmpty())
        .map(Component::id)
        .toList();
  }

  /** {@return the ways between them, in the order they were written} */
  public abstract List<Flow> flows();

  /** {@return the component of this id, if there is one} */
  public Optional<Component> component(ComponentId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /** {@return the flows one of whose ends does not exist} */
  public List<Flow> dangling() {
    return flows().stream()
        .filter(flow -> !byId().containsKey(flow.from()) || !byId().containsKey(flow.to()))
        .toList();
  }

  /** {@return whether nothing is drawn} */
  public boolean isEmpty() {
    return components().isEmpty() && flows().isEmpty();
  }

  @Value.Lazy
  Map<ComponentId, Component> byId() {
    Map<ComponentId, Component> byId = new LinkedHashMap<>();
    components().forEach(component -> byId.put(component.id(), component));
    return byId;
  }

  @Value.Check
  void check() {
    Problems problems = Problems.of("topology");
    Set<Object> seen = new HashSet<>();
    components()
        .forEach(component -> problems.rejectIf(
            !seen.add(component.id()), "has " + component.path() + " twice: rename one"));
    flows()
        .forEach(flow ->
            problems.rejectIf(!seen.add(flow.path()), "has " + flow.path() + " twice: remove one"));
    problems.throwIfAny();
  }

  /** Builds a topology. */
  public static final class Builder extends ImmutableTopology.Builder {
    Builder() {}
  }
}
