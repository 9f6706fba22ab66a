package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tools that strategies choose from, as dated facts.
 *
 * <pre>{@code
 * ToolCatalog.standard().that(stores(METRICS).and(selfHosted()));   // Prometheus, InfluxDB, ...
 * ToolCatalog.standard().with(List.of(ourOwn)).find(ToolId.of("acme-metrics"));
 * }</pre>
 *
 * <p>The {@linkplain #standard() standard catalogue} holds five tools for each of metrics, logs,
 * tracing, visualization and alerting, and the queues, chat and APM tools around them. The day of
 * its facts says up to when the source is known to have said so; they age, and a strategy that relies
 * on them is told. A tool of one's own {@linkplain #with replaces} the standard one of its id, which
 * is also how a fact is corrected.
 */
public final class ToolCatalog {
  private static final ToolCatalog STANDARD = of(Stream.of(
          MetricsTools.ALL,
          LogTools.ALL,
          TracingTools.ALL,
          VisualizationTools.ALL,
          AlertingTools.ALL,
          ConnectingTools.ALL)
      .flatMap(List::stream)
      .toList());

  private final Map<ToolId, Tool> byId;
  private final Map<ToolId, Tool> byFormerId = new LinkedHashMap<>();

  private ToolCatalog(Map<ToolId, Tool> byId) {
    this.byId = byId;
    byId.values()
        .forEach(tool -> tool.formerIds().forEach(former -> byFormerId.putIfAbsent(former, tool)));
  }

  /** {@return the tools every strategy can refer to} */
  public static ToolCatalog standard() {
    return STANDARD;
  }

  /**
   * {@return a catalogue of these tools}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if two have one id
   */
  public static ToolCatalog of(Collection<Tool> tools) {
    return new ToolCatalog(distinct(tools));
  }

  /**
   * {@return this catalogue and these tools, which replace those of the same id}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if two of these have one id
   */
  public ToolCatalog with(Collection<Tool> tools) {
    Map<ToolId, Tool> all = new LinkedHashMap<>(byId);
    all.putAll(distinct(tools));
    return new ToolCatalog(all);
  }

  /** {@return every tool, by category} */
  public List<Tool> tools() {
    return List.copyOf(byId.values());
  }

  /** {@return the tool of this id, present or former; empty if there is none} */
  public Optional<Tool> find(ToolId id) {
    return Optional.ofNullable(byId.get(id)).or(() -> Optional.ofNullable(byFormerId.get(id)));
  }

  /** {@return every id that {@link #find} answers to, former ones last} */
  public List<ToolId> ids() {
    List<ToolId> ids = new ArrayList<>(byId.keySet());
    byFormerId.keySet().stream().filter(id -> !byId.containsKey(id)).forEach(ids::add);
    return List.copyOf(ids);
  }

  /** {@return the tools of which this is true, see {@link ToolFilters}} */
  public List<Tool> that(Predicate<? super Tool> condition) {
    return byId.values().stream().filter(condition).toList();
  }

  private static Map<ToolId, Tool> distinct(Collection<Tool> tools) {
    Map<ToolId, Tool> byId = new LinkedHashMap<>();
    Problems problems = Problems.of("tool catalogue");
    tools.forEach(tool -> problems.rejectIf(
        byId.put(tool.id(), tool) != null, "describes " + tool.id() + " twice: rename one"));
    problems.throwIfAny();
    return byId;
  }
}
