package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.kpi.KpiCatalog;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ElementId;
import io.monitoringstrategy.value.TeamId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The names that exist in one strategy, and in what comes with the library. */
final class Names {
  private final Set<String> objectives;
  private final Set<String> kpis;
  private final Set<String> teams;
  private final Set<String> definitions;
  private final Set<String> services;
  private final Set<String> components;
  private final Set<String> tools;
  private final Set<String> requirements;
  private final Set<String> deliverables;

  Names(MonitoringStrategy strategy) {
    objectives = of(strategy.objectives(), each -> each.id());
    kpis = of(strategy.kpis(), each -> each.id());
    teams = of(strategy.teams(), each -> each.id());
    definitions = of(KpiCatalog.standard().definitions(), each -> each.id());
    services = of(strategy.services(), each -> each.id());
    components = of(strategy.topology().components(), each -> each.id());
    tools = of(strategy.toolInventory().catalog().ids(), id -> id);
    requirements = of(strategy.requirements(), each -> each.id());
    deliverables = of(strategy.roadmap().deliverables(), each -> each.id());
  }

  Set<String> objectives() {
    return objectives;
  }

  Set<String> kpis() {
    return kpis;
  }

  Set<String> definitions() {
    return definitions;
  }

  Set<String> services() {
    return services;
  }

  Set<String> components() {
    return components;
  }

  Set<String> tools() {
    return tools;
  }

  Set<String> requirements() {
    return requirements;
  }

  Set<String> deliverables() {
    return deliverables;
  }

  /** Notes the owner of an element. */
  void owner(String path, Optional<TeamId> owner, List<Reference> found) {
    owner.ifPresent(team -> team(path + "/owner", team.value(), found));
  }

  /** Notes a team, once the strategy declares one. */
  void team(String path, String team, List<Reference> found) {
    if (!teams.isEmpty()) {
      found.add(new Reference(path, "team", team, teams));
    }
  }

  private static <E> Set<String> of(
      Collection<E> elements, Function<? super E, ? extends ElementId> id) {
    Set<String> names = new LinkedHashSet<>();
    elements.forEach(element -> names.add(id.apply(element).value()));
    return names;
  }
}
