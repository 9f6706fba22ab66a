package io.monitoringstrategy.strategy.diff;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** An element of a strategy as comparable attributes. */
final class Described {
  /**
   * One attribute.
   *
   * @param value what it is; absent if nobody said
   * @param sense how to tell whether it got stronger
   */
  record Attribute(Optional<String> value, Sense sense) {}

  private final Effect whenAdded;
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();

  /** An element whose loss makes a strategy weaker, unless its coming does. */
  Described(Effect whenAdded) {
    this.whenAdded = whenAdded;
  }

  Effect whenAdded() {
    return whenAdded;
  }

  Map<String, Attribute> attributes() {
    return attributes;
  }

  /** Something whose presence counts. */
  Described has(String name, Optional<?> value) {
    return put(name, value.map(Object::toString), Sense.PRESENCE);
  }

  /** Something that merely is so. */
  Described is(String name, Optional<?> value) {
    return put(name, value.map(Object::toString), Sense.NONE);
  }

  Described is(String name, Collection<?> values) {
    return put(name, joined(values), Sense.NONE);
  }

  Described more(String name, Optional<BigDecimal> value) {
    return put(name, value.map(BigDecimal::toPlainString), Sense.MORE);
  }

  Described less(String name, Optional<BigDecimal> value) {
    return put(name, value.map(BigDecimal::toPlainString), Sense.LESS);
  }

  Described longer(String name, Optional<Duration> value) {
    return more(name, value.map(time -> BigDecimal.valueOf(time.toSeconds())));
  }

  Described shorter(String name, Optional<Duration> value) {
    return less(name, value.map(time -> BigDecimal.valueOf(time.toSeconds())));
  }

  Described yes(String name, boolean value) {
    return put(name, Optional.of(value ? "1" : "0"), Sense.MORE);
  }

  private Described put(String name, Optional<String> value, Sense sense) {
    attributes.put(name, new Attribute(value, sense));
    return this;
  }

  static Optional<String> joined(Collection<?> values) {
    TreeSet<String> sorted = new TreeSet<>();
    values.forEach(value -> sorted.add(value.toString()));
    return sorted.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", sorted));
  }
}
