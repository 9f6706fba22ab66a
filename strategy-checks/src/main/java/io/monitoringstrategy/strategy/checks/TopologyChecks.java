package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.INFO;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.topology.AlertPath;
import io.monitoringstrategy.architecture.topology.SignalReach;
import io.monitoringstrategy.architecture.topology.SinglePointOfFailure;
import io.monitoringstrategy.architecture.topology.TopologyAnalysis;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with the monitoring stack as it is drawn. */
final class TopologyChecks {
  private static final double MOST_BLINDED = 0.25;
  private static final String STACK = "architecture";

  static final Check<MonitoringStrategy> SIGNAL_REACHES_VIEW = Check.each(
          "signal of a source", TopologyChecks::seen, Examined::path)
      .must("reach a view", Examined::isKept)
      .but(Examined::found)
      .because("data nobody can look at is paid for in vain, and is missing in the hour of need")
      .fix("draw the flows from its store to a component of stage 'present', or stop emitting it")
      .source("SRE book, chapter 6: Monitoring Distributed Systems")
      .as("topology.signal-reaches-view", ERROR);

  static final Check<MonitoringStrategy> ALERT_PATH_COMPLETE = Check.each(
          "alertable signal of a source", TopologyChecks::alerted, Examined::path)
      .must("reach a notification channel", Examined::isKept)
      .but(Examined::found)
      .because("an alert that ends before a person is a failure that waits for a customer to call")
      .fix("draw the flows on to the missing stage: evaluate, notify, channel")
      .source("SRE book, chapter 10: Practical Alerting")
      .as("topology.alert-path-complete", ERROR);

  static final Check<MonitoringStrategy> NO_SINGLE_POINT_OF_FAILURE = Check.each(
          "component behind the sources", TopologyChecks::points, Examined::path)
      .must("blind at most 25 % of the sources by its loss", Examined::isKept)
      .but(Examined::found)
      .because("monitoring has to see when much else is down, its own parts included")
      .fix("add a replica with 'replica-of:' and flows of its own, or split what it serves")
      .source("Reliability engineering: single points of failure as dominators of a flow graph")
      .as("topology.no-single-point-of-failure", WARNING);

  static final Check<MonitoringStrategy> IS_CONNECTED = Check.each(
          "component", TopologyChecks::connected, Examined::path)
      .must("be connected", Examined::isKept)
      .but(Examined::found)
      .because("what no flow enters or leaves is forgotten, in the drawing or in the world")
      .fix("draw its flows, or delete it")
      .source("Structurizr inspections: disconnected elements")
      .as("topology.is-connected", WARNING);

  static final Check<MonitoringStrategy> NO_UNMARKED_CYCLE = Check.each(
          "circle of flows", TopologyChecks::cycles, Examined::path)
      .must("be marked as feedback", Examined::isKept)
      .but(Examined::found)
      .because("data that comes back unnoticed is counted twice, and alerts feed on themselves")
      .fix("add 'feedback: true' to the flow that leads back on purpose, or delete it")
      .as("topology.no-unmarked-cycle", ERROR);

  static final Check<MonitoringStrategy> DECLARED_IS_COMPUTED = Check.each(
          "declared architecture", TopologyChecks::declared, Examined::path)
      .must("be the one that the flows make", Examined::isKept)
      .but(Examined::found)
      .because("people rely on the name: who believes in one view does not look for a second")
      .fix("declare what it is, or change the flows until it is what you want")
      .as("topology.declared-is-computed", WARNING);

  static final Check<MonitoringStrategy> WATCHED_FROM_OUTSIDE = Check.each(
          "store, rule engine and notifier", TopologyChecks::watched, Examined::path)
      .must("be watched by something outside the stack", Examined::isKept)
      .but(Examined::found)
      .because("monitoring that watches only itself falls silent, and silence looks like health")
      .fix("add a component with 'external: true' and name this one under its 'watches:'")
      .source("SRE workbook, chapter 4: Monitoring")
      .as("topology.watches-itself-from-outside", WARNING);

