package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What an integration pattern brings together. */
public enum PatternCategory {
  /** Data of several sources. */
  DATA,
  /** Views of several tools. */
  VISUALIZATION,
  /** Alerts of several tools. */
  ALERTING,
  /** Alerts and the work they cause. */
  WORKFLOW;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the pattern category that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static PatternCategory parse(String text) {
    return Labels.parse("pattern category", text, values());
  }
}
