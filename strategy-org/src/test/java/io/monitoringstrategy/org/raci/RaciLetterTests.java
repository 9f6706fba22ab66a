package io.monitoringstrategy.org.raci;

import static io.monitoringstrategy.org.raci.RaciLetter.ACCOUNTABLE;
import static io.monitoringstrategy.org.raci.RaciLetter.CONSULTED;
import static io.monitoringstrategy.org.raci.RaciLetter.INFORMED;
import static io.monitoringstrategy.org.raci.RaciLetter.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RaciLetterTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/R",
        "R/A",
        "AR",
        "RA",
        "R, A",
        "r a",
        "A + R",
        "A & R",
        "A;R",
        "**A**/R",
        "`AR`",
        "_A R_",
        "  AR\t",
        "Responsible, Accountable",
        "accountable/R",
        "RRA"
      })
  void doingAndAnsweringIsWrittenInManyWays(String cell) {
    assertThat(RaciLetter.parseCell(cell)).containsExactly(RESPONSIBLE, ACCOUNTABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "-", "--", "---", "\u2013", "\u2014", ".", "N/A", "n/a", "NA", "**-**"})
  void nothingIsWrittenInManyWaysToo(String cell) {
    assertThat(RaciLetter.parseCell(cell)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = RaciLetter.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPPORTING")
  void aLetterAloneIsThatLetter(RaciLetter letter) {
    assertThat(RaciLetter.parseCell(String.valueOf(letter.letter()))).containsExactly(letter);
  }

  @ParameterizedTest
  @EnumSource(value = RaciLetter.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPPORTING")
  void aWordAloneIsItsLetter(RaciLetter letter) {
    assertThat(RaciLetter.parseCell(letter.word())).containsExactly(letter);
  }

  @Test
  void aContradictionIsReadAsWritten() {
    assertThat(RaciLetter.parseCell("IC")).containsExactly(CONSULTED, INFORMED);
  }

  @Test
  void otherLettersAreNamed() {
    assertThatThrownBy(() -> RaciLetter.parseCell("A/S, X"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("RACI cell 'A/S, X': must be made of R, A, C and I: cannot read 'S', 'X'");
  }

  @Test
  void otherWordsAreNamedWhole() {
    assertThatThrownBy(() -> RaciLetter.parseCell("R Driver"))
        .hasMessageEndingWith("cannot read 'Driver'");
  }

  @Test
  void aLetterBeyondTheBasicPlaneIsNamedWhole() {
    assertThatThrownBy(() -> RaciLetter.parseCell("\uD83D\uDE00"))
        .hasMessageEndingWith("cannot read '\uD83D\uDE00'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", ",", "&"})
  void separatorsAloneAreNoAssignment(String cell) {
    assertThatThrownBy(() -> RaciLetter.parseCell(cell))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("must be made of R, A, C and I");
  }

  @Test
  void aLongCellIsCutInTheMessage() {
    assertThatThrownBy(() -> RaciLetter.parseCell("x".repeat(10_000)))
        .hasMessageContaining("'" + "x".repeat(40) + "...'")
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
  }

  @ParameterizedTest
  @CsvSource({
    "RESPONSIBLE, R, responsible",
    "ACCOUNTABLE, A, accountable",
    "CONSULTED, C, consulted",
    "INFORMED, I, informed"
  })
  void aLetterStandsForItsWord(RaciLetter letter, char initial, String word) {
    assertThat(letter.letter()).isEqualTo(initial);
    assertThat(letter.word()).isEqualTo(word);
  }

  @Test
  void everyLetterHasItsOwnKoreanWord() {
    assertThat(Arrays.stream(RaciLetter.values()).map(letter -> letter.title(Locale.KOREAN)))
        .doesNotHaveDuplicates()
        .allMatch(word -> word.matches("[가-힣 ]+"));
  }
}
