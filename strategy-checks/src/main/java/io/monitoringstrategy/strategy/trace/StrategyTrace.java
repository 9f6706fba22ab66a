package io.monitoringstrategy.strategy.trace;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Ratio;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every way from an objective to a role, and everything that is on none.
 *
 * <pre>{@code
 * StrategyTrace trace = StrategyTrace.of(strategy);
 * trace.coverage();                    // the share of objectives from which somebody is called
 * trace.gaps();                        // where the others break, and what nothing leads to
 * trace.furthest();                    // how near the others come, a chain each
 * trace.through("component/pager");    // back up: which objectives this pager serves
 * }</pre>
 */
public final class StrategyTrace {
  /** More links first; of as many, the chain whose first gap is further down. */
  private static final Comparator<TraceChain> NEARNESS = Comparator.<TraceChain>comparingInt(
          chain -> chain.links().size())
      .thenComparing(chain -> chain.missing().orElse(TraceLink.ROLE));

  private final List<TraceChain> chains;
  private final List<TraceChain> loose;
  private final List<TraceGap> gaps;
  private final Map<String, TraceChain> best = new HashMap<>();

  private StrategyTrace(
      List<TraceChain> chains, List<TraceChain> loose, Collection<TraceGap> gaps) {
    this.chains = List.copyOf(chains);
    this.loose = List.copyOf(loose);
    this.gaps = List.copyOf(gaps);
    chains.forEach(chain -> chain
        .at(TraceLink.OBJECTIVE)
        .ifPresent(objective -> best.merge(
            objective, chain, (one, other) -> NEARNESS.compare(other, one) > 0 ? other : one)));
  }

  /** {@return the trace of a strategy} */
  public static StrategyTrace of(MonitoringStrategy strategy) {
    TraceWalk down = new TraceWalk(strategy);
    strategy.objectives().forEach(down::from);
    Set<TraceGap> gaps = new LinkedHashSet<>(down.gaps());
    TraceWalk loose = new TraceWalk(strategy);
    for (Kpi kpi : strategy.kpis()) {
      if (kpi.serves().stream().allMatch(id -> strategy.objective(id).isEmpty())) {
        gaps.add(new TraceGap(kpi.path(), TraceLink.OBJECTIVE));
        loose.from(kpi);
      }
    }
    for (Slo slo : strategy.slos()) {
      if (slo.kpi().flatMap(strategy::kpi).isEmpty()) {
        gaps.add(new TraceGap(slo.path(), TraceLink.KPI));
        loose.from(slo);
      }
    }
    Set<String> called = Stream.of(down, loose)
        .flatMap(walk -> walk.chains().stream())
        .flatMap(chain -> chain.at(TraceLink.RECEIVER).stream())
        .collect(Collectors.toSet());
    strategy.topology().components().stream()
        .filter(component -> component.isAt(PipelineStage.CHANNEL))
        .filter(channel -> !called.contains(channel.path()))
        .forEach(channel -> {
          gaps.add(new TraceGap(channel.path(), TraceLink.ALERT));
          loose.from(channel);
        });
    return new StrategyTrace(down.chains(), loose.chains(), gaps);
  }

  /**
   * {@return the chains, by objective in the order of the strategy, each as far as it goes} A metric that
   * is missing leaves its place empty; the alerts behind it are on the chain all the same.
   */
  public List<TraceChain> chains() {
    return chains;
  }

  /**
   * {@return where chains break, from the top down, then what nothing leads to: a KPI that serves no
   * objective, an SLO that shows no KPI, a channel that no alert calls}
   */
  public List<TraceGap> gaps() {
    return gaps;
  }

  /** {@return the share of objectives with a whole chain; absent without an objective} */
  public Optional<Ratio> coverage() {
    long whole = best.values().stream().filter(TraceChain::isComplete).count();
    return best.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(whole, best.size()));
  }

  /** {@return the chain of an objective that is nearest to whole, the first of equals} */
  public Optional<TraceChain> best(BusinessObjective objective) {
    return Optional.ofNullable(best.get(objective.path()));
  }

  /** {@return of each objective from which nobody is called, the chain that is nearest to whole} */
  public List<TraceChain> furthest() {
    return objectives().stream()
        .flatMap(objective -> Optional.ofNullable(best.get(objective)).stream())
        .filter(chain -> !chain.isComplete())
        .toList();
  }

  /** {@return the paths of the objectives that its chains begin at, in the order of the strategy} */
  public List<String> objectives() {
    return chains.stream()
        .flatMap(chain -> chain.at(TraceLink.OBJECTIVE).stream())
        .distinct()
        .toList();
  }

  /** {@return everything that is on a chain or on what is left of one, from the top down} */
  public Set<String> elements() {
    Set<String> elements = new LinkedHashSet<>();
    Stream.concat(chains.stream(), loose.stream())
        .forEach(chain -> elements.addAll(chain.links().values()));
    return elements;
  }

  /**
   * {@return the chains that an element is on, and the gaps on them} So that nothing is lost on the way up,
   * these include chains that begin at no objective, from the KPI, the SLO or the channel that nothing
   * leads to. Empty for what is not one of {@link #elements()}.
   *
   * @param element the path of an objective, a KPI, an SLO, an alert or a receiver; a metric or a role
   */
  public StrategyTrace through(String element) {
    List<TraceChain> with = Stream.concat(chains.stream(), loose.stream())
        .filter(chain -> chain.links().containsValue(element))
        .toList();
    Set<String> there =
        with.stream().flatMap(chain -> chain.links().values().stream()).collect(Collectors.toSet());
    return new StrategyTrace(
        with,
        List.of(),
        gaps.stream().filter(gap -> there.contains(gap.element())).toList());
  }
}
