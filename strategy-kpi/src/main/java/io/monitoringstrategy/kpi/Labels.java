package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds a constant by the word that files write for it. */
final class Labels {
  private Labels() {}

  static <T> T parse(String kind, String text, T[] values, Function<T, String> label) {
    Optional<T> found =
        Stream.of(values).filter(value -> label.apply(value).equals(text)).findFirst();
    List<String> known = Stream.of(values).map(label).toList();
    Problems.of(kind + " '" + text + "'")
        .rejectIf(
            found.isEmpty(),
            "must be one of " + String.join(", ", known) + NearestName.hint(text, known))
        .throwIfAny();
    return found.orElseThrow();
  }
}
