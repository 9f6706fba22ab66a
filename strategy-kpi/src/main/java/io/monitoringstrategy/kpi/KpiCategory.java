package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Labels;

/** Whose question a KPI answers. A strategy that measures only one of the four sees a quarter. */
public enum KpiCategory {
  /** Do the systems work? */
  TECHNICAL("Technical", "기술적 KPI"),
  /** Do we work well on them? */
  OPERATIONAL("Operational", "운영 KPI"),
  /** What does the business get from it? */
  BUSINESS("Business", "비즈니스 KPI"),
  /** Do we get better at it? */
  INNOVATION("Innovation", "혁신 KPI");

  private final String title;
  private final String koreanTitle;

  KpiCategory(String title, String koreanTitle) {
    this.title = title;
    this.koreanTitle = koreanTitle;
  }

  /** {@return the word that files write, such as {@code technical}} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the English name} */
  public String title() {
    return title;
  }

  /** {@return the Korean name} */
  public String koreanTitle() {
    return koreanTitle;
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
