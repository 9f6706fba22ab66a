package io.monitoringstrategy.org;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.Locale;

/** The part a team plays in monitoring, in the order in which a signal meets them. */
public enum TeamRole {
  /** Runs what the others monitor with. */
  PLATFORM,
  /** Answers for reliability. */
  SRE,
  /** Builds applications and watches them. */
  DEVOPS,
  /** Watches for attackers, and for rules that are broken. */
  SECURITY,
  /** Reads the numbers for the business. */
  BUSINESS_ANALYSIS;

  /**
   * Reads a label, such as {@code business-analysis}.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word, with the nearest
   *     label if one is near
   */
  public static TeamRole parse(String text) {
    return Labels.parse("team role", text, values());
  }

  /** {@return the name as files write it, such as {@code business-analysis}} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /** {@return in one sentence what a team of this role is there for} */
  public LocalizedText purpose() {
    return Labels.text(TeamRole.class, "TeamRole." + name() + ".purpose");
  }
}
