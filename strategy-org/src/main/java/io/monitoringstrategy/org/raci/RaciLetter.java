package io.monitoringstrategy.org.raci;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;
import java.util.Set;

/** What a team has to do with an activity. */
public enum RaciLetter {
  /** Does the work. */
  RESPONSIBLE('R'),
  /** Answers for the outcome; one team in every activity. */
  ACCOUNTABLE('A'),
  /** Is asked before something is done. */
  CONSULTED('C'),
  /** Is told afterwards. */
  INFORMED('I'),
  /** Helps with the work; only in {@link RaciVariant#RASCI}. */
  SUPPORTING('S');

  private final char letter;

  RaciLetter(char letter) {
    this.letter = letter;
  }

  /**
   * Reads one cell of a table as people write it: {@code A/R}, {@code AR}, {@code R, A}, {@code **A**}
   * or {@code Accountable}; upper and lower case are one.
   *
   * <p>A blank cell, dashes, a dot and {@code N/A} assign nothing.
   *
   * @return the letters, in the order R, A, C, I
   * @throws io.monitoringstrategy.value.InvalidValueException naming every letter or word that is not
   *     one of the four
   */
  public static Set<RaciLetter> parseCell(String text) {
    return RaciVariant.RACI.parseCell(text);
  }

  /** {@return the letter itself: {@code R}, {@code A}, {@code C}, {@code I} or {@code S}} */
  public char letter() {
    return letter;
  }

  /** {@return the word, such as {@code accountable}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}
