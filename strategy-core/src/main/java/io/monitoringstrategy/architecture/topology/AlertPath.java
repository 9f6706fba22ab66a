package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.value.ComponentId;
import java.util.Optional;

/**
 * How far an alert about a source gets: to a rule engine, on to a notifier, on to a channel.
 *
 * @param source whose signal it is about
 * @param missing the first stage of evaluate, notify and channel that it does not reach; absent if it
 *     reaches a person
 */
public record AlertPath(ComponentId source, Optional<PipelineStage> missing) {

  /** {@return whether it reaches a person} */
  public boolean isComplete() {
    return missing.isEmpty();
  }
}
