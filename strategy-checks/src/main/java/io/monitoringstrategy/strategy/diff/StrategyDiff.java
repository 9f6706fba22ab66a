package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.diff.Described.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed between two versions of a strategy, each change classed as stronger, weaker or neutral.
 *
 * <pre>{@code
 * StrategyDiff diff = StrategyDiff.between(before, after);
 * diff.weaker();     // a target lowered, an alert removed, an owner dropped, a retention shortened
 * }</pre>
 *
 * <p>Elements are matched by their paths: one that was renamed is removed and added. A loss is weaker, a
 * gain of something that promises or watches stronger, a waiver the other way round; what only describes
 * is neutral.
 */
public final class StrategyDiff {
  private final List<Change> changes;

  private StrategyDiff(List<Change> changes) {
    this.changes = List.copyOf(changes);
  }

  /** {@return what is different in the second} */
  public static StrategyDiff between(MonitoringStrategy before, MonitoringStrategy after) {
    Map<String, Described> old = Descriptions.of(before);
    Map<String, Described> now = Descriptions.of(after);
    List<Change> changes = new ArrayList<>();
    Set<String> paths = new LinkedHashSet<>(old.keySet());
    paths.addAll(now.keySet());
    for (String path : paths) {
      changes(
          path, Optional.ofNullable(old.get(path)), Optional.ofNullable(now.get(path)), changes);
    }
    return new StrategyDiff(changes);
  }

  /** {@return every change, in the order of the first strategy, then of the second} */
  public List<Change> changes() {
    return changes;
  }

  /** {@return the changes that make it weaker} */
  public List<Change> weaker() {
    return changes.stream().filter(change -> change.effect() == Effect.WEAKER).toList();
  }

  /** {@return whether nothing changed} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  private static void changes(
      String path, Optional<Described> old, Optional<Described> now, List<Change> changes) {
    if (old.isPresent() && now.isPresent()) {
      attributes(path, old.get(), now.get(), changes);
    } else if (now.isPresent()) {
      changes.add(new Change(
          path, "added", Optional.empty(), Optional.of(path), now.get().whenAdded()));
    } else {
      boolean goodToLose = old.orElseThrow().whenAdded() == Effect.WEAKER;
      changes.add(new Change(
          path,
          "removed",
          Optional.of(path),
          Optional.empty(),
          goodToLose ? Effect.STRONGER : Effect.WEAKER));
    }
  }

  private static void attributes(String path, Described old, Described now, List<Change> changes) {
    Set<String> names = new LinkedHashSet<>(old.attributes().keySet());
    names.addAll(now.attributes().keySet());
    for (String name : names) {
      Optional<Attribute> was = Optional.ofNullable(old.attributes().get(name));
      Optional<Attribute> is = Optional.ofNullable(now.attributes().get(name));
      Optional<String> before = was.flatMap(Attribute::value);
      Optional<String> after = is.flatMap(Attribute::value);
      if (!before.equals(after)) {
        Sense sense = was.map(Attribute::sense).equals(is.map(Attribute::sense))
            ? is.map(Attribute::sense).orElse(Sense.NONE)
            : Sense.PRESENCE;
        changes.add(new Change(path, name, before, after, sense.effect(before, after)));
      }
    }
  }
}
