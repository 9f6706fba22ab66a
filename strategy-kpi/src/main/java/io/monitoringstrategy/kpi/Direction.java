package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Which way a KPI gets better. */
public enum Direction {
  /** More is better, as with availability. */
  UP,
  /** Less is better, as with time to repair. */
  DOWN;

  /** {@return the word that files write: {@code up} or {@code down}} */
  public String label() {
    return Labels.word(this);
  }

  /**
   * {@return the direction that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Direction parse(String text) {
    return Labels.parse("direction", text, values());
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
