package io.monitoringstrategy.strategy;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.framework.StrategyStage;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.maturity.Extent;
import io.monitoringstrategy.roadmap.Deliverable;
import io.monitoringstrategy.tool.ToolUse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a strategy holds, by the paths it is referred to and by the stage it belongs to. */
final class StrategyElements {
  private StrategyElements() {}

  /**
   * The paths of everything that can meet a requirement: data sets (also as their retention), tools,
   * components, layers with a source, services, KPIs, SLOs, practices that are followed and deliverables.
   */
  static List<String> paths(MonitoringStrategy strategy) {
    return Stream.of(
            strategy.toolInventory().inUse().stream().map(ToolUse::path),
            strategy.topology().components().stream().map(Component::path),
            strategy.topology().components().stream()
                .flatMap(component -> component.layer().stream())
                .map(StrategyElements::path),
            strategy.services().stream()
                .flatMap(service -> service.layers().stream())
                .map(StrategyElements::path),
            strategy.services().stream().map(Service::path),
            strategy.dataSets().stream().map(DataSet::path),
            strategy.dataSets().stream()
                .filter(data -> data.retention().isPresent())
                .map(data -> "retention/" + data.id()),
            strategy.kpis().stream().map(Kpi::path),
            strategy.slos().stream().map(Slo::path),
            strategy.maturity().stream()
                .flatMap(assessment -> assessment.answers().entrySet().stream())
                .filter(
                    entry -> entry.getValue().extent().filter(Extent.NO::equals).isEmpty())
                .map(entry -> entry.getKey().path()),
            strategy.roadmap().deliverables().stream().map(Deliverable::path))
        .<String>flatMap(paths -> paths)
        .distinct()
        .toList();
  }

  /** How many elements the strategy has for each stage of the framework. */
  static Map<StrategyStage, Integer> byStage(MonitoringStrategy strategy) {
    Map<StrategyStage, Integer> elements = new EnumMap<>(StrategyStage.class);
    elements.put(StrategyStage.BUSINESS_OBJECTIVES, strategy.objectives().size());
    elements.put(
        StrategyStage.MONITORING_STRATEGY,
        strategy.kpis().size()
            + strategy.slos().size()
            + strategy.stakeholders().size()
            + strategy.requirements().size()
            + strategy.traits().size());
    elements.put(
        StrategyStage.ARCHITECTURE_DESIGN,
        strategy.services().size()
            + strategy.topology().components().size()
            + strategy.dataSets().size());
    elements.put(
        StrategyStage.TOOL_SELECTION,
        strategy.toolInventory().inUse().size() + strategy.decisions().size());
    elements.put(
        StrategyStage.IMPLEMENTATION_PLAN, strategy.roadmap().deliverables().size());
    elements.put(
        StrategyStage.OPERATIONS_MODEL,
        strategy.teams().size()
            + strategy.raci().rows().size()
            + strategy.organization().operations().size());
    elements.put(StrategyStage.CONTINUOUS_IMPROVEMENT, (int)
        (strategy.kpis().stream().filter(kpi -> kpi.reviewedIn().isPresent()).count()
            + strategy.maturity().stream().count()));
    return elements;
  }

  private static String path(Layer layer) {
    return "layer/" + layer.label();
  }
}
