package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Why a cadence leaves out a period that it should fall into. */
public enum SkipReason {
  /** Its day is the 29th, 30th or 31st, and not every month has one. */
  SHORT_MONTH,
  /** Its day is 29 February, which three years of four do not have. */
  LEAP_DAY,
  /** Not every period has such a weekday: a fifth Monday, a Friday the 13th. */
  RARE_WEEKDAY,
  /** Its phase or day comes from its first date, and nobody has said which that is. */
  UNANCHORED;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the reason for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
