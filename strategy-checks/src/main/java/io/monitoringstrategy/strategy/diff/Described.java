package io.monitoringstrategy.strategy.diff;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An element of a strategy as comparable attributes. */
final class Described {
  /**
   * One attribute.
   *
   * @param value what it is; absent if nobody said
   * @param sense how to tell whether it got stronger
   * @param parts what it is made of, where that tells
   */
  record Attribute(Optional<String> value, Sense sense, Set<String> parts) {
    static final Attribute MISSING = new Attribute(Optional.empty(), Sense.NONE, Set.of());

    /** Whether more was stronger, and now less is, or the other way round. */
    boolean isReversedBy(Attribute other) {
      return (sense == Sense.MORE && other.sense == Sense.LESS)
          || (sense == Sense.LESS && other.sense == Sense.MORE);
    }

    /** What it is, with which side of it is the stronger one. */
    Optional<String> bound() {
      return value.map(number -> (sense == Sense.MORE ? "at least " : "at most ") + number);
    }
  }

  private final Optional<Effect> whenAdded;
  private final Optional<Effect> whenRemoved;
  private Optional<String> lastingName = Optional.empty();
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();

  private Described(Optional<Effect> whenAdded, Optional<Effect> whenRemoved) {
    this.whenAdded = whenAdded;
    this.whenRemoved = whenRemoved;
  }

  /** An element whose coming does this, and whose loss the opposite. */
  static Described of(Effect whenAdded) {
    return new Described(Optional.of(whenAdded), Optional.of(whenAdded.opposite()));
  }

  /** An element that comes and goes with what its attributes add and take. */
  static Described ofContent() {
    return new Described(Optional.empty(), Optional.empty());
  }

  /** An element whose loss is not the opposite of its coming. */
  static Described of(Effect whenAdded, Effect whenRemoved) {
    return new Described(Optional.of(whenAdded), Optional.of(whenRemoved));
  }

  /** One that has been renamed if another of this name came where it went. */
  Described named(String lasting) {
    lastingName = Optional.of(lasting);
    return this;
  }

  Optional<String> lastingName() {
    return lastingName;
  }

  Effect whenAdded() {
    return whenAdded.orElseGet(this::content);
  }

  Effect whenRemoved() {
    return whenRemoved.orElseGet(() -> content().opposite());
  }

  /** Stronger if it has anything that counts. */
  private Effect content() {
    return attributes.values().stream()
            .anyMatch(each -> each.sense().effect(Attribute.MISSING, each) == Effect.STRONGER)
        ? Effect.STRONGER
        : Effect.NEUTRAL;
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

  /** Something that is better not so. */
  Described lacks(String name, Optional<?> value) {
    return put(name, value.map(Object::toString), Sense.ABSENCE);
  }

  /** Something of several parts, each of which counts. */
  Described parts(String name, Optional<String> value, Collection<String> parts) {
    attributes.put(name, new Attribute(value, Sense.PARTS, Set.copyOf(parts)));
    return this;
  }

  /** The same of parts that are named as they are. */
  Described parts(String name, Collection<?> values) {
    return parts(name, joined(values), values.stream().map(Object::toString).toList());
  }

  private Described put(String name, Optional<String> value, Sense sense) {
    attributes.put(name, new Attribute(value, sense, Set.of()));
    return this;
  }

  static Optional<String> joined(Collection<?> values) {
    TreeSet<String> sorted = new TreeSet<>();
    values.forEach(value -> sorted.add(value.toString()));
    return sorted.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", sorted));
  }
}
