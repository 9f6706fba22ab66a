package io.monitoringstrategy.strategy.trace;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.slo.Sli;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TeamId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every way from an objective to a role, and everything that is on none.
 *
 * <pre>{@code
 * StrategyTrace trace = StrategyTrace.of(strategy);
 * trace.coverage();     // the share of objectives from which somebody is called
 * trace.gaps();         // where the others break, and what nothing leads to
 * }</pre>
 */
public final class StrategyTrace {
  private final MonitoringStrategy strategy;
  private final List<TraceChain> chains = new ArrayList<>();
  private final Map<String, TraceChain> best = new HashMap<>();
  private final Set<TraceGap> gaps = new LinkedHashSet<>();

  private StrategyTrace(MonitoringStrategy strategy) {
    this.strategy = strategy;
  }

  /** {@return the trace of a strategy} */
  public static StrategyTrace of(MonitoringStrategy strategy) {
    StrategyTrace trace = new StrategyTrace(strategy);
    strategy.objectives().forEach(trace::follow);
    trace.orphans();
    return trace;
  }

  /** {@return the chains, by objective in the order of the strategy, each as far as it goes} */
  public List<TraceChain> chains() {
    return List.copyOf(chains);
  }

  /** {@return where chains break, from the top down, then what nothing leads to} */
  public List<TraceGap> gaps() {
    return List.copyOf(gaps);
  }

  /** {@return the share of objectives with a whole chain; absent without an objective} */
  public Optional<Ratio> coverage() {
    int objectives = strategy.objectives().size();
    long whole = chains.stream()
        .filter(TraceChain::isComplete)
        .flatMap(chain -> chain.at(TraceLink.OBJECTIVE).stream())
        .distinct()
        .count();
    return objectives == 0 ? Optional.empty() : Optional.of(Ratio.of(whole, objectives));
  }

  /** {@return the chain of an objective that is nearest to whole, the first of equals} */
  public Optional<TraceChain> best(BusinessObjective objective) {
    return Optional.ofNullable(best.get(objective.path()));
  }

  private void follow(BusinessObjective objective) {
    Map<TraceLink, String> links = new EnumMap<>(TraceLink.class);
    links.put(TraceLink.OBJECTIVE, objective.path());
    List<Kpi> kpis = strategy.kpisServing(objective.id());
    if (kpis.isEmpty()) {
      end(links, objective.path(), TraceLink.KPI);
    }
    kpis.forEach(kpi -> follow(kpi, links));
  }

  private void follow(Kpi kpi, Map<TraceLink, String> above) {
    Map<TraceLink, String> links = with(above, TraceLink.KPI, kpi.path());
    List<Slo> slos = strategy.slosShowing(kpi.id());
    if (slos.isEmpty()) {
      end(links, kpi.path(), TraceLink.SLO);
    }
    slos.forEach(slo -> follow(slo, kpi, links));
  }

  private void follow(Slo slo, Kpi kpi, Map<TraceLink, String> above) {
    Map<TraceLink, String> links = with(above, TraceLink.SLO, slo.path());
    Optional<String> metric = slo.indicator().map(StrategyTrace::query).or(kpi::technicalMetric);
    if (metric.isEmpty()) {
      end(links, slo.path(), TraceLink.METRIC);
      return;
    }
    links.put(TraceLink.METRIC, metric.get());
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
    receivers.forEach(receiver -> follow(receiver, slo, alert, links));
  }

  private void follow(ComponentId receiver, Slo slo, SloAlert alert, Map<TraceLink, String> above) {
    Map<TraceLink, String> links = with(above, TraceLink.RECEIVER, receiver.path());
    Optional<Component> channel = strategy.topology().component(receiver);
    Optional<String> role = channel
        .flatMap(component -> component.escalation().stream().findFirst())
        .or(() -> alert.owner().map(TeamId::value))
        .or(() -> slo.owner().map(TeamId::value))
        .or(() -> channel.flatMap(Component::owner).map(TeamId::value));
    if (role.isEmpty()) {
      end(links, receiver.path(), TraceLink.ROLE);
      return;
    }
    links.put(TraceLink.ROLE, role.get());
    add(new TraceChain(links));
  }

  private void end(Map<TraceLink, String> links, String element, TraceLink missing) {
    add(new TraceChain(links));
    gaps.add(new TraceGap(element, missing));
  }

  private void add(TraceChain chain) {
    chains.add(chain);
    best.merge(
        chain.at(TraceLink.OBJECTIVE).orElseThrow(),
        chain,
        (one, other) -> other.links().size() > one.links().size() ? other : one);
  }

  /** What no chain from above reaches. */
  private void orphans() {
    Set<String> reached = new HashSet<>();
    chains.forEach(chain -> reached.addAll(chain.links().values()));
    strategy.kpis().stream()
        .filter(kpi -> !reached.contains(kpi.path()))
        .forEach(kpi -> gaps.add(new TraceGap(kpi.path(), TraceLink.OBJECTIVE)));
    strategy.slos().stream()
        .filter(slo -> !reached.contains(slo.path()))
        .forEach(slo -> gaps.add(new TraceGap(slo.path(), TraceLink.KPI)));
    strategy.topology().components().stream()
        .filter(component -> component.isAt(PipelineStage.CHANNEL))
        .filter(channel -> !reached.contains(channel.path()))
        .forEach(channel -> gaps.add(new TraceGap(channel.path(), TraceLink.ALERT)));
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
