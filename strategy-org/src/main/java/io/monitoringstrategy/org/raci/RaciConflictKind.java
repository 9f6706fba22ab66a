package io.monitoringstrategy.org.raci;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** How teams can get in each other's way over an activity. */
public enum RaciConflictKind {
  /** Several answer for the outcome, and wait for each other. */
  RIVAL_ACCOUNTABILITY,
  /** A team is told to act and to wait, in one cell. */
  CONTRADICTION,
  /** One team does it and answers for it, and nobody else is asked or told: no second pair of eyes. */
  NO_SECOND_PAIR_OF_EYES,
  /** More than three teams, and more than half of all, do the work. */
  TOO_MANY_HANDS;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
