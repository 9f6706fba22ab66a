package io.monitoringstrategy.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTests {
  @Test
  void shortTextIsShownWhole() {
    assertThat(Quoted.of("sev 1")).isEqualTo("'sev 1'");
  }

  @Test
  void longTextIsCutAfterSixtyFourCharacters() {
    assertThat(Quoted.of("a".repeat(65))).isEqualTo("'" + "a".repeat(64) + "...'");
  }

  @Test
  void aCutNeverHalvesACharacter() {
    assertThat(Quoted.of("a".repeat(63) + "\uD83D\uDE00b"))
        .isEqualTo("'" + "a".repeat(63) + "...'");
  }

  @Test
  void anEscapeSequenceCannotReachTheTerminal() {
    assertThat(Quoted.visible("red\u001b[31m")).isEqualTo("red\\u001b[31m");
  }

  @Test
  void aLineBreakStaysOnTheLine() {
    assertThat(Quoted.visible("a\nb\u2028c\u2029d")).isEqualTo("a\\u000ab\\u2028c\\u2029d");
  }

  @Test
  void textCannotBeTurnedAround() {
    assertThat(Quoted.visible("a\u202eb")).isEqualTo("a\\u202eb");
  }
}
