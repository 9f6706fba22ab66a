package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** The role that usually answers for a KPI; a strategy names the team that does. */
public enum OwnerRole {
  /** Builds and runs the monitoring platform. */
  PLATFORM,
  /** Answers for the reliability of services. */
  SRE,
  /** Builds, deploys and watches applications. */
  DEVOPS,
  /** Watches for threats and for what regulation demands. */
  SECURITY,
  /** Says what the business needs to know. */
  BUSINESS_ANALYSIS;

  /** {@return the word that files write, such as {@code business-analysis}} */
  public String label() {
    return Labels.word(this);
  }

  /**
   * {@return the role that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static OwnerRole parse(String text) {
    return Labels.parse("owner role", text, values());
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
