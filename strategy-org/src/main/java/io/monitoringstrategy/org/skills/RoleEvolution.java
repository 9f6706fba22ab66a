package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Which role can become which: a graph of roles.
 *
 * <pre>{@code
 * RoleEvolution.standard().path(OPERATOR, AI_ENGINEER, Set.of(), SkillCatalog.standard());
 * // operator, platform-engineer, ai-engineer
 * }</pre>
 *
 * <p>The standard one has the evolutions and the new roles of the notes this library started from; which
 * skills a role takes, and the other steps, are our judgement.
 */
public final class RoleEvolution {
  private static final RoleEvolution STANDARD = new RoleEvolution(Map.of(), Map.of())
      .withRole(role("operator", "linux", "monitoring-tools", "incident-response"))
      .withRole(role("analyst", "sql", "data-analysis", "monitoring-tools"))
      .withRole(role(
          "platform-engineer",
          "linux",
          "monitoring-tools",
          "coding",
          "kubernetes",
          "infrastructure-as-code"))
      .withRole(role(
          "insight-expert",
          "sql",
          "data-analysis",
          "statistics",
          "business-understanding",
          "data-storytelling"))
      .withRole(role(
          "automation-specialist",
          "coding",
          "workflow-automation",
          "infrastructure-as-code",
          "incident-response"))
      .withRole(role(
          "data-scientist", "coding", "sql", "data-analysis", "statistics", "machine-learning"))
      .withRole(role(
          "ai-engineer",
          "coding",
          "machine-learning",
          "model-operations",
          "data-engineering",
          "kubernetes"))
      .withStep(id("operator"), id("platform-engineer"))
      .withStep(id("operator"), id("automation-specialist"))
      .withStep(id("analyst"), id("insight-expert"))
      .withStep(id("analyst"), id("data-scientist"))
      .withStep(id("platform-engineer"), id("automation-specialist"))
      .withStep(id("platform-engineer"), id("ai-engineer"))
      .withStep(id("insight-expert"), id("data-scientist"))
      .withStep(id("data-scientist"), id("ai-engineer"));

  private final Map<RoleId, JobRole> roles;
  private final Map<RoleId, Set<RoleId>> steps;

  private RoleEvolution(Map<RoleId, JobRole> roles, Map<RoleId, Set<RoleId>> steps) {
    this.roles = roles;
    this.steps = steps;
  }

  /** {@return operator, analyst and the five roles that they become} */
  public static RoleEvolution standard() {
    return STANDARD;
  }

  /** {@return the same with one more role, or another one of the same id} */
  public RoleEvolution withRole(JobRole role) {
    Map<RoleId, JobRole> more = new LinkedHashMap<>(roles);
    more.put(role.id(), role);
    return new RoleEvolution(more, steps);
  }

  /**
   * {@return the same with one more step}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it leads from a role to itself, or one of
   *     them is unknown
   */
  public RoleEvolution withStep(RoleId from, RoleId to) {
    Problems problems = Problems.of("step from " + from + " to " + to)
        .rejectIf(from.equals(to), "leads nowhere: name another role");
    List.of(from, to)
        .forEach(
            id -> problems.rejectIf(!roles.containsKey(id), id.path() + " is unknown: add it"));
    problems.throwIfAny();
    Map<RoleId, Set<RoleId>> more = new LinkedHashMap<>(steps);
    Set<RoleId> next = new LinkedHashSet<>(more.getOrDefault(from, Set.of()));
    next.add(to);
    more.put(from, next);
    return new RoleEvolution(roles, more);
  }

  /** {@return the roles, in the order they were added} */
  public Collection<JobRole> roles() {
    return List.copyOf(roles.values());
  }

  /** {@return the role of this id, if it is known} */
  public Optional<JobRole> role(RoleId id) {
    return Optional.ofNullable(roles.get(id));
  }

  /** {@return what a role can become in one step, in the order the steps were added} */
  public List<RoleId> nextOf(RoleId role) {
    return List.copyOf(steps.getOrDefault(role, Set.of()));
  }

  /**
   * {@return the way from one role to another that takes the fewest days to learn, both included; empty
   * if there is none}
   *
   * @param has what is known already, beyond the first role
   */
  public List<RoleId> path(RoleId from, RoleId to, Collection<SkillId> has, SkillCatalog catalog) {
    Graph<RoleId, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    roles.keySet().forEach(graph::addVertex);
    steps.forEach((start, ends) -> ends.forEach(end -> {
      Set<SkillId> known = new LinkedHashSet<>(has);
      role(start).ifPresent(role -> known.addAll(role.skills()));
      role(from).ifPresent(role -> known.addAll(role.skills()));
      int days = role(end)
          .map(role -> SkillGap.of(role.skills(), known, catalog).days())
          .orElse(0);
      graph.setEdgeWeight(graph.addEdge(start, end), days);
    }));
    if (!graph.containsVertex(from) || !graph.containsVertex(to)) {
      return List.of();
    }
    return Optional.ofNullable(new DijkstraShortestPath<>(graph).getPath(from, to))
        .map(GraphPath::getVertexList)
        .orElse(List.of());
  }

  private static RoleId id(String id) {
    return RoleId.of(id);
  }

  private static JobRole role(String id, String... skills) {
    Set<SkillId> ids = new LinkedHashSet<>();
    List.of(skills).forEach(skill -> ids.add(SkillId.of(skill)));
    return new JobRole(id(id), Labels.text(RoleEvolution.class, "role." + id), ids);
  }
}
