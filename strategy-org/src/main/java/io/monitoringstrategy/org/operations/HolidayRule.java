package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What becomes of a meeting that falls on a holiday. */
public enum HolidayRule {
  /** It is held all the same. */
  KEEP,
  /** It is not held. */
  CANCEL,
  /** It is held on the next day from Monday to Friday that is no holiday, unless one is due there anyway. */
  NEXT_WORKDAY;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the rule that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static HolidayRule parse(String text) {
    return Labels.parse("holiday rule", text, values());
  }
}
