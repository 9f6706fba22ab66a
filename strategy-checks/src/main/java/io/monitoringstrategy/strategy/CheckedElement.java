package io.monitoringstrategy.strategy;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What a {@link CustomCheck} looks at, one after the other. */
public enum CheckedElement {
  /** The strategy as a whole. */
  STRATEGY("strategy"),
  /** What the business wants. */
  OBJECTIVES("objective"),
  /** Whom monitoring is for. */
  STAKEHOLDERS("stakeholder"),
  /** What they demand. */
  REQUIREMENTS("requirement"),
  /** What is watched. */
  SERVICES("service"),
  /** What is measured. */
  KPIS("kpi"),
  /** What is promised. */
  SLOS("slo"),
  /** What the monitoring stack is made of. */
  COMPONENTS("component"),
  /** How the data of the stack are kept. */
  GOVERNANCE("data-set"),
  /** The choices among tools. */
  DECISIONS("decision"),
  /** What is to be brought about. */
  DELIVERABLES("deliverable"),
  /** Who takes part. */
  TEAMS("team");

  private final String kind;

  CheckedElement(String kind) {
    this.kind = kind;
  }

  /** {@return the kind of its paths, such as {@code data-set} of {@code data-set/logs}} */
  public String kind() {
    return kind;
  }

  /** {@return what an expression calls one of them, such as {@code dataSet}} */
  public String variable() {
    return kind.equals("data-set") ? "dataSet" : kind;
  }

  /** {@return the word that files write, which is the key of the section} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the elements that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static CheckedElement parse(String text) {
    return Labels.parse("checked element", text, values());
  }
}
