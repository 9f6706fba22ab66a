package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import java.util.List;

/** What services, components, flows and data sets name. */
final class ArchitectureReferences {
  private final MonitoringStrategy strategy;
  private final Names names;

  ArchitectureReferences(MonitoringStrategy strategy, Names names) {
    this.strategy = strategy;
    this.names = names;
  }

  void addTo(List<Reference> found) {
    for (Service service : strategy.services()) {
      service.team().ifPresent(team -> names.team(service.path() + "/team", team.value(), found));
      service
          .dependsOn()
          .forEach(other -> found.add(new Reference(
              service.path() + "/depends-on/" + other,
              "service",
              other.value(),
              names.services())));
    }
    for (Component component : strategy.topology().components()) {
      component(component, found);
    }
    for (Flow flow : strategy.topology().flows()) {
      component(flow.path() + "/from", flow.from(), found);
      component(flow.path() + "/to", flow.to(), found);
    }
    strategy
        .routing()
        .ifPresent(routes -> routes
            .named()
            .forEach(route -> component(route.path() + "/receiver", route.receiver(), found)));
    for (DataSet data : strategy.dataSets()) {
      data.access()
          .forEach(team -> names.team(data.path() + "/access/" + team, team.value(), found));
      data.qualityOwner()
          .ifPresent(team -> names.team(data.path() + "/quality-owner", team.value(), found));
      data.stores().forEach(store -> component(data.path() + "/stores/" + store, store, found));
    }
  }

  private void component(Component component, List<Reference> found) {
    names.owner(component.path(), component.owner(), found);
    component
        .service()
        .filter(service -> !names.services().isEmpty())
        .ifPresent(service -> found.add(new Reference(
            component.path() + "/service", "service", service.value(), names.services())));
    component
        .tool()
        .ifPresent(tool -> found.add(
            new Reference(component.path() + "/tool", "tool", tool.value(), names.tools())));
    component
        .watches()
        .forEach(other -> component(component.path() + "/watches/" + other, other, found));
  }

  private void component(String path, ComponentId id, List<Reference> found) {
    found.add(new Reference(path, "component", id.value(), names.components()));
  }
}
