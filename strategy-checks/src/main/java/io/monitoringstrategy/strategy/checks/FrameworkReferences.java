package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.Stakeholder;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.maturity.MaturityModel;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.tool.ToolUse;
import io.monitoringstrategy.tool.selection.ToolCosts;
import io.monitoringstrategy.tool.selection.ToolDecision;
import io.monitoringstrategy.value.KnownNames;
import io.monitoringstrategy.value.ToolId;
import java.util.List;
import java.util.stream.Stream;

/** What stakeholders, requirements, tools in use, SLOs, decisions and costs name. */
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
    requirements(found);
    for (ToolUse use : strategy.toolInventory().inUse()) {
      found.add(new Reference(use.path(), "tool", use.tool().value(), names.tools()));
    }
    for (Slo slo : strategy.slos()) {
      slo(slo, found);
    }
    for (ToolDecision decision : strategy.decisions()) {
      decision(decision, found);
    }
    costs(found);
  }

  private void requirements(List<Reference> found) {
    if (strategy.requirements().stream().allMatch(each -> each.metBy().isEmpty())) {
      return;
    }
    KnownNames elements = whatCanMeet();
    for (Requirement requirement : strategy.requirements()) {
      requirement.metBy().stream()
          .distinct()
          .forEach(element -> found.add(new Reference(
              requirement.path() + "/met-by/" + element, "element", element, elements)));
    }
  }

  /** What a requirement may name, whether it meets anything today or not. */
  private KnownNames whatCanMeet() {
    return KnownNames.of(Stream.of(
            strategy.requirementCoverage().serves().keySet().stream(),
            strategy.toolInventory().catalog().ids().stream().map(ToolId::path),
            Stream.of(Layer.values()).map(layer -> "layer/" + layer.label()),
            strategy.dataSets().stream().map(data -> "retention/" + data.id()),
            MaturityModel.standard().practices().stream().map(each -> each.id().path()))
        .<String>flatMap(paths -> paths)
        .toList());
  }

  /** Costs may be of a tool that was only a candidate. */
  private void costs(List<Reference> found) {
    if (strategy.toolCosts().isEmpty()) {
      return;
    }
    KnownNames tools = names
        .tools()
        .and(KnownNames.of(strategy.decisions().stream()
            .flatMap(decision -> decision.table().tools().stream())
            .map(ToolId::value)
            .toList()));
    for (ToolCosts costs : strategy.toolCosts()) {
      found.add(new Reference(costs.path() + "/tool", "tool", costs.tool().value(), tools));
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
      decision
          .chosen()
          .ifPresent(tool -> found.add(
              new Reference(decision.path() + "/chosen", "candidate", tool.value(), candidates)));
      decision
          .declaredTotals()
          .keySet()
          .forEach(tool -> found.add(new Reference(
              decision.path() + "/declared-total/" + tool, "candidate", tool.value(), candidates)));
    }
    decision
        .record()
        .decidedBy()
        .ifPresent(team -> names.team(decision.path() + "/because", team.value(), found));
  }
}
