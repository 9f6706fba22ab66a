package io.monitoringstrategy.org.raci;

import static io.monitoringstrategy.org.raci.RaciLetter.ACCOUNTABLE;
import static io.monitoringstrategy.org.raci.RaciLetter.CONSULTED;
import static io.monitoringstrategy.org.raci.RaciLetter.INFORMED;
import static io.monitoringstrategy.org.raci.RaciLetter.RESPONSIBLE;
import static io.monitoringstrategy.org.raci.RaciLetter.SUPPORTING;

import com.google.common.collect.ImmutableList;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which letters people write, and what they call them.
 *
 * <p>{@code RaciVariant.DACI.parseCell("D")} is {@link RaciLetter#RESPONSIBLE}: the driver of a decision does
 * the work, its approver is accountable, its contributors are consulted.
 */
public enum RaciVariant {
  /** Responsible, accountable, consulted, informed. */
  RACI(RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED),
  /** The same, and supporting: helps those who are responsible with the work. */
  RASCI(RESPONSIBLE, ACCOUNTABLE, SUPPORTING, CONSULTED, INFORMED),
  /** Driver, approver, contributor, informed: for decisions. */
  DACI(RESPONSIBLE, ACCOUNTABLE, CONSULTED, INFORMED);

  private final ImmutableList<RaciLetter> letters;

  RaciVariant(RaciLetter... letters) {
    this.letters = ImmutableList.copyOf(letters);
  }

  /** {@return what a team can have to do with an activity, in the order of the variant's name} */
  public List<RaciLetter> letters() {
    return letters;
  }

  /**
   * {@return the letter that is written for it, such as {@code D} for responsible in DACI}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the variant has no such letter
   */
  public char symbol(RaciLetter letter) {
    if (!letters.contains(letter)) {
      throw InvalidValueException.of(
          name(), "has no letter for " + letter.word() + ": write the table as RASCI");
    }
    return this == DACI && letter == RESPONSIBLE ? 'D' : letter.letter();
  }

  /** {@return the word for it, such as {@code driver} for responsible in DACI} */
  public String word(RaciLetter letter) {
    if (this != DACI) {
      return letter.word();
    }
    return switch (letter) {
      case RESPONSIBLE -> "driver";
      case ACCOUNTABLE -> "approver";
      case CONSULTED -> "contributor";
      case INFORMED, SUPPORTING -> letter.word();
    };
  }

  /**
   * Reads one cell of a table as people write it, as {@link RaciLetter#parseCell} does for RACI.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException naming every letter or word that the
   *     variant does not have
   */
  public Set<RaciLetter> parseCell(String text) {
    return CellText.parse(this, text);
  }

  /**
   * {@return a cell as it is written, such as {@code R/A}; nothing for an empty one}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the variant lacks one of the letters
   */
  public String write(Set<RaciLetter> cell) {
    return cell.stream()
        .sorted()
        .map(letter -> String.valueOf(symbol(letter)))
        .collect(Collectors.joining("/"));
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
   * {@return the variant that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static RaciVariant parse(String text) {
    return Labels.parse("RACI variant", text, values());
  }
}
