package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.IntegrationPattern;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.governance.DataGovernance;
import java.util.List;

/**
 * Whether a flow has what its integration pattern cannot do without: a queue a consumer, deduplication
 * two inputs, escalation two steps.
 *
 * <pre>{@code
 * PatternReview.of(topology, governance).stream().filter(review -> !review.isKept()).toList()
 * }</pre>
 *
 * <p>Flows to or from a component that does not exist, flows without a pattern, and patterns that only
 * {@linkplain IntegrationPattern#precondition() describe} are left out.
 *
 * @param flow the flow
 * @param pattern its pattern
 * @param isKept whether the precondition of the pattern is there
 */
public record PatternReview(Flow flow, IntegrationPattern pattern, boolean isKept) {

  /** {@return a review of every flow whose pattern has a precondition, in the order of the topology} */
  public static List<PatternReview> of(Topology topology, DataGovernance governance) {
    PatternPreconditions preconditions = new PatternPreconditions(topology, governance);
    return topology.flows().stream()
        .filter(flow -> flow.pattern().flatMap(IntegrationPattern::precondition).isPresent())
        .filter(preconditions::knowsBothEnds)
        .map(flow -> preconditions.review(flow, flow.pattern().orElseThrow()))
        .toList();
  }
}
