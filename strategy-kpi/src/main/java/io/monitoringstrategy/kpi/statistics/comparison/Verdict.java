package io.monitoringstrategy.kpi.statistics.comparison;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Whether a number got better from one period to the next. */
public enum Verdict {
  /** The change is for the better, and more than chance explains. */
  IMPROVED,
  /** The change is for the worse, and more than chance explains. */
  WORSENED,
  /** Chance alone explains it, or there is too little to tell; not the same as no change. */
  NOT_DISTINGUISHABLE;

  /** {@return the word that files write, such as {@code not-distinguishable}} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the verdict that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Verdict parse(String text) {
    return Labels.parse("verdict", text, values());
  }
}
