package io.monitoringstrategy.org.raci;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;
import java.util.Set;

/** What a team has to do with an activity. */
public enum RaciLetter {
  /** Does the work. */
  RESPONSIBLE('R', "실행 담당"),
  /** Answers for the outcome; one team in every activity. */
  ACCOUNTABLE('A', "최종 책임"),
  /** Is asked before something is done. */
  CONSULTED('C', "자문"),
  /** Is told afterwards. */
  INFORMED('I', "통보"),
  /** Helps with the work; only in {@link RaciVariant#RASCI}. */
  SUPPORTING('S', "지원");

  private final char letter;
  private final String koreanWord;

  RaciLetter(char letter, String koreanWord) {
    this.letter = letter;
    this.koreanWord = koreanWord;
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

  /** {@return the word in Korean, such as {@code 최종 책임}} */
  public String koreanWord() {
    return koreanWord;
  }
}
