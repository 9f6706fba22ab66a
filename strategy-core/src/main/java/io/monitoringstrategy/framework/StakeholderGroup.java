package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Who wants something from the monitoring. */
public enum StakeholderGroup {
  /** Wants to make it fast, and to find faults. */
  DEVELOPMENT,
  /** Wants it stable and available, and problems solved. */
  OPERATIONS,
  /** Wants to see business metrics and returns. */
  BUSINESS,
  /** Wants the large picture, and the cost. */
  MANAGEMENT,
  /** Wants good service, and to know how it is. */
  CUSTOMER;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the stakeholder group that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static StakeholderGroup parse(String text) {
    return Labels.parse("stakeholder group", text, values());
  }
}
