package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Whether more of a criterion is better. */
public enum Direction {
  /** More is better. */
  BENEFIT,
  /** Less is better. */
  COST;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the direction that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Direction parse(String text) {
    return Labels.parse("direction", text, values());
  }
}
