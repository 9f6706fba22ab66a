package io.monitoringstrategy.strategy;

import io.monitoringstrategy.value.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds elements that cannot be told apart. */
final class Duplicates {
  private Duplicates() {}

  /** Notes each element whose path an earlier one has, with the place of both in their list. */
  static <E> void reject(List<E> elements, Function<E, String> path, Problems problems) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      String name = path.apply(elements.get(i));
      Integer first = places.putIfAbsent(name, i + 1);
      if (first != null) {
        problems.add(name + " is declared twice, as number " + first + " and number " + (i + 1)
            + " of its kind: rename or delete one");
      }
    }
  }
}
