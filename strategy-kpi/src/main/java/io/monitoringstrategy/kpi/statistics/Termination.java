package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What ended an observation of failures; the interval of an MTBF depends on it. */
public enum Termination {
  /** A fixed time: the usual case of a report over a month. */
  TIME,
  /** The last failure itself: a test that was stopped at the tenth failure. */
  FAILURE;

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
