package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What a KPI is counted in. */
public enum Unit {
  /** A share of a whole, from 0 to 1, written in percent. */
  RATIO,
  /** A length of time, in seconds. */
  DURATION,
  /** How many there are. */
  COUNT,
  /** How many there are for each of something else, such as for each person and month. */
  RATE,
  /**
   * By how much something grew or what it returned, relative to what it was, written in percent; may be below
   * 0 and above 1.
   */
  CHANGE;

  /** {@return the word that files write, such as {@code ratio}} */
  public String label() {
    return Labels.word(this);
  }

  /**
   * {@return the unit that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Unit parse(String text) {
    return Labels.parse("unit", text, values());
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
