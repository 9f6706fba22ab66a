package io.monitoringstrategy.kpi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class WorkingHoursProperties {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final TimeWindow YEAR = TimeWindow.of(START, START.plus(Duration.ofDays(365)));

  @Property
  void everyInterruptionIsCountedOnceInAnyOrder(
      @ForAll @Size(max = 60) List<@LongRange(max = 31_535_999) Long> seconds, @ForAll long seed) {
    List<Instant> moments =
        new ArrayList<>(seconds.stream().map(START::plusSeconds).toList());
    WorkingHours hours = WorkingHours.in(ZoneOffset.UTC);
    Interruptions counted = Interruptions.of(moments, YEAR, hours);
    Collections.shuffle(moments, new Random(seed));
    Interruptions shuffled = Interruptions.of(moments, YEAR, hours);

    assertThat(counted.all()).isEqualTo(moments.size());
    assertThat(Stream.of(HourKind.values()).map(shuffled::count))
        .containsExactlyElementsOf(
            Stream.of(HourKind.values()).map(counted::count).toList());
  }

  @Property
  void hoursHaveAPeriodOfAWeek(@ForAll @LongRange(max = 31_535_999) long second) {
    WorkingHours hours = WorkingHours.in(ZoneOffset.ofHours(9));
    Instant moment = START.plusSeconds(second);
    assertThat(hours.at(moment.plus(Duration.ofDays(7)))).isEqualTo(hours.at(moment));
  }
}
