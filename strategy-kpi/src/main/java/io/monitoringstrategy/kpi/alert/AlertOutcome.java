package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What an alert turned out to be. */
public enum AlertOutcome {
  /** Something was wrong. */
  TRUE_POSITIVE,
  /** Nothing was wrong: a false alarm. */
  FALSE_POSITIVE,
  /** Nobody said. */
  UNKNOWN;

  /** {@return the word that files write, such as {@code false-positive}} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the outcome that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static AlertOutcome parse(String text) {
    return Labels.parse("outcome", text, values());
  }
}
