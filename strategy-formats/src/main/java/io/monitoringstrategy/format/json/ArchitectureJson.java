package io.monitoringstrategy.format.json;

import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.governance.DataGovernance;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.architecture.governance.DataVolume;
import io.monitoringstrategy.architecture.governance.StorageEstimate;
import io.monitoringstrategy.architecture.topology.ComputedArchitecture;
import io.monitoringstrategy.architecture.topology.PatternReview;
import io.monitoringstrategy.architecture.topology.SignalReach;
import io.monitoringstrategy.architecture.topology.SinglePointOfFailure;
import io.monitoringstrategy.architecture.topology.TopologyAnalysis;
import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A topology as JSON: {@code {"declared","overall":REACH,"signals":{SIGNAL:REACH},"layers":{LAYER:[SIGNAL]},
 * "alertPaths":[{"source","signal","missing"}],"paths":[{"source","signal","availabilityAtLeast",
 * "availabilityAtMost","quickestSeconds"}],"availabilityUnknown":[],"cycles":[[]],"isolated":[],"unwatched":[],
 * "duplicates":[{"source","signal","stores"}],"backward":[],"dangling":[]}} with REACH {@code
 * {"architecture","concentration","globalView","federationNodes","autonomy","coverage","uncovered",
 * "views":[{"view","share"}],"singlePointsOfFailure":[{"component","lostShare"}]}}; then {@code
 * "monitoringCoverage":{"share": MEASUREMENT,"required","blindSpots":[{"service","layer","signal",
 * "emittedBy":[]}],"orphans":[]},"patterns":[{"flow","pattern","kept","precondition"}],"dataSets":[{"id","signal","retentionSeconds",
 * "bytesPerDay","storedBytes"}],"advice":{"ranking":[{"option","fit"}],"lead","deciding":[...],
 * "flipPoints":[...],"unknown":[]}}, the last {@code null} while the strategy states no facts.
 */
public final class ArchitectureJson {
  private ArchitectureJson() {}

  /** {@return everything that is computed of the strategy's monitoring stack} */
  public static String of(MonitoringStrategy strategy, Locale locale) {
    Topology topology = strategy.topology();
    TopologyAnalysis analysis = TopologyAnalysis.of(topology);
    ObjectNode node = JsonText.object();
    node.put("declared", topology.declared().map(declared -> declared.label()).orElse(null));
    node.set("overall", reach(analysis.reach()));
    ObjectNode signals = node.putObject("signals");
    ArrayNode alerts = JsonText.array();
    ArrayNode paths = JsonText.array();
    for (SignalType signal : analysis.signals()) {
      signals.set(signal.label(), reach(analysis.reach(signal)));
      analysis
          .alertPaths(signal)
          .forEach(path -> alerts
              .addObject()
              .put("source", path.source().value())
              .put("signal", signal.label())
              .put("missing", path.missing().map(stage -> stage.label()).orElse(null)));
      analysis
          .paths(signal)
          .forEach(path -> paths
              .addObject()
              .put("source", path.source().value())
              .put("signal", signal.label())
              .put("availabilityAtLeast", path.atLeast())
              .put("availabilityAtMost", path.atMost())
              .put("quickestSeconds", path.quickest().toMillis() / 1000.0));
    }
    ObjectNode layers = node.putObject("layers");
    analysis.layerCoverage().forEach((layer, covered) -> {
      ArrayNode names = layers.putArray(layer.label());
      covered.forEach(signal -> names.add(signal.label()));
    });
    node.set("alertPaths", alerts);
    node.set("paths", paths);
    ArrayNode unknown = node.putArray("availabilityUnknown");
    topology.availabilityUnknown().forEach(component -> unknown.add(component.value()));
    ArrayNode cycles = node.putArray("cycles");
    analysis.unmarkedCycles().forEach(cycle -> ids(cycles.addArray(), cycle));
    ids(node.putArray("isolated"), analysis.isolated());
    ids(node.putArray("unwatched"), analysis.unwatched());
    ArrayNode duplicates = node.putArray("duplicates");
    analysis
        .duplicates()
        .forEach(duplicate -> ids(
            duplicates
                .addObject()
                .put("source", duplicate.source().value())
                .put("signal", duplicate.signal().label())
                .putArray("stores"),
            duplicate.stores()));
    ArrayNode backward = node.putArray("backward");
    analysis.backwardFlows().forEach(flow -> backward.add(flow.path()));
    ArrayNode dangling = node.putArray("dangling");
    topology.dangling().forEach(flow -> dangling.add(flow.path()));
    node.set("monitoringCoverage", BlindSpotsJson.of(strategy));
    patterns(node.putArray("patterns"), strategy, locale);
    strategy.dataSets().forEach(data -> dataSet(node.withArray("dataSets").addObject(), data));
    node.set(
        "advice",
        strategy
            .architectureAdvice()
            .map(advice -> AdviceJson.of(advice, IntegrationArchitecture::label, locale))
            .orElse(null));
    return JsonText.of(node);
  }

  private static void patterns(ArrayNode array, MonitoringStrategy strategy, Locale locale) {
    PatternReview.of(strategy.topology(), DataGovernance.of(strategy.dataSets()))
        .forEach(review -> array
            .addObject()
            .put("flow", review.flow().path())
            .put("pattern", review.pattern().label())
            .put("kept", review.isKept())
            .put(
                "precondition",
                review.pattern().precondition().map(text -> text.in(locale)).orElse(null)));
  }

  private static void dataSet(ObjectNode node, DataSet data) {
    node.put("id", data.id().value())
        .put("signal", data.signal().label())
        .put("retentionSeconds", data.retention().map(Duration::toSeconds).orElse(null))
        .put("bytesPerDay", data.volume().map(DataVolume::bytesPerDay).orElse(null))
        .put("storedBytes", data.storage().map(StorageEstimate::storedBytes).orElse(null));
  }

  private static ObjectNode reach(SignalReach reach) {
    ComputedArchitecture computed = reach.architecture();
    ObjectNode node = JsonText.object();
    node.put("architecture", computed.architecture().map(found -> found.label()).orElse(null));
    node.put("concentration", computed.concentration());
    node.put("globalView", computed.globalView());
    ids(node.putArray("federationNodes"), computed.federationNodes());
    node.put("autonomy", computed.autonomy());
    node.put("coverage", reach.coverage().orElse(null));
    ids(node.putArray("uncovered"), reach.uncovered());
    ArrayNode views = node.putArray("views");
    reach
        .views()
        .forEach(
            view -> views.addObject().put("view", view.view().value()).put("share", view.share()));
    ArrayNode points = node.putArray("singlePointsOfFailure");
    for (SinglePointOfFailure point : reach.singlePointsOfFailure()) {
      points
          .addObject()
          .put("component", point.component().value())
          .put("lostShare", point.lostShare());
    }
    return node;
  }

  private static void ids(ArrayNode array, List<ComponentId> ids) {
    ids.forEach(id -> array.add(id.value()));
  }
}
