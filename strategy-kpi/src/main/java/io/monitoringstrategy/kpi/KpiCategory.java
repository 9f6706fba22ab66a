package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Whose question a KPI answers. A strategy that measures only one of the four sees a quarter. */
public enum KpiCategory {
  /** Do the systems work? */
  TECHNICAL,
  /** Do we work well on them? */
  OPERATIONAL,
  /** What does the business get from it? */
  BUSINESS,
  /** Do we get better at it? */
  INNOVATION;

  /** {@return the word that files write, such as {@code technical}} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the category that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static KpiCategory parse(String text) {
    return Labels.parse("KPI category", text, values());
  }
}
