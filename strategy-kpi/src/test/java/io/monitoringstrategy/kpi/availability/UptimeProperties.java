package io.monitoringstrategy.kpi.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UptimeProperties {
  private static final int TICKS = 120;
  private static final double NEAR = 1e-12;

  /** Ticks are seconds, so that rounding to a millisecond is out of the way. */
  private static Instant tick(int tick) {
    return Instant.ofEpochSecond(tick);
  }

  private static TimeWindow window(int from, int to) {
    return TimeWindow.of(tick(from), tick(to));
  }

  @Provide
  Arbitrary<Outage> outage() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, TICKS),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(0.0, 0.25, 0.5, 0.75, 1.0))
        .as((from, length, weight) ->
            Outage.of(tick(from), tick(from + length)).withWeight(weight));
  }

  @Provide
  Arbitrary<List<Outage>> outages() {
    return outage().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<UptimeQuery> query() {
    Arbitrary<TimeWindow> planned = Combinators.combine(
            Arbitraries.integers().between(-20, TICKS), Arbitraries.integers().between(0, 30))
        .as((from, length) -> window(from, from + length));
    return Combinators.combine(
            planned.list().ofMaxSize(4),
            Arbitraries.of(MaintenancePolicy.class),
            Arbitraries.of(OverlapPolicy.class))
        .as((maintenance, maintenancePolicy, overlapPolicy) -> Uptime.over(window(0, TICKS))
            .withMaintenance(maintenance)
            .withMaintenancePolicy(maintenancePolicy)
            .withOverlapPolicy(overlapPolicy));
  }

  private static double share(Uptime uptime) {
    return uptime.availability().orElseThrow().toDouble();
  }

  private static boolean isUndefined(Uptime uptime) {
    return uptime.availability().value().isEmpty();
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  /** What is down in a tick, told from the definition and not by a sweep. */
  private static double downIn(int tick, UptimeQuery query, List<Outage> outages) {
    double[] weights = outages.stream()
        .filter(outage ->
            TimeWindow.of(outage.start(), outage.end().orElseThrow()).contains(tick(tick)))
        .mapToDouble(Outage::weight)
        .toArray();
    double max = 0;
    double sum = 0;
    double up = 1;
    for (double weight : weights) {
      max = Math.max(max, weight);
      sum += weight;
      up *= 1 - weight;
    }
    return switch (query.overlapPolicy()) {
      case MAX -> max;
      case SUM_CAPPED -> Math.min(1, sum);
      case PRODUCT -> 1 - up;
    };
  }

  private static boolean isMaintained(int tick, UptimeQuery query) {
    return query.maintenance().stream().anyMatch(window -> window.contains(tick(tick)));
  }

  @Property
  void theSweepEqualsACountOfTicks(
      @ForAll("query") UptimeQuery query, @ForAll("outages") List<Outage> outages) {
    boolean counts = query.maintenancePolicy() == MaintenancePolicy.IGNORE;
    long observed = IntStream.range(0, TICKS)
        .filter(tick ->
            query.maintenancePolicy() != MaintenancePolicy.EXCLUDE || !isMaintained(tick, query))
        .count();
    double down = IntStream.range(0, TICKS)
        .filter(tick -> counts || !isMaintained(tick, query))
        .mapToDouble(tick -> downIn(tick, query, outages))
        .sum();
    Uptime uptime = query.of(outages);
    assertThat(uptime.observed()).isEqualTo(Duration.ofSeconds(observed));
    assertThat(seconds(uptime.down())).isCloseTo(down, within(0.000_501));
    assertThat(isUndefined(uptime)).isEqualTo(observed == 0);
    if (observed > 0) {
      assertThat(share(uptime)).isCloseTo(1 - down / observed, within(NEAR));
    }
  }

  @Property
  void availabilityLiesBetweenZeroAndOne(
      @ForAll("query") UptimeQuery query, @ForAll("outages") List<Outage> outages) {
    assertThat(query.of(outages).availability().value().map(Ratio::toDouble).orElse(0.5))
        .isBetween(0.0, 1.0);
  }

  @Property
  void anotherOutageNeverRaisesUptime(
      @ForAll("query") UptimeQuery query,
      @ForAll("outages") List<Outage> outages,
      @ForAll("outage") Outage another) {
    List<Outage> more = new ArrayList<>(outages);
    more.add(another);
    Uptime before = query.of(outages);
    Uptime after = query.of(more);
    assertThat(isUndefined(after)).isEqualTo(isUndefined(before));
    if (!isUndefined(after)) {
      assertThat(share(after)).isLessThanOrEqualTo(share(before) + NEAR);
    }
  }

  @Property
  void splittingAnOutageChangesNothing(
      @ForAll("query") UptimeQuery query, @ForAll("outages") List<Outage> outages) {
    List<Outage> halves = new ArrayList<>();
    for (Outage outage : outages) {
      Instant end = outage.end().orElseThrow();
      Instant middle = outage.start().plus(Duration.between(outage.start(), end).dividedBy(2));
      halves.add(Outage.of(outage.start(), middle).withWeight(outage.weight()));
      halves.add(Outage.of(middle, end).withWeight(outage.weight()));
    }
    Uptime whole = query.of(outages);
    Uptime split = query.of(halves);
    assertThat(split.down()).isEqualTo(whole.down());
    assertThat(split.outages()).isEqualTo(whole.outages());
    assertThat(split.onsets()).isEqualTo(whole.onsets());
  }

  @Property
  void theOrderOfOutagesDoesNotMatter(
      @ForAll("query") UptimeQuery query,
      @ForAll("outages") List<Outage> outages,
      @ForAll long seed) {
    List<Outage> shuffled = new ArrayList<>(outages);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(query.of(shuffled)).isEqualTo(query.of(outages));
  }

  @Property
  void twoWindowsInARowAreWeightedByTheTimeObserved(
      @ForAll("query") UptimeQuery query,
      @ForAll("outages") List<Outage> outages,
      @ForAll @IntRange(max = TICKS) int cut) {
    Uptime whole = query.of(outages);
    Uptime first = query.withWindow(window(0, cut)).of(outages);
    Uptime second = query.withWindow(window(cut, TICKS)).of(outages);
    assertThat(first.observed().plus(second.observed())).isEqualTo(whole.observed());
    if (!isUndefined(whole)) {
      assertThat(share(whole) * seconds(whole.observed()))
          .isCloseTo(upSeconds(first) + upSeconds(second), within(1e-9));
    }
  }

  private static double upSeconds(Uptime uptime) {
    return isUndefined(uptime) ? 0 : share(uptime) * seconds(uptime.observed());
  }

  @Property
  void excludingTheWholeWindowIsUndefined(
      @ForAll("query") UptimeQuery query, @ForAll("outages") List<Outage> outages) {
    UptimeQuery planned = query.withMaintenance(window(0, TICKS));
    assertThat(
            isUndefined(planned.withMaintenancePolicy(MaintenancePolicy.EXCLUDE).of(outages)))
        .isTrue();
    assertThat(
            share(planned.withMaintenancePolicy(MaintenancePolicy.COUNT_AS_UP).of(outages)))
        .isEqualTo(1);
  }
}
