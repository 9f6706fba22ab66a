package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.ComponentId;
import java.util.List;

/**
 * A signal of one source that is kept in several stores which are no replicas of each other.
 *
 * @param source whose signal
 * @param signal which
 * @param stores the stores it flows into first, one of each group of replicas
 */
public record DuplicateStorage(ComponentId source, SignalType signal, List<ComponentId> stores) {
  /** Copies the stores. */
  public DuplicateStorage {
    stores = List.copyOf(stores);
  }
}
