package io.monitoringstrategy.strategy.trace;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What a chain is made of, from the objective down. */
public enum TraceLink {
  /** What the business wants. */
  OBJECTIVE,
  /** What measures it. */
  KPI,
  /** What is promised on it. */
  SLO,
  /** What tells whether the promise is kept. */
  METRIC,
  /** What calls when it is not. */
  ALERT,
  /** Where the call goes. */
  RECEIVER,
  /** Who takes it. */
  ROLE;

  /** {@return the word that reports write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
