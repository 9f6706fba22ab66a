package io.monitoringstrategy.strategy.trace;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.slo.Sli;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.TeamId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes down from an element every way there is, as far as anything leads.
 *
 * <p>Past a metric that is missing the way goes on: the alert of an SLO calls somebody, whatever it
 * looks at.
 */
final class TraceWalk {
  private final MonitoringStrategy strategy;
  private final List<TraceChain> chains = new ArrayList<>();
  private final Set<TraceGap> gaps = new LinkedHashSet<>();

  TraceWalk(MonitoringStrategy strategy) {
    this.strategy = strategy;
  }

  List<TraceChain> chains() {
    return chains;
  }

  Set<TraceGap> gaps() {
    return gaps;
  }

  void from(BusinessObjective objective) {
    Map<TraceLink, String> links = new EnumMap<>(TraceLink.class);
    links.put(TraceLink.OBJECTIVE, objective.path());
    List<Kpi> kpis = strategy.kpisServing(objective.id());
    if (kpis.isEmpty()) {
      end(links, objective.path(), TraceLink.KPI);
    }
    kpis.forEach(kpi -> follow(kpi, links));
  }

  void from(Kpi kpi) {
    follow(kpi, new EnumMap<>(TraceLink.class));
  }

  void from(Slo slo) {
    follow(slo, Optional.empty(), new EnumMap<>(TraceLink.class));
  }

  void from(Component channel) {
    Map<TraceLink, String> links = new EnumMap<>(TraceLink.class);
    links.put(TraceLink.RECEIVER, channel.path());
    end(links, channel.path(), called(channel).or(() -> owner(channel)));
  }

  private void follow(Kpi kpi, Map<TraceLink, String> above) {
    Map<TraceLink, String> links = with(above, TraceLink.KPI, kpi.path());
    List<Slo> slos = strategy.slosShowing(kpi.id());
    if (slos.isEmpty()) {
      end(links, kpi.path(), TraceLink.SLO);
    }
    slos.forEach(slo -> follow(slo, kpi.technicalMetric(), links));
  }

  private void follow(Slo slo, Optional<String> metricOfKpi, Map<TraceLink, String> above) {
    Map<TraceLink, String> links = with(above, TraceLink.SLO, slo.path());
    slo.indicator()
        .map(TraceWalk::query)
        .or(() -> metricOfKpi)
        .ifPresentOrElse(
            metric -> links.put(TraceLink.METRIC, metric),
            () -> gaps.add(new TraceGap(slo.path(), TraceLink.METRIC)));
    if (slo.alerts().isEmpty()) {
      end(links, slo.path(), TraceLink.ALERT);
    }
    slo.alerts().forEach(alert -> follow(alert, slo, links));
  }

  private void follow(SloAlert alert, Slo slo, Map<TraceLink, String> above) {
    String path = slo.path() + "/" + alert.key();
    Map<TraceLink, String> links = with(above, TraceLink.ALERT, path);
    List<ComponentId> receivers = strategy.receivers(slo, alert);
    if (receivers.isEmpty()) {
      end(links, path, TraceLink.RECEIVER);
    }
    receivers.forEach(receiver -> {
      if (isDangling(receiver)) {
        end(links, path, TraceLink.RECEIVER);
      } else {
        follow(receiver, slo, alert, links);
      }
    });
  }

  /** Whether the stack, where it is described, has no such receiver. */
  private boolean isDangling(ComponentId receiver) {
    return !strategy.topology().components().isEmpty()
        && strategy.topology().component(receiver).isEmpty();
  }

  private void follow(ComponentId receiver, Slo slo, SloAlert alert, Map<TraceLink, String> above) {
    Optional<Component> channel = strategy.topology().component(receiver);
    end(
        with(above, TraceLink.RECEIVER, receiver.path()),
        receiver.path(),
        channel
            .flatMap(TraceWalk::called)
            .or(() -> alert.owner().map(TeamId::value))
            .or(() -> slo.owner().map(TeamId::value))
            .or(() -> channel.flatMap(TraceWalk::owner)));
  }

  /** Ends at a receiver, with who takes the call if anybody does. */
  private void end(Map<TraceLink, String> links, String receiver, Optional<String> role) {
    if (role.isEmpty()) {
      end(links, receiver, TraceLink.ROLE);
    } else {
      chains.add(new TraceChain(with(links, TraceLink.ROLE, role.get())));
    }
  }

  private void end(Map<TraceLink, String> links, String element, TraceLink missing) {
    chains.add(new TraceChain(links));
    gaps.add(new TraceGap(element, missing));
  }

  private static Optional<String> called(Component channel) {
    return channel.escalation().stream().findFirst();
  }

  private static Optional<String> owner(Component channel) {
    return channel.owner().map(TeamId::value);
  }

  private static Map<TraceLink, String> with(
      Map<TraceLink, String> above, TraceLink link, String element) {
    Map<TraceLink, String> links = new EnumMap<>(above);
    links.put(link, element);
    return links;
  }

  private static String query(Sli indicator) {
    if (indicator instanceof Sli.Events events) {
      return events.total();
    }
    if (indicator instanceof Sli.TimeSlices slices) {
      return slices.query();
    }
    return ((Sli.RatioTimeSlices) indicator).query();
  }
}
