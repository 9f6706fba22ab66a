package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What a requirement is about. */
public enum Concern {
  /** Data grows. */
  DATA_SCALABILITY(RequirementKind.TECHNICAL),
  /** Answers come late. */
  PERFORMANCE(RequirementKind.TECHNICAL),
  /** Monitoring itself fails. */
  RELIABILITY(RequirementKind.TECHNICAL),
  /** Data is read by the wrong people. */
  SECURITY(RequirementKind.TECHNICAL),
  /** It has to fit what is there. */
  INTEGRATION(RequirementKind.TECHNICAL),
  /** It has to be easy to use. */
  USABILITY(RequirementKind.OPERATIONAL),
  /** Work repeats itself. */
  AUTOMATION(RequirementKind.OPERATIONAL),
  /** Teams grow. */
  TEAM_SCALABILITY(RequirementKind.OPERATIONAL),
  /** It has to be learnt. */
  TRAINING(RequirementKind.OPERATIONAL),
  /** Somebody has to help. */
  SUPPORT(RequirementKind.OPERATIONAL),
  /** Business KPIs are linked to technical metrics. */
  KPI_LINKAGE(RequirementKind.BUSINESS),
  /** Goals are set as SLAs and SLOs. */
  SLO_GOALS(RequirementKind.BUSINESS),
  /** What customers experience is measured. */
  CUSTOMER_EXPERIENCE(RequirementKind.BUSINESS),
  /** It is worth its cost. */
  COST_EFFICIENCY(RequirementKind.BUSINESS),
  /** Rules have to be kept. */
  REGULATION(RequirementKind.COMPLIANCE);

  private final RequirementKind kind;

  Concern(RequirementKind kind) {
    this.kind = kind;
  }

  /** {@return where such a concern comes from} */
  public RequirementKind kind() {
    return kind;
  }

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the concern that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Concern parse(String text) {
    return Labels.parse("concern", text, values());
  }
}
