package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimeWindowProperties {

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs().between(0, 100).map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<TimeWindow> windows() {
    return Combinators.combine(instants(), Arbitraries.longs().between(0, 60))
        .as((start, seconds) -> TimeWindow.of(start, start.plusSeconds(seconds)));
  }

  @Property
  void itMakesNoDifferenceWhichWindowIsAskedForTheIntersection(
      @ForAll("windows") TimeWindow one, @ForAll("windows") TimeWindow other) {
    assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
  }

  @Property
  void anInstantIsInTheIntersectionWhenBothWindowsContainIt(
      @ForAll("windows") TimeWindow one,
      @ForAll("windows") TimeWindow other,
      @ForAll("instants") Instant instant) {
    Optional<TimeWindow> shared = one.intersection(other);
    assertThat(shared.isPresent() && shared.get().contains(instant))
        .isEqualTo(one.contains(instant) && other.contains(instant));
  }

  @Property
  void theIntersectionIsNoLongerThanEither(
      @ForAll("windows") TimeWindow one, @ForAll("windows") TimeWindow other) {
    one.intersection(other)
        .ifPresent(shared -> assertThat(shared.duration())
            .isLessThanOrEqualTo(one.duration())
            .isLessThanOrEqualTo(other.duration())
            .isPositive());
  }

  @Property
  void whatIsShownReadsBack(@ForAll("windows") TimeWindow window) {
    assertThat(TimeWindow.parse(window.toString())).isEqualTo(window);
  }
}
