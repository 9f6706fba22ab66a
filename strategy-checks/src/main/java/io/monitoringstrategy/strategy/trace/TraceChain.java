package io.monitoringstrategy.strategy.trace;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way from an objective as far down as it goes.
 *
 * @param links the elements on it, by their place in the chain
 */
public record TraceChain(Map<TraceLink, String> links) {

  /** Copies the links in the order of the chain. */
  public TraceChain {
    links = Collections.unmodifiableMap(new EnumMap<>(links));
  }

  /** {@return the element at this place, if the chain has one} */
  public Optional<String> at(TraceLink link) {
    return Optional.ofNullable(links.get(link));
  }

  /** {@return the first place that is empty; absent if the chain is whole} */
  public Optional<TraceLink> missing() {
    return Stream.of(TraceLink.values())
        .filter(link -> !links.containsKey(link))
        .findFirst();
  }

  /** {@return whether nothing is missing} */
  public boolean isComplete() {
    return missing().isEmpty();
  }
}
