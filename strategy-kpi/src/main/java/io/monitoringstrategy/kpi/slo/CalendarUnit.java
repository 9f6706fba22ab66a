package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** A stretch of the calendar that an objective can be kept over. */
public enum CalendarUnit {
  /** From Monday to Sunday. */
  WEEK,
  /** From the first to the last day. */
  MONTH,
  /** Three months from January, April, July or October. */
  QUARTER,
  /** From January to December. */
  YEAR;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the unit that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static CalendarUnit parse(String text) {
    return Labels.parse("calendar unit", text, values());
  }
}