  static final Check<MonitoringStrategy> NO_DUPLICATE_STORAGE = Check.each(
          "stored signal of a source", TopologyChecks::stored, Examined::path)
      .must("go to one store or to its replicas", Examined::isKept)
      .but(Examined::found)
      .because("data kept twice is paid twice, and two stores give two answers in an incident")
      .fix("drop one of the flows, or mark the stores as replicas with 'replica-of:'")
      .as("topology.no-duplicate-storage", INFO);

  static final Check<MonitoringStrategy> COMPONENT_IS_DOCUMENTED = Check.each(
          "component", TopologyChecks::documented, Examined::path)
      .must("have a technology, an owner and a description", Examined::isKept)
      .but(Examined::found)
      .because("at night somebody has to know what it is, what it is for and whom to ask")
      .fix("add 'tool:', 'owner:' and 'description:'")
      .source("Structurizr inspections: undocumented elements")
      .as("topology.component-is-documented", INFO);

  static final Check<MonitoringStrategy> STAGE_ORDER = Check.each(
          "flow", TopologyChecks::forward, Examined::path)
      .must("run forward through the pipeline", Examined::isKept)
      .but(Examined::found)
      .because("a flow against the order is mostly an arrow that somebody drew the wrong way round")
      .fix("turn the flow round, or add 'feedback: true' if it is meant")
      .source("Course notes on monitoring strategy and operations, part 1: designing the strategy")
      .as("topology.stage-order", WARNING);

  static final List<Check<MonitoringStrategy>> ALL = List.of(
      SIGNAL_REACHES_VIEW,
      ALERT_PATH_COMPLETE,
      NO_SINGLE_POINT_OF_FAILURE,
      IS_CONNECTED,
      NO_UNMARKED_CYCLE,
      DECLARED_IS_COMPUTED,
      WATCHED_FROM_OUTSIDE,
      NO_DUPLICATE_STORAGE,
      COMPONENT_IS_DOCUMENTED,
      STAGE_ORDER);

  private TopologyChecks() {}

  private static List<Examined> seen(MonitoringStrategy strategy) {
    TopologyAnalysis analysis = strategy.topologyAnalysis();
    List<Examined> seen = new ArrayList<>();
    for (SignalType signal : analysis.signals()) {
      SignalReach reach = analysis.reach(signal);
      Set<ComponentId> blind = new HashSet<>(reach.uncovered());
      reach
          .sources()
          .forEach(source -> seen.add(
              Examined.of(path(source, signal), !blind.contains(source), "no way leads to one")));
    }
    return seen;
  }

  /** Metrics are alertable, and so is every signal that comes as far as a rule engine. */
  private static List<Examined> alerted(MonitoringStrategy strategy) {
    TopologyAnalysis analysis = strategy.topologyAnalysis();
    List<Examined> alerted = new ArrayList<>();
    for (SignalType signal : analysis.signals()) {
      for (AlertPath path : analysis.alertPaths(signal)) {
        boolean evaluated =
            path.missing().filter(PipelineStage.EVALUATE::equals).isEmpty();
        if (evaluated || signal == SignalType.METRICS) {
          alerted.add(Examined.of(
              path(path.source(), signal),
              path.isComplete(),
              path.missing()
                  .map(stage -> "no component of stage '" + stage.label() + "' is reached")
                  .orElse("")));
        }
      }
    }
    return alerted;
  }

  private static List<Examined> points(MonitoringStrategy strategy) {
    TopologyAnalysis analysis = strategy.topologyAnalysis();
    Map<ComponentId, String> worst = new HashMap<>();
    for (SignalType signal : analysis.signals()) {
      for (SinglePointOfFailure point : analysis.reach(signal).singlePointsOfFailure()) {
        if (point.lostShare() > MOST_BLINDED) {
          worst.putIfAbsent(
              point.component(),
              "its loss blinds " + percent(point.lostShare()) + " of the sources of "
                  + signal.label());
        }
      }
    }
    return strategy.topology().components().stream()
        .filter(component -> !component.isAt(PipelineStage.SOURCE))
        .map(component -> Examined.of(
            component.path(),
            !worst.containsKey(component.id()),
            worst.getOrDefault(component.id(), "")))
        .toList();
  }

