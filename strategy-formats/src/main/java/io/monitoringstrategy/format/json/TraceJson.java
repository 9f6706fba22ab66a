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
 * "gaps":[{"element","missing"}],"coverage","furthest":[{"objective","element","missing","chain"}]}};
 * what a chain lacks is {@code null}. {@code furthest} has, of each objective from which nobody is called,
 * the chain that is nearest to whole, and where that one breaks.
 */
public final class TraceJson {
  private TraceJson() {}

  /** {@return the trace as JSON} */
  public static String of(StrategyTrace trace) {
    return JsonText.of(node(trace));
  }

  /**
   * {@return the part of a trace that leads through an element as JSON, with {@code "from"}, the element,
   * and {@code "objectives"}, those it serves}
   */
  public static String through(String element, StrategyTrace trace) {
    StrategyTrace part = trace.through(element);
    ObjectNode node = node(part).put("from", element);
    ArrayNode objectives = node.putArray("objectives");
    part.objectives().forEach(objectives::add);
    return JsonText.of(node);
  }

  private static ObjectNode node(StrategyTrace trace) {
    ObjectNode node = JsonText.object();
    ArrayNode chains = node.putArray("chains");
    trace.chains().forEach(chain -> put(chain, chains.addObject()));
    ArrayNode gaps = node.putArray("gaps");
    trace
        .gaps()
        .forEach(gap -> gaps.addObject()
            .put("element", gap.element())
            .put("missing", gap.missing().label()));
    node.put("coverage", trace.coverage().map(Ratio::toDouble).orElse(null));
    ArrayNode furthest = node.putArray("furthest");
    trace.furthest().forEach(chain -> putBreak(chain, furthest.addObject()));
    return node;
  }

  private static void putBreak(TraceChain chain, ObjectNode node) {
    node.put("objective", chain.at(TraceLink.OBJECTIVE).orElse(null));
    chain
        .gap()
        .ifPresent(gap ->
            node.put("element", gap.element()).put("missing", gap.missing().label()));
    put(chain, node.putObject("chain"));
  }

  private static void put(TraceChain chain, ObjectNode links) {
    for (TraceLink link : TraceLink.values()) {
      links.put(link.label(), chain.at(link).orElse(null));
    }
  }
}
