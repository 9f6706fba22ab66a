package io.monitoringstrategy.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTests {
  @Test
  void codeTakesAsManyBackticksAsTheTextNeeds() {
    assertThat(MarkdownText.code("a")).isEqualTo("`a`");
    assertThat(MarkdownText.code("a`b")).isEqualTo("``a`b``");
    assertThat(MarkdownText.code("a``b`")).isEqualTo("``` a``b` ```");
    assertThat(MarkdownText.code("")).isEqualTo("`  `");
  }

  @Test
  void aTextStaysOnOneLine() {
    assertThat(MarkdownText.escaped("a\n\n# b")).isEqualTo("a #&#8203; b");
    assertThat(MarkdownText.code("a\n\nb")).isEqualTo("`a b`");
  }

  @Test
  void aSentenceHasACapitalAndAFullStop() {
    assertThat(MarkdownText.sentence("each SLO must hold")).isEqualTo("Each SLO must hold.");
  }
}
