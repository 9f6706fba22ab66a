package io.monitoringstrategy.benchmarks.strategies;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.architecture.routing.LabelMatcher;
import io.monitoringstrategy.architecture.routing.MatchOperator;
import io.monitoringstrategy.architecture.routing.Route;
import io.monitoringstrategy.architecture.routing.RouteTree;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.DataSetId;
import java.time.Duration;

/** A source for each service, a collector and a pager for each team, one store, engine and view of all. */
final class GeneratedStack {
  private static final int ONE_YEAR = 365;

  private final Topology.Builder stack = Topology.builder();
  private final int services;
  private final int teams;

  GeneratedStack(int services, int teams) {
    this.services = services;
    this.teams = teams;
  }

  void addTo(MonitoringStrategy.Builder strategy) {
    component("store", PipelineStage.STORE);
    component("engine", PipelineStage.EVALUATE);
    component("notifier", PipelineStage.NOTIFY);
    component("view", PipelineStage.PRESENT);
    component("nobody", PipelineStage.CHANNEL);
    flow("store", "engine");
    flow("engine", "notifier");
    flow("store", "view");
    flow("notifier", "nobody");
    Route.Builder root = Route.builder().receiver(ComponentId.of("nobody"));
    for (int team = 0; team < teams; team++) {
      component("collector-" + team, PipelineStage.COLLECT);
      flow("collector-" + team, "store");
      pager(team);
      root.addRoutes(route(team));
    }
    for (int service = 0; service < services; service++) {
      source(service);
      flow("source-" + service, "collector-" + service % teams);
    }
    strategy.topology(stack.build()).routing(RouteTree.of(root.build()));
    strategy.addDataSets(DataSet.builder(DataSetId.of("metrics"), SignalType.METRICS)
        .retention(Duration.ofDays(ONE_YEAR))
        .qualityOwner(GeneratedStrategy.team(0))
        .metadata("https://wiki.example.com/metrics")
        .build());
  }

  private static Route route(int team) {
    return Route.builder()
        .addMatchers(LabelMatcher.of("team", MatchOperator.EQUAL, "team-" + team))
        .receiver(GeneratedStrategy.pager(team))
        .build();
  }

  private void component(String id, PipelineStage stage) {
    stack.addComponents(Component.builder(ComponentId.of(id))
        .addStages(stage)
        .addSignals(SignalType.METRICS)
        .owner(GeneratedStrategy.team(0))
        .description("one of the parts that every service shares")
        .build());
  }

  private void source(int service) {
    stack.addComponents(Component.builder(ComponentId.of("source-" + service))
        .addStages(PipelineStage.SOURCE)
        .addSignals(SignalType.METRICS)
        .service(GeneratedStrategy.service("" + service))
        .layer(Layer.APPLICATION)
        .owner(GeneratedStrategy.team(service % teams))
        .description("the exporter of the service")
        .build());
  }

  private void pager(int team) {
    stack.addComponents(Component.builder(GeneratedStrategy.pager(team))
        .addStages(PipelineStage.CHANNEL)
        .addEscalation("first-" + team, "second-" + team)
        .owner(GeneratedStrategy.team(team))
        .description("who is called")
        .build());
    flow("notifier", "pager-" + team);
  }

  private void flow(String from, String to) {
    stack.addFlows(Flow.of(from, to, SignalType.METRICS));
  }
}
