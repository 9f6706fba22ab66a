package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.value.Problems;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Rows to leave out on purpose: {@code new Exclusion("severity", Set.of("none", "maintenance"))}.
 *
 * @param column a field such as {@code severity}, or else a column of the file by its own name
 * @param texts what it holds, exactly, in the file's own words
 */
public record Exclusion(String column, Set<String> texts) {

  /** Keeps the order of the texts. */
  public Exclusion {
    texts = Collections.unmodifiableSet(new LinkedHashSet<>(texts));
    Problems.of("exclude " + column)
        .rejectIf(texts.isEmpty(), "must list the texts to exclude")
        .throwIfAny();
  }
}
