package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Where a tool runs; many run in either way. */
public enum Deployment {
  /** At the vendor, who runs it. */
  SAAS,
  /** On machines of one's own, cloud or not. */
  SELF_HOSTED;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the deployment that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Deployment parse(String text) {
    return Labels.parse("deployment", text, values());
  }
}
