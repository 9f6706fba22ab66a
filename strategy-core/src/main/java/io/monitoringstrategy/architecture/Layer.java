package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What is watched, from the iron up. */
public enum Layer {
  /** Servers, network, storage. */
  INFRASTRUCTURE,
  /** Containers and what orchestrates them. */
  PLATFORM,
  /** Services, their interfaces and databases. */
  APPLICATION,
  /** What users experience and processes achieve. */
  BUSINESS,
  /** Security events and compliance. */
  SECURITY;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the layer that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Layer parse(String text) {
    return Labels.parse("layer", text, values());
  }
}
