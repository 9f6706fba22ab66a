package io.monitoringstrategy.kpi.hours;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What people do at an hour. */
public enum HourKind {
  /** They work. */
  BUSINESS,
  /** They sleep. */
  SLEEP,
  /** They are free. */
  OFF;

  /** {@return the word that files write, such as {@code sleep}} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the kind that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static HourKind parse(String text) {
    return Labels.parse("kind of hour", text, values());
  }
}
