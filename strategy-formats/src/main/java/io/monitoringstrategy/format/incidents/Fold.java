package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.value.Problems;

/**
 * An event log: several rows tell of one incident, and one of them is kept.
 *
 * <p>Example: {@code new Fold("number", Fold.Keep.LAST)} keeps the last row of each number.
 *
 * @param key the column that rows of the same incident have in common
 * @param keep which of them is the incident
 */
public record Fold(String key, Keep keep) {

  /** Which of the rows with one key is kept. */
  public enum Keep {
    /** The one that stands first in the file. */
    FIRST,
    /** The one that stands last in the file. */
    LAST
  }

  /** Refuses a blank column. */
  public Fold {
    Problems.of("fold")
        .rejectIf(key.isBlank(), "key must name the column that rows of one incident share")
        .throwIfAny();
  }
}
