package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Whose question a criterion answers. */
public enum CriterionGroup {
  /** What it can do. */
  FUNCTIONAL,
  /** How well it does it. */
  NON_FUNCTIONAL,
  /** What it takes to run it. */
  OPERATIONAL,
  /** What it costs, and who stands behind it. */
  BUSINESS;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the criterion group that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static CriterionGroup parse(String text) {
    return Labels.parse("criterion group", text, values());
  }
}
