package io.monitoringstrategy.kpi.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Adding a column whole is adding its rows one by one. */
class ColumnsProperties {
  private static <T> List<T> both(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  @Provide
  Arbitrary<List<Long>> times() {
    Arbitrary<Long> some =
        Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.just(TimeColumn.MISSING));
    return Arbitraries.oneOf(some.list(), Arbitraries.just(TimeColumn.MISSING).list());
  }

  /** Few texts, or more than a byte can number. */
  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<List<String>> few = Arbitraries.of("", "shop", "search").list();
    Arbitrary<List<String>> many = Arbitraries.integers()
        .between(0, 400)
        .map(number -> "service-" + number)
        .list()
        .ofMinSize(200)
        .ofMaxSize(700);
    return Arbitraries.oneOf(few, many, Arbitraries.just("").list());
  }

  @Property
  void ofTimes(
      @ForAll("times") List<Long> first,
      @ForAll("times") List<Long> second,
      @ForAll @IntRange(max = 300) int expected) {
    TimeColumn column = new TimeColumn(expected);
    first.forEach(column::append);
    TimeColumn other = new TimeColumn(0);
    second.forEach(other::append);
    column.appendAll(other.trimmed());
    column.append(7);

    List<Long> all = both(both(first, second), List.of(7L));
    for (int row = 0; row < all.size(); row++) {
      assertThat(column.get(row)).isEqualTo(all.get(row));
      assertThat(column.trimmed().get(row)).isEqualTo(all.get(row));
    }
  }

  @Property(tries = 300)
  void ofRepeatedTexts(
      @ForAll("words") List<String> first,
      @ForAll("words") List<String> second,
      @ForAll @IntRange(max = 300) int expected) {
    CodeColumn column = new CodeColumn(expected);
    first.forEach(column::append);
    CodeColumn other = new CodeColumn(0);
    second.forEach(other::append);
    column.appendAll(other.trimmed());
    column.append("last");

    List<String> all = both(both(first, second), List.of("last"));
    for (int row = 0; row < all.size(); row++) {
      assertThat(column.get(row)).isEqualTo(all.get(row));
    }
    assertThat(column.texts()).isEqualTo(all.stream().distinct().toList());
  }

  @Property(tries = 300)
  void ofTexts(
      @ForAll("words") List<String> first,
      @ForAll("words") List<String> second,
      @ForAll @IntRange(max = 300) int expected) {
    TextColumn column = new TextColumn(expected);
    first.forEach(column::append);
    TextColumn other = new TextColumn(0);
    second.forEach(other::append);
    column.appendAll(other.trimmed());
    column.append("장애");

    List<String> all = both(both(first, second), List.of("장애"));
    for (int row = 0; row < all.size(); row++) {
      assertThat(column.get(row)).isEqualTo(all.get(row));
      assertThat(column.isEmpty(row)).isEqualTo(all.get(row).isEmpty());
    }
  }
}
