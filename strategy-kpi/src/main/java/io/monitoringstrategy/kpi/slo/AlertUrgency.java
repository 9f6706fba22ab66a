package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Whom an alert calls. */
public enum AlertUrgency {
  /** Somebody at once, day or night. */
  PAGE,
  /** Somebody on the next working day. */
  TICKET;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the urgency that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static AlertUrgency parse(String text) {
    return Labels.parse("urgency", text, values());
  }
}
