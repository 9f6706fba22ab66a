package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which signals each layer of a service has to give, and so which cells of service, layer and signal
 * monitoring has to cover.
 *
 * <pre>{@code
 * Coverage coverage = RequiredSignals.standard().coverage(strategy.services(), strategy.topology());
 * coverage.share(0.95);  // 72 %
 * RequiredSignals.standard().blindSpots(strategy.services(), strategy.topology());
 * // checkout/application/traces: no source emits it, ...
 * }</pre>
 *
 * <p>A cell weighs 5 less the tier of its service, so one of tier 1 counts four times one of tier 4. What
 * somebody else runs is not in the inventory. A cell is covered if a source of its layer, of its service or
 * of all, emits the signal and some view shows it; a source that names a service but no layer is one of the
 * application layer.
 */
public final class RequiredSignals {
  private static final int ABOVE_LOWEST_TIER = 5;
  private static final RequiredSignals STANDARD = of(Map.of(
      Layer.INFRASTRUCTURE, List.of(SignalType.METRICS, SignalType.LOGS),
      Layer.PLATFORM, List.of(SignalType.METRICS, SignalType.LOGS),
      Layer.APPLICATION, List.of(SignalType.METRICS, SignalType.LOGS, SignalType.TRACES),
      Layer.BUSINESS, List.of(SignalType.METRICS),
      Layer.SECURITY, List.of(SignalType.LOGS, SignalType.EVENTS)));

  private final Map<Layer, List<SignalType>> signals;

  private RequiredSignals(Map<Layer, List<SignalType>> signals) {
    this.signals = signals;
  }

  /**
   * {@return what is usual, a judgement: metrics and logs of infrastructure and platform, traces too of
   * applications, metrics of the business, logs and events of security}
   */
  public static RequiredSignals standard() {
    return STANDARD;
  }

  /** {@return what these layers have to give; others have to give nothing} */
  public static RequiredSignals of(Map<Layer, List<SignalType>> signals) {
    Map<Layer, List<SignalType>> copy = new EnumMap<>(Layer.class);
    signals.forEach((layer, each) -> copy.put(layer, List.copyOf(each)));
    return new RequiredSignals(copy);
  }

  /** {@return the signals that a layer has to give} */
  public List<SignalType> of(Layer layer) {
    return signals.getOrDefault(layer, List.of());
  }

  /** {@return every cell of these services with its weight, in their order} */
  public Map<CoverageCell, Double> cells(Collection<Service> services) {
    Map<CoverageCell, Double> cells = new LinkedHashMap<>();
    for (Service service : services) {
      if (!service.isExternal()) {
        double weight = ABOVE_LOWEST_TIER - service.tier();
        service
            .layers()
            .forEach(layer -> of(layer)
                .forEach(
                    signal -> cells.put(new CoverageCell(service.id(), layer, signal), weight)));
      }
    }
    return cells;
  }

  /** {@return how much of that these cells cover, weighted by tier} */
  public Coverage coverage(Collection<Service> services, Collection<CoverageCell> monitored) {
    Map<String, Double> weights = new LinkedHashMap<>();
    cells(services).forEach((cell, weight) -> weights.put(cell.toString(), weight));
    return Coverage.weighted(monitored.stream().map(CoverageCell::toString).toList(), weights);
  }

  /** {@return how much of that the topology covers, weighted by tier} */
  public Coverage coverage(Collection<Service> services, Topology topology) {
    return coverage(services, SourceCells.of(services, topology).shown());
  }

  /** {@return the cells that the topology does not cover, in the order of the services} */
  public List<BlindSpot> blindSpots(Collection<Service> services, Topology topology) {
    SourceCells sources = SourceCells.of(services, topology);
    return cells(services).keySet().stream()
        .filter(cell -> !sources.shown().contains(cell))
        .map(cell -> new BlindSpot(cell, sources.emitters(cell)))
        .toList();
  }
}