  private static List<Examined> connected(MonitoringStrategy strategy) {
    Set<ComponentId> isolated = new HashSet<>(strategy.topologyAnalysis().isolated());
    return strategy.topology().components().stream()
        .filter(component -> component.watches().isEmpty())
        .map(component -> Examined.of(
            component.path(), !isolated.contains(component.id()), "no flow enters or leaves it"))
        .toList();
  }

  private static List<Examined> cycles(MonitoringStrategy strategy) {
    if (strategy.topology().flows().isEmpty()) {
      return List.of();
    }
    List<List<ComponentId>> cycles = strategy.topologyAnalysis().unmarkedCycles();
    return cycles.isEmpty()
        ? List.of(Examined.of(STACK, true, ""))
        : cycles.stream()
            .map(cycle -> Examined.of(
                cycle.get(0).path(),
                false,
                "nothing marks "
                    + cycle.stream().map(ComponentId::value).collect(Collectors.joining(", "))))
            .toList();
  }

  private static List<Examined> declared(MonitoringStrategy strategy) {
    return strategy.topology().declared().stream()
        .flatMap(declared ->
            strategy.topologyAnalysis().reach().architecture().architecture().stream()
                .map(computed -> Examined.of(
                    STACK + "/declared", declared == computed, "they make it " + computed.label())))
        .toList();
  }

  private static List<Examined> watched(MonitoringStrategy strategy) {
    Set<ComponentId> unwatched = new HashSet<>(strategy.topologyAnalysis().unwatched());
    return strategy.topology().components().stream()
        .filter(component -> !component.isExternal())
        .filter(component -> component.isAt(PipelineStage.STORE)
            || component.isAt(PipelineStage.EVALUATE)
            || component.isAt(PipelineStage.NOTIFY))
        .map(component -> Examined.of(
            component.path(), !unwatched.contains(component.id()), "nothing outside watches it"))
        .toList();
  }

  private static List<Examined> stored(MonitoringStrategy strategy) {
    TopologyAnalysis analysis = strategy.topologyAnalysis();
    Map<String, String> twice = new HashMap<>();
    analysis
        .duplicates()
        .forEach(duplicate -> twice.put(
            path(duplicate.source(), duplicate.signal()),
            "goes to "
                + duplicate.stores().stream()
                    .map(ComponentId::value)
                    .collect(Collectors.joining(" and "))));
    List<Examined> stored = new ArrayList<>();
    for (SignalType signal : analysis.signals()) {
      SignalReach reach = analysis.reach(signal);
      Set<ComponentId> lost = new HashSet<>(reach.unstored());
      for (ComponentId source : reach.sources()) {
        if (!lost.contains(source)) {
          String path = path(source, signal);
          stored.add(Examined.of(path, !twice.containsKey(path), twice.getOrDefault(path, "")));
        }
      }
    }
    return stored;
  }

  private static List<Examined> documented(MonitoringStrategy strategy) {
    return strategy.topology().components().stream()
        .map(component -> {
          List<String> missing = missing(component);
          return Examined.of(
              component.path(), missing.isEmpty(), "lacks " + String.join(", ", missing));
        })
        .toList();
  }

  private static List<String> missing(Component component) {
    List<String> missing = new ArrayList<>();
    if (component.tool().isEmpty() && !component.isAt(PipelineStage.SOURCE)) {
      missing.add("tool");
    }
    if (component.owner().isEmpty()) {
      missing.add("owner");
    }
    if (component.description().isEmpty()) {
      missing.add("description");
    }
    return missing;
  }

  private static List<Examined> forward(MonitoringStrategy strategy) {
    Set<String> back = new HashSet<>();
    strategy.topologyAnalysis().backwardFlows().forEach(flow -> back.add(flow.path()));
    Set<String> dangling = new HashSet<>();
    strategy.topology().dangling().forEach(flow -> dangling.add(flow.path()));
    return strategy.topology().flows().stream()
        .filter(flow -> !dangling.contains(flow.path()))
        .map(flow -> Examined.of(flow.path(), !back.contains(flow.path()), "it runs back"))
        .toList();
  }

  private static String path(ComponentId source, SignalType signal) {
    return source.path() + "/" + signal.label();
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
  }
}
