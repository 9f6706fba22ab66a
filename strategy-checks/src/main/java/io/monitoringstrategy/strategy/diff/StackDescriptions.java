package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.architecture.governance.DataVolume;
import io.monitoringstrategy.architecture.routing.Route;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is watched, and by what: services, components, flows, routes and data sets. */
final class StackDescriptions {
  private final Descriptions all;

  private StackDescriptions(Descriptions all) {
    this.all = all;
  }

  static void addTo(Descriptions all, MonitoringStrategy strategy) {
    StackDescriptions stack = new StackDescriptions(all);
    strategy.services().forEach(stack::service);
    strategy.topology().components().forEach(stack::component);
    strategy.topology().flows().forEach(stack::flow);
    strategy.routing().ifPresent(routes -> stack.route(routes.root(), "routing", Optional.empty()));
    strategy.dataSets().forEach(stack::dataSet);
  }

  private void service(Service service) {
    all.add(service.path(), Effect.NEUTRAL)
        .less("tier", Optional.of(BigDecimal.valueOf(service.tier())))
        .has("team", service.team())
        .is("layers", service.layers())
        .is("depends on", service.dependsOn())
        .is("external", Optional.of(service.isExternal()))
        .more("sla", service.sla().map(Ratio::toBigDecimal));
  }

  private void component(Component component) {
    Described described = all.add(component.path(), Effect.STRONGER)
        .is("stages", component.stages())
        .is("signals", component.signals())
        .is("tool", component.tool())
        .is("service", component.service())
        .is("layer", component.layer().map(Layer::label))
        .has("owner", component.owner())
        .is("description", component.description())
        .has("replica of", component.replicaOf())
        .has("watches", Described.joined(component.watches()))
        .more("availability", component.availability().map(Ratio::toBigDecimal))
        .shorter("delay", component.delay())
        .is("external", Optional.of(component.isExternal()));
    for (int i = 0; i < component.escalation().size(); i++) {
      described.has(
          "escalation step " + (i + 1), Optional.of(component.escalation().get(i)));
    }
  }

  private void flow(Flow flow) {
    all.add(flow.path(), Effect.STRONGER)
        .is("signals", flow.signals())
        .is("feedback", Optional.of(flow.isFeedback()))
        .is("pattern", flow.pattern().map(each -> each.label()));
  }

  /** The order counts: a route is told by the one that is tried before it. */
  private void route(Route route, String path, Optional<String> before) {
    all.add(path, Effect.NEUTRAL)
        .is("receiver", route.receiver())
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
        .has("access", Described.joined(data.access()))
        .has("quality owner", data.qualityOwner())
        .has("metadata", data.metadata())
        .is("bytes a day", data.volume().map(DataVolume::bytesPerDay))
        .more("copies", Optional.of(BigDecimal.valueOf(data.copies())));
  }
}
