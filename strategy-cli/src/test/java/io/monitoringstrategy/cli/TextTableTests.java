package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns stand under each other on a terminal, whatever is written in them. */
class TextTableTests {
  @ParameterizedTest
  @CsvSource({
    "sre, 3",
    "플랫폼, 6",
    "플랫폼（중앙）, 14",
    "ＳＲＥ, 6",
    "監視, 4",
    "ｶﾀｶﾅ, 4",
    "모니터링、, 10",
    "café, 4",
    "cafe\u0301, 4",
    "🚨, 2"
  })
  void aCellIsAsWideAsATerminalShowsIt(String cell, int columns) {
    String table = TextTable.of("a", "b").row(cell, "x").toString();

    assertThat(table).isEqualTo("a" + " ".repeat(columns - 1) + "  b\n" + cell + "  x\n");
  }
}
