package io.monitoringstrategy;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.topology.ComputedArchitecture;
import io.monitoringstrategy.architecture.topology.GraphMetrics;
import io.monitoringstrategy.architecture.topology.SignalReach;
import io.monitoringstrategy.architecture.topology.SinglePointOfFailure;
import io.monitoringstrategy.architecture.topology.TopologyAnalysis;
import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.golden.Undefined;
import io.monitoringstrategy.value.ComponentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The functions of the topology vectors, whose node names become ids and back. */
final class TopologyVectors {
  private final List<String> names = new ArrayList<>();
  private final JsonNode in;

  private TopologyVectors(JsonNode in) {
    this.in = in;
  }

  static void mapTo(GoldenRun run) {
    run.map("topology.graphMetrics", in -> new TopologyVectors(in).graphMetrics())
        .map("topology.coverage", in -> new TopologyVectors(in).coverage())
        .map("topology.singlePointsOfFailure", in -> new TopologyVectors(in).points())
        .map("topology.classify", in -> new TopologyVectors(in).classify())
        .map("topology.modularity", in -> new TopologyVectors(in).modularity());
  }

  private Object graphMetrics() {
    GraphMetrics metrics = GraphMetrics.of(topology());
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("nodes", metrics.nodes());
    out.put("undirectedEdges", metrics.edges());
    out.put("degreeCentralization", metrics.degreeCentralization());
    out.put("betweennessCentralization", metrics.betweennessCentralization());
    out.put("articulationPoints", named(metrics.articulationPoints()));
    out.put(
        "bridges",
        metrics.bridges().stream()
            .map(bridge ->
                Stream.of(name(bridge.one()), name(bridge.other())).sorted().toList())
            .collect(Collectors.toSet()));
    out.put("density", metrics.density());
    out.put("isAcyclic", metrics.isAcyclic());
    return out;
  }

  private Object coverage() {
    SignalReach reach = TopologyAnalysis.of(topology()).reach();
    return Map.of(
        "coverage",
        reach.coverage().<Object>map(share -> share).orElseGet(() -> new Undefined("no source")),
        "uncovered",
        named(reach.uncovered()),
        "viewReach",
        reach.views().stream()
            .map(view -> Map.of("view", name(view.view()), "share", view.share()))
            .collect(Collectors.toSet()));
  }

  private Object points() {
    SignalReach reach = TopologyAnalysis.of(topology()).reach();
    return Map.of(
        "anyView", points(reach.singlePointsOfFailure()),
        "globalView", points(reach.globalSinglePointsOfFailure()));
  }

  private Set<Object> points(List<SinglePointOfFailure> points) {
    return points.stream()
        .map(point -> Map.of("node", name(point.component()), "lostShare", point.lostShare()))
        .collect(Collectors.toSet());
  }

  private Object classify() {
    ComputedArchitecture computed = TopologyAnalysis.of(topology()).reach().architecture();
    return Map.of(
        "classHhi", computed.concentration(),
        "effectiveStores", computed.effectiveStores(),
        "globalView", computed.globalView(),
        "federationNodes", named(computed.federationNodes()),
        "autonomy", computed.autonomy(),
        "classification", computed.architecture().orElseThrow().name());
  }

  private Object modularity() {
    Topology topology = topology();
    List<List<ComponentId>> groups = new ArrayList<>();
    in.get("communities")
        .forEach(group ->
            groups.add(group.valueStream().map(node -> id(node.asString())).toList()));
    return Map.of("modularity", GraphMetrics.of(topology).modularity(groups));
  }

  private Topology topology() {
    Map<String, Set<PipelineStage>> stages = new LinkedHashMap<>();
    in.get("edges").forEach(edge -> {
      stages.computeIfAbsent(edge.get("from").asString(), key -> new LinkedHashSet<>());
      stages.computeIfAbsent(edge.get("to").asString(), key -> new LinkedHashSet<>());
    });
    add(stages, "sources", PipelineStage.SOURCE);
    add(stages, "views", PipelineStage.PRESENT);
    if (in.has("roles")) {
      in.get("roles")
          .forEach(role -> stages
              .computeIfAbsent(role.get("node").asString(), key -> new LinkedHashSet<>())
              .add(
                  switch (role.get("role").asString()) {
                    case "store" -> PipelineStage.STORE;
                    case "query" -> PipelineStage.QUERY;
                    default -> PipelineStage.PRESENT;
                  }));
    }
    Topology.Builder topology = Topology.builder();
    stages.forEach((name, roles) -> topology.addComponents(Component.builder(id(name))
        .addAllStages(roles.isEmpty() ? Set.of(PipelineStage.TRANSPORT) : roles)
        .build()));
    in.get("edges")
        .forEach(edge -> topology.addFlows(
            Flow.builder(id(edge.get("from").asString()), id(edge.get("to").asString()))
                .build()));
    return topology.build();
  }

  private void add(Map<String, Set<PipelineStage>> stages, String key, PipelineStage stage) {
    if (in.has(key)) {
      in.get(key)
          .forEach(node -> stages
              .computeIfAbsent(node.asString(), name -> new LinkedHashSet<>())
              .add(stage));
    }
  }

  private ComponentId id(String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
    return ComponentId.of("n" + names.indexOf(name));
  }

  private String name(ComponentId id) {
    return names.get(Integer.parseInt(id.value().substring(1)));
  }

  private Set<String> named(List<ComponentId> ids) {
    return ids.stream().map(this::name).collect(Collectors.toSet());
  }
}
