package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.topology.SignalReach;
import io.monitoringstrategy.architecture.topology.TopologyAnalysis;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which cells the sources of a topology fill, and which of these some view shows. */
final class SourceCells {
  private final Collection<Service> services;
  private final Map<CoverageCell, List<ComponentId>> emitters = new LinkedHashMap<>();
  private final Set<CoverageCell> shown = new LinkedHashSet<>();

  private SourceCells(Collection<Service> services) {
    this.services = services;
  }

  static SourceCells of(Collection<Service> services, Topology topology) {
    SourceCells cells = new SourceCells(services);
    TopologyAnalysis analysis = TopologyAnalysis.of(topology);
    for (SignalType signal : analysis.signals()) {
      SignalReach reach = analysis.reach(signal);
      Set<ComponentId> sources = Set.copyOf(reach.sources());
      Set<ComponentId> unseen = Set.copyOf(reach.uncovered());
      topology.components().stream()
          .filter(component -> sources.contains(component.id()))
          .forEach(source -> cells.add(source, signal, !unseen.contains(source.id())));
    }
    return cells;
  }

  /** The cells that some view shows. */
  Set<CoverageCell> shown() {
    return shown;
  }

  /** The sources that emit the signal of a cell. */
  List<ComponentId> emitters(CoverageCell cell) {
    return emitters.getOrDefault(cell, List.of());
  }

  private void add(Component source, SignalType signal, boolean isSeen) {
    layer(source)
        .ifPresent(layer -> owners(source, layer).forEach(service -> {
          CoverageCell cell = new CoverageCell(service, layer, signal);
          emitters.computeIfAbsent(cell, key -> new ArrayList<>()).add(source.id());
          if (isSeen) {
            shown.add(cell);
          }
        }));
  }

  private static Optional<Layer> layer(Component source) {
    return source.layer().or(() -> source.service().map(service -> Layer.APPLICATION));
  }

  private List<ServiceId> owners(Component source, Layer layer) {
    return source
        .service()
        .map(List::of)
        .orElseGet(() -> services.stream()
            .filter(service -> service.layers().contains(layer))
            .map(Service::id)
            .toList());
  }
}
