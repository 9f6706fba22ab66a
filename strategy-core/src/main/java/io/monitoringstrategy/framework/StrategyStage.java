package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** The way from what the business wants to what is improved, in order. */
public enum StrategyStage {
  /** What the business wants. */
  BUSINESS_OBJECTIVES,
  /** How monitoring serves it. */
  MONITORING_STRATEGY,
  /** What it is built of. */
  ARCHITECTURE_DESIGN,
  /** With which tools. */
  TOOL_SELECTION,
  /** When, and by whom. */
  IMPLEMENTATION_PLAN,
  /** Who runs it, and how. */
  OPERATIONS_MODEL,
  /** How it gets better. */
  CONTINUOUS_IMPROVEMENT;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the strategy stage that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static StrategyStage parse(String text) {
    return Labels.parse("strategy stage", text, values());
  }
}
