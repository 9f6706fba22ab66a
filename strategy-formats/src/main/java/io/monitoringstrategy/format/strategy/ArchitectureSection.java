package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.IntegrationPattern;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.ToolId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key {@code architecture}: the components of the monitoring stack and the flows between them. */
final class ArchitectureSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  ArchitectureSection(Places places) {
    this.places = places;
  }

  void read(YamlMap root, MonitoringStrategy.Builder strategy) {
    places.putSection("architecture", root);
    root.map("architecture").ifPresent(map -> {
      strategy.addAllDataSets(new GovernanceSection(places).read(map));
      strategy.routing(new RoutingSection(places).read(map));
      topology(map).ifPresent(strategy::topology);
    });
  }

  private Optional<Topology> topology(YamlMap map) {
    Optional<IntegrationArchitecture> declared =
        map.optional("declared", IntegrationArchitecture::parse);
    places.putMap("architecture", map, "declared");
    List<Component> components = map.records("components", this::component);
    List<Flow> flows = new ArrayList<>();
    map.records("flows", this::flows).forEach(flows::addAll);
    return map.build(() -> Topology.builder()
        .declared(declared)
        .addAllComponents(components)
        .addAllFlows(flows)
        .build());
  }

  private Optional<Component> component(YamlMap map) {
    Optional<ComponentId> id = ids.read(map, ComponentId::of);
    List<PipelineStage> stages = map.list("stage", PipelineStage::parse);
    List<SignalType> emits = map.list("emits", SignalType::parse);
    List<SignalType> signals = map.list("signals", SignalType::parse);
    Optional<ToolId> tool = map.optional("tool", ToolId::of);
    Optional<ServiceId> service = map.optional("service", ServiceId::of);
    Optional<Layer> layer = map.optional("layer", Layer::parse);
    Optional<String> replicaOf = map.optionalText("replica-of");
    Optional<TeamId> owner = map.optional("owner", TeamId::of);
    Optional<String> description = map.optionalText("description");
    List<ComponentId> watches = map.list("watches", ComponentId::of);
    Optional<Ratio> availability = map.optional("availability", Ratio::parse);
    Optional<Duration> delay = map.optional("delay", DurationText::parse);
    List<String> escalation = map.texts("escalation");
    Optional<Boolean> external = map.optional("external", YamlScalar::flag);
    id.ifPresent(name -> places.putMap(name.path(), map, "owner", "service", "watches"));
    return map.build(() -> {
      Component.Builder component = Component.builder(id.orElseThrow())
          .addAllStages(stages)
          .addAllSignals(emits)
          .addAllSignals(
              signals.stream().filter(signal -> !emits.contains(signal)).toList())
          .tool(tool)
          .service(service)
          .layer(layer)
          .replicaOf(replicaOf)
          .owner(owner)
          .description(description)
          .addAllWatches(watches)
          .availability(availability)
          .delay(delay)
          .addAllEscalation(escalation);
      external.ifPresent(component::isExternal);
      return component.build();
    });
  }

  /** One entry stands for the flows from each of its sources to each of its targets. */
  private Optional<List<Flow>> flows(YamlMap map) {
    List<ComponentId> from = map.list("from", ComponentId::of);
    List<ComponentId> to = map.list("to", ComponentId::of);
    List<SignalType> signals = map.list("signals", SignalType::parse);
    Optional<IntegrationPattern> pattern = map.optional("pattern", IntegrationPattern::parse);
    Optional<Boolean> feedback = map.optional("feedback", YamlScalar::flag);
    return map.build(() -> {
      if (from.isEmpty() || to.isEmpty()) {
        throw InvalidValueException.of("flow", "must name where it comes from and where it goes");
      }
      List<Flow> flows = new ArrayList<>();
      for (ComponentId start : from) {
        for (ComponentId end : to) {
          Flow.Builder flow = Flow.builder(start, end).addAllSignals(signals).pattern(pattern);
          feedback.ifPresent(flow::isFeedback);
          flows.add(flow.build());
          places.putMap(flows.get(flows.size() - 1).path(), map, "from", "to", "pattern");
        }
      }
      return flows;
    });
  }

  static Fields write(MonitoringStrategy strategy) {
    Topology topology = strategy.topology();
    return new Fields()
        .put("declared", topology.declared().map(IntegrationArchitecture::label))
        .put(
            "components",
            topology.components().stream().map(ArchitectureSection::write).toList())
        .put("flows", topology.flows().stream().map(ArchitectureSection::write).toList())
        .put("routing", strategy.routing().map(RoutingSection::write).orElseGet(Fields::new))
        .put("governance", GovernanceSection.write(strategy.dataSets()));
  }

  private static Fields write(Component component) {
    List<String> signals = labels(component.signals());
    return new Fields()
        .put("id", component.id())
        .put("stage", component.stages().stream().map(PipelineStage::label).toList())
        .put(component.isAt(PipelineStage.SOURCE) ? "emits" : "signals", signals)
        .put("tool", component.tool())
        .put("service", component.service())
        .put("layer", component.layer().map(Layer::label))
        .put("replica-of", component.replicaOf())
        .put("owner", component.owner())
        .put("description", component.description())
        .put("watches", component.watches())
        .put("availability", component.availability())
        .put("delay", component.delay())
        .put("escalation", component.escalation())
        .put("external", component.isExternal(), false);
  }

  private static Fields write(Flow flow) {
    return new Fields()
        .put("from", flow.from())
        .put("to", flow.to())
        .put("signals", labels(flow.signals()))
        .put("pattern", flow.pattern().map(IntegrationPattern::label))
        .put("feedback", flow.isFeedback(), false);
  }

  private static List<String> labels(List<SignalType> signals) {
    return signals.stream().map(SignalType::label).toList();
  }
}
