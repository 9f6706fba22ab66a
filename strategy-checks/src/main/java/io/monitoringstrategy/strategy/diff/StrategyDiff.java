package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.diff.Described.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
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
 * <p>Elements are matched by their paths: one that was renamed is removed and added, but for the strategy
 * itself, and for a flow, whose path has its signals in it. A loss is weaker, a gain of something that
 * promises, watches or answers stronger, a waiver the other way round; what only describes is neutral,
 * whether it comes or goes. A setting of severity is weaker if a rule counts for less by it.
 */
public final class StrategyDiff {
  private final List<Change> changes;

  private StrategyDiff(List<Change> changes) {
    this.changes = List.copyOf(changes);
  }

  /** {@return what is different in the second} */
  public static StrategyDiff between(MonitoringStrategy before, MonitoringStrategy after) {
    Map<String, Described> old = Descriptions.of(before, after);
    Map<String, Described> now = Descriptions.of(after, before);
    List<Change> changes = new ArrayList<>();
    Map<String, String> renamed = renamed(old, now);
    Set<String> paths = new LinkedHashSet<>(old.keySet());
    paths.addAll(now.keySet());
    paths.removeAll(renamed.values());
    for (String path : paths) {
      String newPath = renamed.getOrDefault(path, path);
      changes(
          newPath,
          Optional.ofNullable(old.get(path)),
          Optional.ofNullable(now.get(newPath)),
          changes);
    }
    return new StrategyDiff(changes);
  }

  /** The new paths of elements whose path changed though they are the same, by the old ones. */
  private static Map<String, String> renamed(
      Map<String, Described> old, Map<String, Described> now) {
    Map<String, Set<String>> come = new HashMap<>();
    now.forEach((path, described) -> described.lastingNames().stream()
        .filter(name -> !old.containsKey(path))
        .forEach(
            name -> come.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(path)));
    Map<String, String> renamed = new HashMap<>();
    old.forEach((path, described) -> described.lastingNames().stream()
        .filter(name -> !now.containsKey(path))
        .flatMap(name -> come.getOrDefault(name, Set.of()).stream())
        .findFirst()
        .ifPresent(newPath -> {
          renamed.put(path, newPath);
          come.values().forEach(paths -> paths.remove(newPath));
        }));
    return renamed;
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
      changes.add(new Change(
          path,
          "removed",
          Optional.of(path),
          Optional.empty(),
          old.orElseThrow().whenRemoved()));
    }
  }

  private static void attributes(String path, Described old, Described now, List<Change> changes) {
    Set<String> names = new LinkedHashSet<>(old.attributes().keySet());
    names.addAll(now.attributes().keySet());
    for (String name : names) {
      Attribute was = old.attributes().getOrDefault(name, Attribute.MISSING);
      Attribute is = now.attributes().getOrDefault(name, Attribute.MISSING);
      if (was.isReversedBy(is)) {
        changes.add(new Change(path, name, was.bound(), is.bound(), Effect.WEAKER));
      } else if (!was.value().equals(is.value())) {
        Effect effect = sense(was, is).effect(was, is);
        changes.add(new Change(path, name, was.value(), is.value(), effect));
      }
    }
  }

  /** How to compare them: as the one that is there wants it; by presence where the two do not agree. */
  private static Sense sense(Attribute was, Attribute is) {
    if (was.equals(Attribute.MISSING) || was.sense() == is.sense()) {
      return is.sense();
    }
    return is.equals(Attribute.MISSING) ? was.sense() : Sense.PRESENCE;
  }
}
