package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.framework.Stakeholder;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.tool.ToolUse;
import io.monitoringstrategy.tool.selection.ToolDecision;
import io.monitoringstrategy.value.KnownNames;
import java.util.List;
import java.util.stream.Stream;

/** What stakeholders, tools in use, SLOs and decisions name. */
final class FrameworkReferences {
  private final MonitoringStrategy strategy;
  private final Names names;

  FrameworkReferences(MonitoringStrategy strategy, Names names) {
    this.strategy = strategy;
    this.names = names;
  }

  void addTo(List<Reference> found) {
    for (Stakeholder stakeholder : strategy.stakeholders()) {
      stakeholder
          .needs()
          .forEach(need -> found.add(new Reference(
              stakeholder.path() + "/needs/" + need,
              "requirement",
              need.value(),
              names.requirements())));
    }
    for (ToolUse use : strategy.toolInventory().inUse()) {
      found.add(new Reference(use.path(), "tool", use.tool().value(), names.tools()));
    }
    for (Slo slo : strategy.slos()) {
      slo(slo, found);
    }
    for (ToolDecision decision : strategy.decisions()) {
      decision(decision, found);
    }
  }

  private void slo(Slo slo, List<Reference> found) {
    names.owner(slo.path(), slo.owner(), found);
    slo.service()
        .filter(service -> !names.services().isEmpty())
        .ifPresent(service -> found.add(
            new Reference(slo.path() + "/service", "service", service.value(), names.services())));
    slo.kpi()
        .ifPresent(
            kpi -> found.add(new Reference(slo.path() + "/kpi", "KPI", kpi.value(), names.kpis())));
    slo.alerts().forEach(alert -> {
      String path = slo.path() + "/" + alert.key();
      names.owner(path, alert.owner(), found);
      alert
          .receiver()
          .filter(to -> !names.components().isEmpty())
          .ifPresent(to ->
              found.add(new Reference(path + "/to", "component", to.value(), names.components())));
    });
  }

  private void decision(ToolDecision decision, List<Reference> found) {
    KnownNames candidates = KnownNames.of(
        decision.table().tools().stream().map(tool -> tool.value()).toList());
    if (!candidates.isEmpty()) {
      Stream.concat(decision.chosen().stream(), decision.declaredTotals().keySet().stream())
          .distinct()
          .forEach(tool -> found.add(
              new Reference(decision.path() + "/chosen", "candidate", tool.value(), candidates)));
    }
    decision
        .record()
        .decidedBy()
        .ifPresent(team -> names.team(decision.path() + "/because", team.value(), found));
  }
}
