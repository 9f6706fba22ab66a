package io.monitoringstrategy.org.raci;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a team has to do with an activity. */
public enum RaciLetter {
  /** Does the work. */
  RESPONSIBLE('R', "실행 담당"),
  /** Answers for the outcome; one team in every activity. */
  ACCOUNTABLE('A', "최종 책임"),
  /** Is asked before something is done. */
  CONSULTED('C', "자문"),
  /** Is told afterwards. */
  INFORMED('I', "통보");

  private static final Pattern EMPHASIS = Pattern.compile("[*_`]");
  private static final Pattern NOTHING =
      Pattern.compile("[-\u2010-\u2015\u2212.]*+|n/?a", Pattern.CASE_INSENSITIVE);
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[\\s/,;+&|]+")).omitEmptyStrings();
  private static final int LONGEST = 40;

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
    String cell = EMPHASIS.matcher(text).replaceAll("").strip();
    Set<RaciLetter> letters = EnumSet.noneOf(RaciLetter.class);
    if (NOTHING.matcher(cell).matches()) {
      return Sets.immutableEnumSet(letters);
    }
    List<String> unknown = new ArrayList<>();
    for (String word : WORDS.split(cell)) {
      ofWord(word).ifPresentOrElse(letters::add, () -> readLetters(word, letters, unknown));
    }
    Problems.of("RACI cell '" + shown(cell) + "'")
        .rejectIf(
            !unknown.isEmpty() || letters.isEmpty(),
            "must be made of R, A, C and I"
                + (unknown.isEmpty() ? "" : ": cannot read " + shown(String.join(", ", unknown))))
        .throwIfAny();
    return Sets.immutableEnumSet(letters);
  }

  /** {@return the letter itself: {@code R}, {@code A}, {@code C} or {@code I}} */
  public char letter() {
    return letter;
  }

  /** {@return the word, such as {@code accountable}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the word in Korean, such as {@code 최종 책임}} */
  public String koreanWord() {
    return koreanWord;
  }

  private static void readLetters(String word, Set<RaciLetter> letters, List<String> unknown) {
    if (word.length() > values().length) {
      unknown.add("'" + word + "'");
      return;
    }
    word.codePoints()
        .forEach(point -> ofLetter(point)
            .ifPresentOrElse(
                letters::add, () -> unknown.add("'" + Character.toString(point) + "'")));
  }

  private static Optional<RaciLetter> ofWord(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equalsIgnoreCase(word))
        .findFirst();
  }

  private static Optional<RaciLetter> ofLetter(int point) {
    return Arrays.stream(values())
        .filter(each -> each.letter == Character.toUpperCase(point))
        .findFirst();
  }

  private static String shown(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
