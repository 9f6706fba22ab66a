package io.monitoringstrategy.strategy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Elements by what they are asked for, so that a large strategy is gone through once. */
final class Index {
  private Index() {}

  static <K, E> Map<K, E> unique(List<E> elements, Function<E, K> key) {
    Map<K, E> byKey = new LinkedHashMap<>();
    elements.forEach(element -> byKey.putIfAbsent(key.apply(element), element));
    return byKey;
  }

  /** An element is listed once under each of its keys, in the order of the elements. */
  static <K, E> Map<K, List<E>> grouped(List<E> elements, Function<E, List<K>> keys) {
    Map<K, List<E>> byKey = new LinkedHashMap<>();
    for (E element : elements) {
      for (K key : new LinkedHashSet<>(keys.apply(element))) {
        byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(element);
      }
    }
    byKey.replaceAll((key, found) -> List.copyOf(found));
    return byKey;
  }
}
