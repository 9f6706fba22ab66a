package io.monitoringstrategy.strategy;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.routing.RouteTree;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.TeamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leads the alerts of a strategy along its routes. */
final class AlertRouting {
  private static final String NULL_RECEIVER = "null";

  private AlertRouting() {}

  static List<ComponentId> receivers(MonitoringStrategy strategy, Slo slo, SloAlert alert) {
    return named(strategy, slo, alert).stream()
        .filter(receiver -> receives(strategy, receiver))
        .toList();
  }

  /** {@return what the alert or its routes name, whether it is one that can call somebody or not} */
  static List<ComponentId> named(MonitoringStrategy strategy, Slo slo, SloAlert alert) {
    if (alert.receiver().isPresent()) {
      return alert.receiver().stream().toList();
    }
    Map<String, String> labels = labels(slo, alert);
    return strategy
        .routing()
        .filter(routes -> routes.isRouted(labels))
        .map(routes -> expected(routes, labels))
        .orElse(List.of());
  }

  /**
   * A part of the described stack receives alerts if it notifies or is a channel; the receiver called
   * null is where Alertmanager sends what nobody is to see.
   */
  private static boolean receives(MonitoringStrategy strategy, ComponentId receiver) {
    return !receiver.value().equals(NULL_RECEIVER)
        && strategy
            .topology()
            .component(receiver)
            .map(each -> each.isAt(PipelineStage.CHANNEL) || each.isAt(PipelineStage.NOTIFY))
            .orElse(true);
  }

  private static List<ComponentId> expected(RouteTree routes, Map<String, String> labels) {
    return routes.receivers(labels).stream()
        .filter(receiver -> !receiver.equals(routes.fallback()))
        .toList();
  }

  /** What routes can match: severity, slo, service and team. */
  private static Map<String, String> labels(Slo slo, SloAlert alert) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("severity", alert.condition().urgency().label());
    labels.put("slo", slo.id().value());
    slo.service().ifPresent(service -> labels.put("service", service.value()));
    alert.owner().or(slo::owner).map(TeamId::value).ifPresent(team -> labels.put("team", team));
    return labels;
  }
}
