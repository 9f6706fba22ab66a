package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What became of a meeting that fell due. */
public enum ReviewStatus {
  /** It was held on its day or before. */
  HELD,
  /** It was held after its day, before the next one was due. */
  LATE,
  /** Somebody decided against it, and said why. */
  SKIPPED,
  /** The next one has fallen due, and this one was never held. */
  MISSED,
  /** Its day is over and the next one not yet there. */
  OVERDUE,
  /** It is today. */
  DUE;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
