package io.monitoringstrategy.tool;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a set of tools must be able to do together.
 *
 * @param categories each must be filled
 * @param capabilities each must be there
 */
public record ToolNeeds(Set<ToolCategory> categories, Set<Capability> capabilities) {

  /** Copies both in their order. */
  public ToolNeeds {
    categories = Fact.ordered(categories);
    capabilities = Fact.ordered(capabilities);
  }

  /**
   * {@return what most strategies need: the five {@linkplain ToolCategory#needed() needed}
   * categories; metrics, logs and traces collected, stored, queried and presented; metrics evaluated;
   * alerts notified and brought to somebody}
   */
  public static ToolNeeds standard() {
    return of(List.of(SignalType.METRICS, SignalType.LOGS, SignalType.TRACES));
  }

  /** {@return the same for these signals} */
  public static ToolNeeds of(Collection<SignalType> signals) {
    List<Capability> capabilities = new ArrayList<>();
    for (SignalType signal : signals) {
      capabilities.add(Capability.of(PipelineStage.COLLECT, signal));
      capabilities.add(Capability.of(PipelineStage.STORE, signal));
      capabilities.add(Capability.of(PipelineStage.QUERY, signal));
      capabilities.add(Capability.of(PipelineStage.PRESENT, signal));
      if (signal == SignalType.METRICS) {
        capabilities.add(Capability.of(PipelineStage.EVALUATE, signal));
      }
    }
    capabilities.add(Capability.of(PipelineStage.NOTIFY));
    capabilities.add(Capability.of(PipelineStage.CHANNEL));
    return new ToolNeeds(Fact.ordered(ToolCategory.needed()), Fact.ordered(capabilities));
  }
}
