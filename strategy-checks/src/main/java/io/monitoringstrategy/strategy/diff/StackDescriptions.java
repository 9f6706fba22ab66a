package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.architecture.governance.DataVolume;
import io.monitoringstrategy.architecture.routing.Route;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is watched, and by what: services, components, flows, routes and data sets. */
final class StackDescriptions {
  private static final List<String> EVERY_SIGNAL =
      Stream.of(SignalType.values()).map(SignalType::label).toList();

  private final Descriptions all;
  private final Map<String, List<Flow>> others;

  private StackDescriptions(Descriptions all, Topology other) {
    this.all = all;
    this.others = other.flows().stream().collect(Collectors.groupingBy(StackDescriptions::way));
  }

  /** Adds the stack of a strategy, in view of that of the one it is compared with. */
  static void addTo(Descriptions all, MonitoringStrategy strategy, Topology other) {
    StackDescriptions stack = new StackDescriptions(all, other);
    strategy.services().forEach(stack::service);
    strategy.topology().components().forEach(stack::component);
    strategy.topology().flows().forEach(stack::flow);
    strategy.routing().ifPresent(routes -> stack.route(routes.root(), "routing", Optional.empty()));
    strategy.dataSets().forEach(stack::dataSet);
  }

  private void service(Service service) {
    all.add(service.path())
        .less("tier", Optional.of(BigDecimal.valueOf(service.tier())))
        .has("team", service.team())
        .parts("layers", service.layers())
        .is("depends on", service.dependsOn())
        .is("external", Optional.of(service.isExternal()))
        .higher("sla", service.sla())
        .shorter("recovery time", service.recoveryTime());
  }

  private void component(Component component) {
    Described described = all.add(component.path(), Effect.STRONGER)
        .is("stages", component.stages())
        .parts("signals", Described.joined(component.signals()), signals(component))
        .is("tool", component.tool())
        .is("service", component.service())
        .is("layer", component.layer().map(Layer::label))
        .has("owner", component.owner())
        .is("description", component.description())
        .has("replica of", component.replicaOf())
        .parts("watches", component.watches())
        .higher("availability", component.availability())
        .shorter("delay", component.delay())
        .is("external", Optional.of(component.isExternal()));
    for (int i = 0; i < component.escalation().size(); i++) {
      described.has(
          "escalation step " + (i + 1), Optional.of(component.escalation().get(i)));
    }
  }

  /** A source that names no signal emits none that is known of; what comes later takes what flows in. */
  private static List<String> signals(Component component) {
    return component.signals().isEmpty() && !component.isAt(PipelineStage.SOURCE)
        ? EVERY_SIGNAL
        : labels(component.signals().stream());
  }

  /** The path of a flow has its signals in it; what counts of them is what no flow of the other carries. */
  private void flow(Flow flow) {
    all.add(flow.path())
        .named(Set.of(way(flow)))
        .parts("signals", Described.joined(flow.signals()), carriedHereAlone(flow))
        .is("feedback", Optional.of(flow.isFeedback()))
        .is("pattern", flow.pattern().map(each -> each.label()));
  }

  private List<String> carriedHereAlone(Flow flow) {
    List<Flow> same = others.getOrDefault(way(flow), List.of());
    return labels(Stream.of(SignalType.values())
        .filter(flow::carries)
        .filter(signal -> same.stream().noneMatch(each -> each.carries(signal))));
  }

  private static String way(Flow flow) {
    return "flow/" + flow.from() + "->" + flow.to();
  }

  private static List<String> labels(Stream<SignalType> signals) {
    return signals.map(SignalType::label).toList();
  }

  /** The order counts: a route is told by the one that is tried before it. */
  private void route(Route route, String path, Optional<String> before) {
    all.add(path)
        .has("receiver", route.receiver())
        .is("match", route.matchers())
        .is("continue", Optional.of(route.isContinued()))
        .is("tried after", before);
    Optional<String> last = Optional.empty();
    List<String> below = route.pathsBelow(path);
    for (int i = 0; i < below.size(); i++) {
      route(route.routes().get(i), below.get(i), last);
      last = Optional.of(below.get(i));
    }
  }

  private void dataSet(DataSet data) {
    all.add(data.path(), Effect.STRONGER)
        .is("signal", Optional.of(data.signal().label()))
        .is("stores", data.stores())
        .longer("retention", data.retention())
        .longer("required retention", data.requiredRetention())
        .yes("masked", data.isMasked())
        .is("personal data", Optional.of(data.isPersonalData()))
        .sharedWith("access", data.access(), data.isPersonalData())
        .has("quality owner", data.qualityOwner())
        .has("metadata", data.metadata())
        .is("bytes a day", data.volume().map(DataVolume::bytesPerDay))
        .more("copies", Optional.of(BigDecimal.valueOf(data.copies())));
  }
}
