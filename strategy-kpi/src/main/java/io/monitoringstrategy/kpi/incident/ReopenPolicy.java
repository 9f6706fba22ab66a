package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/**
 * How long an incident took that was closed and opened again.
 *
 * <p>Opened at 0, resolved at 30, reopened at 60, resolved at 90 minutes: 90 minutes to the last
 * resolution, 60 of them active, 30 to the first.
 */
public enum ReopenPolicy {
  /** From the first opening to the resolution that held, as whoever waited for it would say. */
  TO_LAST,
  /** Only the time in which it was open. */
  COUNT_ACTIVE,
  /** From the first opening to the first resolution, whatever came after. */
  TO_FIRST;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the policy that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static ReopenPolicy parse(String text) {
    return Labels.parse("reopen policy", text, values());
  }
}
