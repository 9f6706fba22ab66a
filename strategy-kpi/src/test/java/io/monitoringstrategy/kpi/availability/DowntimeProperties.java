package io.monitoringstrategy.kpi.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DowntimeProperties {
  private static final int TICKS = 200;

  /** An outage in ticks of a millisecond. */
  record Span(int from, int to) {}

  @Provide
  Arbitrary<List<Span>> spans() {
    Arbitrary<Integer> tick = Arbitraries.integers().between(0, TICKS);
    return Combinators.combine(tick, Arbitraries.integers().between(0, 30))
        .as((from, length) -> new Span(from, Math.min(TICKS, from + length)))
        .list()
        .ofMaxSize(60);
  }

  private static Downtime of(List<Span> spans) {
    Downtime downtime = new Downtime();
    spans.forEach(span -> downtime.addMillis(span.from(), span.to()));
    return downtime;
  }

  private static BitSet bits(List<Span> spans) {
    BitSet bits = new BitSet();
    spans.forEach(span -> bits.set(span.from(), span.to()));
    return bits;
  }

  @Property
  void theSweepEqualsABitmap(
      @ForAll("spans") List<Span> spans,
      @ForAll @IntRange(max = TICKS) int a,
      @ForAll @IntRange(max = TICKS) int b) {
    int from = Math.min(a, b);
    int to = Math.max(a, b);
    BitSet bits = bits(spans);
    assertThat(of(spans).millisWithin(from, to)).isEqualTo(bits.get(from, to).cardinality());
    long onsets = bits.stream()
        .filter(tick -> from <= tick && tick < to && (tick == 0 || !bits.get(tick - 1)))
        .count();
    assertThat(of(spans).onsetsWithin(from, to)).isEqualTo((int) onsets);
  }

  @Property
  void mergingEqualsTheWholeHoweverItIsSplit(
      @ForAll("spans") List<Span> spans, @ForAll @IntRange(max = 60) int cut, @ForAll long seed) {
    List<Span> shuffled = new ArrayList<>(spans);
    Collections.shuffle(shuffled, new Random(seed));
    int at = Math.min(cut, shuffled.size());
    Downtime left = of(shuffled.subList(0, at));
    Downtime merged = of(shuffled.subList(at, shuffled.size())).merge(left);
    assertThat(merged.mergedIntervals()).isEqualTo(of(spans).mergedIntervals());
  }

  @Property
  void lookingBetweenTwoAdditionsChangesNothing(@ForAll("spans") List<Span> spans) {
    Downtime watched = new Downtime();
    for (Span span : spans) {
      watched.addMillis(span.from(), span.to());
      watched.outages();
    }
    assertThat(watched.mergedIntervals()).isEqualTo(of(spans).mergedIntervals());
  }

  @Property
  void theOrderOfStartsChangesNothing(@ForAll("spans") List<Span> spans) {
    List<Span> inOrder = new ArrayList<>(spans);
    inOrder.sort(Comparator.comparingInt(Span::from));
    assertThat(of(inOrder).mergedIntervals()).isEqualTo(of(spans).mergedIntervals());
  }

  @Property
  void takingOneDowntimeFromAnotherEqualsABitmap(
      @ForAll("spans") List<Span> spans, @ForAll("spans") List<Span> other) {
    BitSet rest = bits(spans);
    rest.andNot(bits(other));
    assertThat(of(spans).without(of(other)).millisWithin(0, TICKS)).isEqualTo(rest.cardinality());
  }

  @Property
  void splittingAnOutageChangesNothing(@ForAll("spans") List<Span> spans) {
    Downtime split = new Downtime();
    for (Span span : spans) {
      int middle = (span.from() + span.to()) / 2;
      split.addMillis(span.from(), middle).addMillis(middle, span.to());
    }
    assertThat(split.millisWithin(0, TICKS)).isEqualTo(of(spans).millisWithin(0, TICKS));
    assertThat(split.outages()).isEqualTo(of(spans).outages());
  }

  @Property
  void anotherOutageNeverLowersTheDowntime(
      @ForAll("spans") List<Span> spans, @ForAll @IntRange(max = TICKS) int from) {
    long before = of(spans).millisWithin(0, TICKS);
    assertThat(of(spans).addMillis(from, from + 5L).millisWithin(0, TICKS))
        .isGreaterThanOrEqualTo(before);
  }
}
