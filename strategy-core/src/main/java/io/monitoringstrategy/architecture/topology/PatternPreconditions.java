package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.IntegrationPattern;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.governance.DataGovernance;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.value.ComponentId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What each integration pattern cannot do without, asked of the flows and channels around it. */
final class PatternPreconditions {
  private static final int SEVERAL = 2;

  private final Topology topology;
  private final DataGovernance governance;
  private final Map<ComponentId, Set<ComponentId>> inputs = new HashMap<>();
  private final Map<ComponentId, Set<ComponentId>> outputs = new HashMap<>();
  private final Set<ComponentId> alertEngines = new TreeSet<>(Comparator.naturalOrder());
  private final Set<ComponentId> speakBack = new HashSet<>();

  PatternPreconditions(Topology topology, DataGovernance governance) {
    this.topology = topology;
    this.governance = governance;
    for (Flow flow : topology.flows()) {
      inputs.computeIfAbsent(flow.to(), none -> new HashSet<>()).add(flow.from());
      outputs.computeIfAbsent(flow.from(), none -> new HashSet<>()).add(flow.to());
      if (flow.pattern().filter(IntegrationPattern.CENTRAL_ALERTING::equals).isPresent()) {
        alertEngines.add(flow.to());
      }
      if (flow.isFeedback()) {
        speakBack.add(flow.from());
      }
    }
  }

  boolean knowsBothEnds(Flow flow) {
    return topology.component(flow.from()).isPresent()
        && topology.component(flow.to()).isPresent();
  }

  PatternReview review(Flow flow, IntegrationPattern pattern) {
    return new PatternReview(flow, pattern, isKept(flow, pattern));
  }

  private boolean isKept(Flow flow, IntegrationPattern pattern) {
    return switch (pattern) {
      case BATCH_PIPELINE -> ends(flow, PipelineStage.PROCESS, PipelineStage.STORE);
      case STREAMING -> !ends(flow, PipelineStage.PRESENT, PipelineStage.CHANNEL);
      case MESSAGE_QUEUE -> hasConsumedQueue(flow);
      case DATA_LAKE -> ends(flow, PipelineStage.STORE) && hasRetention(flow);
      case DASHBOARD_FEDERATION, SINGLE_PANE ->
        ends(flow, PipelineStage.PRESENT) && inputs(flow.to()) >= SEVERAL;
      case EMBEDDING -> ends(flow, PipelineStage.PRESENT);
      case CONTEXT_SWITCH ->
        starts(flow, PipelineStage.PRESENT) && ends(flow, PipelineStage.PRESENT);
      case CENTRAL_ALERTING ->
        ends(flow, PipelineStage.EVALUATE, PipelineStage.NOTIFY) && isOneEngine();
      case ROUTING ->
        starts(flow, PipelineStage.EVALUATE, PipelineStage.NOTIFY)
            && ends(flow, PipelineStage.NOTIFY, PipelineStage.CHANNEL);
      case DEDUPLICATION -> inputs(flow.to()) >= SEVERAL || inputs(flow.from()) >= SEVERAL;
      case ESCALATION -> steps(flow) >= SEVERAL;
      case FEEDBACK_LOOP -> flow.isFeedback();
      case AUTOMATION ->
        starts(flow, PipelineStage.EVALUATE, PipelineStage.NOTIFY, PipelineStage.ANALYZE);
      case ORCHESTRATION -> outputs(flow.from()) >= SEVERAL || outputs(flow.to()) >= SEVERAL;
      case APPROVAL -> ends(flow, PipelineStage.CHANNEL) && steps(flow) > 0;
      case TICKETING -> ends(flow, PipelineStage.CHANNEL);
      case CHATOPS -> ends(flow, PipelineStage.CHANNEL) && speakBack.contains(flow.to());
      case API, CONSISTENT_UX -> true;
    };
  }

  private boolean hasConsumedQueue(Flow flow) {
    return isConsumedQueue(flow.from()) || isConsumedQueue(flow.to());
  }

  private boolean isConsumedQueue(ComponentId id) {
    return component(id).isAt(PipelineStage.TRANSPORT) && outputs(id) > 0;
  }

  /** One engine, or several that stand in for each other. */
  private boolean isOneEngine() {
    return alertEngines.stream()
            .map(id -> topology
                .component(id)
                .flatMap(Component::replicaOf)
                .map(group -> "group " + group)
                .orElse(id.value()))
            .distinct()
            .count()
        == 1;
  }

  private boolean hasRetention(Flow flow) {
    return governance.dataSets().stream()
        .filter(each -> each.stores().isEmpty() || each.stores().contains(flow.to()))
        .filter(each -> flow.carries(each.signal()) && component(flow.to()).carries(each.signal()))
        .map(DataSet::retention)
        .anyMatch(retention -> retention.isPresent());
  }

  private int steps(Flow flow) {
    return component(flow.to()).escalation().size();
  }

  private boolean starts(Flow flow, PipelineStage... stages) {
    return isAtAny(flow.from(), stages);
  }

  private boolean ends(Flow flow, PipelineStage... stages) {
    return isAtAny(flow.to(), stages);
  }

  private boolean isAtAny(ComponentId id, PipelineStage... stages) {
    for (PipelineStage stage : stages) {
      if (component(id).isAt(stage)) {
        return true;
      }
    }
    return false;
  }

  private int inputs(ComponentId id) {
    return inputs.getOrDefault(id, Set.of()).size();
  }

  private int outputs(ComponentId id) {
    return outputs.getOrDefault(id, Set.of()).size();
  }

  private Component component(ComponentId id) {
    return topology.component(id).orElseThrow();
  }
}
