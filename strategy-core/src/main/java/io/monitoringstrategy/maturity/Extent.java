package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** How far a practice is followed. */
public enum Extent {
  /** Nowhere: counts 0. */
  NO(0),
  /** In some places: counts 0.25. */
  SOME(0.25),
  /** In about half of the places: counts 0.5. */
  HALF(0.5),
  /** In most places or all: counts 1. */
  MOST(1);

  private final double share;

  Extent(double share) {
    this.share = share;
  }

  /** {@return what it counts, from 0 to 1} */
  public double share() {
    return share;
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
   * {@return the extent that a file writes so}
   *
   * @throws InvalidValueException for any other word
   */
  public static Extent parse(String text) {
    return Labels.parse("extent", text, values());
  }
}
