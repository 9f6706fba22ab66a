package io.monitoringstrategy.org;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** The part a team plays in monitoring, in the order in which a signal meets them. */
public enum TeamRole {
  /** Runs what the others monitor with. */
  PLATFORM(
      "Platform team",
      "플랫폼 팀",
      "Builds and runs the monitoring platform: its tools, data pipelines, upgrades and backups."),
  /** Answers for reliability. */
  SRE(
      "SRE team",
      "SRE 팀",
      "Agrees reliability objectives and their indicators, leads incident response, plans capacity."),
  /** Builds applications and watches them. */
  DEVOPS(
      "DevOps team",
      "DevOps 팀",
      "Instruments its own applications and pipelines and keeps their metrics and dashboards."),
  /** Watches for attackers, and for rules that are broken. */
  SECURITY(
      "Security team",
      "보안 팀",
      "Detects threats, handles security incidents and sees that policies are kept."),
  /** Reads the numbers for the business. */
  BUSINESS_ANALYSIS(
      "Business analysis team",
      "비즈니스 분석 팀",
      "Defines business metrics and turns what is measured into decisions.");

  private final String title;
  private final String koreanTitle;
  private final String purpose;

  TeamRole(String title, String koreanTitle, String purpose) {
    this.title = title;
    this.koreanTitle = koreanTitle;
    this.purpose = purpose;
  }

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

  /** {@return the name as people read it, such as {@code SRE team}} */
  public String title() {
    return title;
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /** {@return the name as people read it in Korean, such as {@code SRE 팀}} */
  public String koreanTitle() {
    return koreanTitle;
  }

  /** {@return in one sentence what a team of this role is there for} */
  public String purpose() {
    return purpose;
  }
}
