package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** A kind of monitoring data. */
public enum SignalType {
  /** Numbers over time. */
  METRICS,
  /** Lines that a program wrote. */
  LOGS,
  /** The way of one request through the services. */
  TRACES,
  /** Something that happened once: a deployment, a login, an audit record. */
  EVENTS,
  /** Where a program spends its time and memory. */
  PROFILES;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the signal that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static SignalType parse(String text) {
    return Labels.parse("signal", text, values());
  }
}
