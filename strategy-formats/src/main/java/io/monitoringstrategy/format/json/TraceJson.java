package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.strategy.trace.StrategyTrace;
import io.monitoringstrategy.strategy.trace.TraceChain;
import io.monitoringstrategy.strategy.trace.TraceLink;
import io.monitoringstrategy.value.Ratio;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A trace as JSON: {@code {"chains":[{"objective","kpi","slo","metric","alert","receiver","role"}],
 * "gaps":[{"element","missing"}],"coverage"}}; what a chain lacks is {@code null}.
 */
public final class TraceJson {
  private TraceJson() {}

  /** {@return the trace as JSON} */
  public static String of(StrategyTrace trace) {
    ObjectNode node = JsonText.object();
    ArrayNode chains = node.putArray("chains");
    for (TraceChain chain : trace.chains()) {
      ObjectNode links = chains.addObject();
      for (TraceLink link : TraceLink.values()) {
        links.put(link.label(), chain.at(link).orElse(null));
      }
    }
    ArrayNode gaps = node.putArray("gaps");
    trace
        .gaps()
        .forEach(gap -> gaps.addObject()
            .put("element", gap.element())
            .put("missing", gap.missing().label()));
    node.put("coverage", trace.coverage().map(Ratio::toDouble).orElse(null));
    return JsonText.of(node);
  }
}
