package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.KnownNames;
import java.util.List;

/** What operations, people and transitions name. */
final class OrganizationReferences {
  private final MonitoringStrategy strategy;
  private final Names names;

  OrganizationReferences(MonitoringStrategy strategy, Names names) {
    this.strategy = strategy;
    this.names = names;
  }

  void addTo(List<Reference> found) {
    KnownNames kpis = names.kpis().and(names.definitions());
    for (OperatingProcess process : strategy.organization().operations()) {
      names.owner(process.path(), process.owner(), found);
      process
          .participants()
          .keySet()
          .forEach(team -> names.team(process.path() + "/with/" + team, team.value(), found));
      process
          .reviews()
          .forEach(kpi -> found.add(
              new Reference(process.path() + "/reviews/" + kpi, "KPI", kpi.value(), kpis)));
    }
    strategy
        .organization()
        .transitions()
        .forEach(each ->
            each.team().ifPresent(team -> names.team(each.path() + "/team", team.value(), found)));
    strategy
        .organization()
        .people()
        .forEach(each -> each.team()
            .ifPresent(team -> names.team(each.id().path() + "/team", team.value(), found)));
  }
}
