package io.monitoringstrategy.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds a constant by the word that files write for it. */
public final class Labels {
  private Labels() {}

  /**
   * {@return the value that a file writes so}
   *
   * @param kind what the values are called, for the message
   * @param text the word in the file
   * @param values all there are
   * @param label the word for each
   * @throws InvalidValueException for any other word, naming all of them and the nearest
   */
  public static <T> T parse(String kind, String text, T[] values, Function<T, String> label) {
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
