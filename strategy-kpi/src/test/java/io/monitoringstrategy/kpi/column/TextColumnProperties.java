package io.monitoringstrategy.kpi.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextColumnProperties {
  private static List<String> texts(TextColumn column, int rows) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      texts.add(column.get(row));
      assertThat(column.isEmpty(row)).isEqualTo(texts.get(row).isEmpty());
    }
    return texts;
  }

  /** Whatever characters there are, halves of pairs among them. */
  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
    Arbitrary<String> halves =
        Arbitraries.strings().withCharRange('\uD7F0', '\uE010').ofMaxLength(4);
    Arbitrary<String> words = Arbitraries.strings().ascii().ofMaxLength(12);
    return Arbitraries.oneOf(any, halves, words, Arbitraries.of("", "장애-1", "INC-7"))
        .list()
        .ofMaxSize(700);
  }

  @Property(tries = 300)
  void whatWasPutInComesOut(
      @ForAll("texts") List<String> texts, @ForAll @IntRange(max = 800) int expected) {
    TextColumn column = new TextColumn(expected);
    texts.forEach(column::append);
    assertThat(texts(column, texts.size())).isEqualTo(texts);
    assertThat(texts(column.trimmed(), texts.size())).isEqualTo(texts);
  }

  @Property(tries = 300)
  void aTrimmedColumnStaysAsItIsWhileTheOtherGoesOn(
      @ForAll("texts") List<String> first, @ForAll("texts") List<String> second) {
    TextColumn column = new TextColumn(0);
    first.forEach(column::append);
    TextColumn trimmed = column.trimmed();
    second.forEach(column::append);
    assertThat(texts(trimmed, first.size())).isEqualTo(first);
    List<String> both = new ArrayList<>(first);
    both.addAll(second);
    assertThat(texts(column.trimmed(), both.size())).isEqualTo(both);
  }

  @Property(tries = 300)
  void whatRepeatsIsCounted(@ForAll("texts") List<String> texts) {
    TextColumn column = new TextColumn(0);
    texts.forEach(column::append);
    List<String> known = texts.stream().filter(text -> !text.isEmpty()).toList();
    assertThat(column.repeated())
        .isEqualTo(known.size() - known.stream().distinct().count());
  }

  @Example
  void blocksWithoutATextAreNoneToStumbleOver() {
    TextColumn column = new TextColumn(0);
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < 2_000; row++) {
      texts.add(row == 3 || row == 1_500 ? "row " + row : "");
    }
    texts.forEach(column::append);
    assertThat(texts(column, texts.size())).isEqualTo(texts);
    assertThat(texts(column.trimmed(), texts.size())).isEqualTo(texts);
  }
}
