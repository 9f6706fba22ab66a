package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An element of a strategy as comparable attributes. */
final class Described {
  /**
   * One attribute.
   *
   * @param value what it is; absent if nobody said
   * @param size how much that is, where it is a number
   * @param sense how to tell whether it got stronger
   * @param parts what it is made of, where that tells
   */
  record Attribute(
      Optional<String> value, Optional<BigDecimal> size, Sense sense, Set<String> parts) {
    static final Attribute MISSING =
        new Attribute(Optional.empty(), Optional.empty(), Sense.NONE, Set.of());

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
  private Set<String> lastingNames = Set.of();
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

  /** One that has been renamed if another that has one of these names came where it went. */
  Described named(Set<String> lasting) {
    lastingNames = Set.copyOf(lasting);
    return this;
  }

  Set<String> lastingNames() {
    return lastingNames;
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
    return put(name, value.map(Described::word), Sense.PRESENCE);
  }

  /** Something that merely is so. */
  Described is(String name, Optional<?> value) {
    return put(name, value.map(Described::word), Sense.NONE);
  }

  Described is(String name, Collection<?> values) {
    return put(name, joined(values), Sense.NONE);
  }

  Described more(String name, Optional<BigDecimal> value) {
    return sized(name, value.map(BigDecimal::toPlainString), value, Sense.MORE);
  }

  Described less(String name, Optional<BigDecimal> value) {
    return sized(name, value.map(BigDecimal::toPlainString), value, Sense.LESS);
  }

  /** A share of which more is stronger. */
  Described higher(String name, Optional<Ratio> value) {
    return sized(name, value.map(Described::word), value.map(Ratio::toBigDecimal), Sense.MORE);
  }

  Described longer(String name, Optional<Duration> value) {
    return sized(name, value.map(Described::word), value.map(Described::seconds), Sense.MORE);
  }

  Described shorter(String name, Optional<Duration> value) {
    return sized(name, value.map(Described::word), value.map(Described::seconds), Sense.LESS);
  }

  /** A day that is stronger the sooner it comes. */
  Described earlier(String name, LocalDate day) {
    return sized(
        name,
        Optional.of(day.toString()),
        Optional.of(BigDecimal.valueOf(day.toEpochDay())),
        Sense.LESS);
  }

  /** Something that is stronger the more of it there is, in words of its own. */
  Described amount(String name, Object value, double size) {
    return sized(name, Optional.of(word(value)), Optional.of(BigDecimal.valueOf(size)), Sense.MORE);
  }

  /** A bound that is stronger the higher it is, or the lower if it is the most that will do. */
  Described bound(String name, Optional<Target> target) {
    return sized(
        name,
        target.map(Described::bound),
        target.map(Target::bound),
        target.map(Target::isAtLeast).orElse(true) ? Sense.MORE : Sense.LESS);
  }

  Described yes(String name, boolean value) {
    return sized(
        name,
        Optional.of(value ? "yes" : "no"),
        Optional.of(value ? BigDecimal.ONE : BigDecimal.ZERO),
        Sense.MORE);
  }

  /** Something that is better not so. */
  Described lacks(String name, Optional<?> value) {
    return put(name, value.map(Described::word), Sense.ABSENCE);
  }

  /** Something of several parts, each of which counts. */
  Described parts(String name, Optional<String> value, Collection<String> parts) {
    attributes.put(name, new Attribute(value, Optional.empty(), Sense.PARTS, Set.copyOf(parts)));
    return this;
  }

  /** Who may see something: that it is said counts, and of personal data, that it is no more than needed. */
  Described sharedWith(String name, Collection<?> values, boolean isPersonal) {
    if (!isPersonal) {
      return has(name, joined(values));
    }
    Set<String> parts = values.stream().map(Described::word).collect(Collectors.toSet());
    attributes.put(name, new Attribute(joined(values), Optional.empty(), Sense.EXPOSURE, parts));
    return this;
  }

  /** The same of parts that are named as they are. */
  Described parts(String name, Collection<?> values) {
    return parts(name, joined(values), values.stream().map(Described::word).toList());
  }

  private Described put(String name, Optional<String> value, Sense sense) {
    return sized(name, value, Optional.empty(), sense);
  }

  private Described sized(
      String name, Optional<String> value, Optional<BigDecimal> size, Sense sense) {
    attributes.put(name, new Attribute(value, size, sense, Set.of()));
    return this;
  }

  /** A value as the file writes it. */
  private static String word(Object value) {
    if (value instanceof Enum<?> constant) {
      return Labels.word(constant);
    }
    if (value instanceof Duration length) {
      return DurationText.write(length);
    }
    return value instanceof Ratio ratio ? percent(ratio.toBigDecimal()) : value.toString();
  }

  /** With all its digits. */
  private static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  private static String bound(Target target) {
    return switch (target.unit()) {
      case RATIO -> percent(target.bound());
      case DURATION -> DurationText.write(Duration.ofSeconds(target.bound().longValueExact()));
      case COUNT, RATE, CHANGE -> target.bound().toPlainString();
    };
  }

  private static BigDecimal seconds(Duration length) {
    return BigDecimal.valueOf(length.toMillis(), 3);
  }

  static Optional<String> joined(Collection<?> values) {
    TreeSet<String> sorted = new TreeSet<>();
    values.forEach(value -> sorted.add(word(value)));
    return sorted.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", sorted));
  }
}
