package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** How scores of different units are made comparable. It can decide the winner, so every result names it. */
public enum Normalization {
  /** Not at all. */
  NONE,
  /** Divided by the root of the sum of squares. */
  VECTOR,
  /** Divided by the sum; for costs their reciprocals. */
  SUM,
  /** Divided by the largest; for costs the smallest divided by each. */
  MAX_RATIO,
  /** From 0 for the worst to 1 for the best, or between the criterion's own bounds. */
  MIN_MAX;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the normalization that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Normalization parse(String text) {
    return Labels.parse("normalization", text, values());
  }
}
