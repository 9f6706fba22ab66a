package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** How a strategy meets trouble. */
public enum StrategyType {
  /** After it happened. */
  REACTIVE,
  /** Before users notice. */
  PROACTIVE,
  /** Before it happens. */
  PREDICTIVE,
  /** By changing itself. */
  ADAPTIVE;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the strategy type that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static StrategyType parse(String text) {
    return Labels.parse("strategy type", text, values());
  }
}
