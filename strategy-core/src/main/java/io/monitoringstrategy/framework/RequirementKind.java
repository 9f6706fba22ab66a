package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Where a requirement comes from. */
public enum RequirementKind {
  /** From what is built. */
  TECHNICAL,
  /** From what the business wants. */
  BUSINESS,
  /** From laws and standards. */
  COMPLIANCE,
  /** From those who work with it. */
  OPERATIONAL;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the requirement kind that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static RequirementKind parse(String text) {
    return Labels.parse("requirement kind", text, values());
  }
}
