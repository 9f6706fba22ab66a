package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** How weights are read from pairwise comparisons. */
public enum Prioritization {
  /** The principal eigenvector, as Saaty has it. */
  EIGENVECTOR,
  /** The mean of the columns divided by their sums: quicker by hand, and another method. */
  COLUMN_MEAN;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the prioritization that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Prioritization parse(String text) {
    return Labels.parse("prioritization", text, values());
  }
}
