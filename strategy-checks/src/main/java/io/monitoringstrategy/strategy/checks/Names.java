package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.kpi.KpiCatalog;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ElementId;
import io.monitoringstrategy.value.KnownNames;
import io.monitoringstrategy.value.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The names that exist in one strategy, and in what comes with the library. */
final class Names {
  private final KnownNames objectives;
  private final KnownNames kpis;
  private final KnownNames teams;
  private final KnownNames definitions;
  private final KnownNames services;
  private final KnownNames components;
  private final KnownNames tools;
  private final KnownNames requirements;
  private final KnownNames deliverables;
  private final KnownNames operations;

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
    operations = of(strategy.organization().operations(), each -> each.id());
  }

  KnownNames objectives() {
    return objectives;
  }

  KnownNames kpis() {
    return kpis;
  }

  KnownNames definitions() {
    return definitions;
  }

  KnownNames services() {
    return services;
  }

  KnownNames components() {
    return components;
  }

  KnownNames tools() {
    return tools;
  }

  KnownNames requirements() {
    return requirements;
  }

  KnownNames deliverables() {
    return deliverables;
  }

  KnownNames operations() {
    return operations;
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

  private static <E> KnownNames of(
      Collection<E> elements, Function<? super E, ? extends ElementId> id) {
    return KnownNames.of(
        elements.stream().map(element -> id.apply(element).value()).toList());
  }
}
