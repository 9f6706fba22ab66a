package io.monitoringstrategy.strategy.trace;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way from an objective as far down as it goes; without the upper links where nothing leads there.
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

  /**
   * {@return where it breaks: what the link before the first empty place lacks below, or, where nothing
   * leads to the chain, what its first link lacks above; absent if the chain is whole}
   */
  public Optional<TraceGap> gap() {
    Optional<TraceLink> above = Optional.empty();
    Optional<String> last = Optional.empty();
    for (TraceLink link : TraceLink.values()) {
      Optional<String> here = at(link);
      if (here.isEmpty() && last.isPresent()) {
        return Optional.of(new TraceGap(last.get(), link));
      }
      if (here.isPresent() && last.isEmpty() && above.isPresent()) {
        return Optional.of(new TraceGap(here.get(), above.get()));
      }
      above = Optional.of(link);
      last = here;
    }
    return Optional.empty();
  }

  /** {@return whether nothing is missing} */
  public boolean isComplete() {
    return missing().isEmpty();
  }
}
