package io.monitoringstrategy.kpi.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UptimeTests {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final TimeWindow WINDOW = between(0, 1000);

  private static Instant second(long second) {
    return START.plusSeconds(second);
  }

  private static TimeWindow between(long from, long to) {
    return TimeWindow.of(second(from), second(to));
  }

  private static Outage outage(long from, long to) {
    return Outage.of(second(from), second(to));
  }

  private static String reasonOf(Uptime uptime) {
    return ((Measurement.Undefined<Ratio>) uptime.availability()).reason();
  }

  @Nested
  class ByResampledDays {
    /** The three days around the change to summer time in Berlin: 24, 23 and 24 hours. */
    private final ZoneId berlin = ZoneId.of("Europe/Berlin");

    private final Instant saturday = Instant.parse("2026-03-27T23:00:00Z");
    private final UptimeQuery query = Uptime.over(
            TimeWindow.of(saturday, saturday.plus(Duration.ofHours(71))))
        .withResampledDays(berlin)
        .withLevel(0.9);

    private Outage fromHour(long hour, Duration length) {
      Instant start = saturday.plus(Duration.ofHours(hour));
      return Outage.of(start, start.plus(length));
    }

    @Test
    void hasTheIntervalOfDaysDrawnWithReplacement() {
      // 11.5 of the 23 hours of Sunday and 6 of the 24 of Monday are down; the interval was
      // computed
      // apart in Python, with the generator of java.util.Random
      Measurement<Ratio> availability = query
          .of(List.of(fromHour(26, Duration.ofMinutes(690)), fromHour(50, Duration.ofHours(6))))
          .availability();

      var interval = (ConfidenceInterval.TwoSided<Ratio>) availability.interval();
      assertThat(interval.method()).isEqualTo("bca-bootstrap-by-day");
      assertThat(interval.level()).isEqualTo(0.9);
      assertThat(interval.low().toDouble()).isCloseTo(0.5857142857142857, within(1e-9));
      assertThat(interval.high().toDouble()).isCloseTo(0.9166666666666666, within(1e-9));
      assertThat(availability.caveats().toString()).contains("one day to tell nothing of the next");
    }

    @Test
    void weighsPartialOutages() {
      // half down for 23 hours is as much as wholly down for 11.5
      Instant sunday = saturday.plus(Duration.ofHours(24));
      Measurement<Ratio> availability = query
          .of(List.of(
              Outage.of(sunday, sunday.plus(Duration.ofHours(23))).withWeight(0.5),
              fromHour(50, Duration.ofHours(6))))
          .availability();

      var interval = (ConfidenceInterval.TwoSided<Ratio>) availability.interval();
      assertThat(interval.low().toDouble()).isCloseTo(0.5857142857142857, within(1e-9));
    }

    @Test
    void leavesOutDaysThatAreAllMaintenance() {
      UptimeQuery maintained =
          query.withMaintenance(TimeWindow.of(saturday, saturday.plus(Duration.ofHours(47))));
      assertThat(maintained
              .of(List.of(fromHour(50, Duration.ofHours(6))))
              .availability()
              .interval())
          .hasToString("no interval: fewer than 2 days have no spread");
    }

    @Test
    void isUndefinedWhereDaysTellNothing() {
      assertThat(query.of(List.of()).availability().interval())
          .hasToString("no interval: every day was up for the same share: no day differs");
      TimeWindow day = TimeWindow.ofDay(LocalDate.of(2026, 3, 29), berlin);
      assertThat(query.withWindow(day).of(List.of()).availability().interval())
          .hasToString("no interval: fewer than 2 days have no spread");
      TimeWindow ages = TimeWindow.of(START, START.plus(Duration.ofDays(10_002)));
      assertThat(query.withWindow(ages).of(List.of()).availability().interval())
          .hasToString("no interval: more than 10000 days are not drawn anew");
      assertThatThrownBy(() -> query.withLevel(1)).hasMessageContaining("was 1.0");
    }
  }

  @Nested
  class OfWholeOutages {
    @Test
    void countsOverlappingOnesOnce() {
      Uptime uptime = Uptime.over(WINDOW).of(List.of(outage(100, 200), outage(150, 250)));
      assertThat(uptime.down()).isEqualTo(Duration.ofSeconds(150));
      assertThat(uptime.availability().orElseThrow()).isEqualTo(Ratio.parse("85 %"));
      assertThat(uptime.availability().n()).isEqualTo(1);
    }

    @Test
    void givesNoIntervalBecauseTimeIsNoSample() {
      assertThat(Uptime.over(WINDOW).of(List.of()).availability().interval())
          .isEqualTo(ConfidenceInterval.undefined("time is not a sample"));
    }

    @Test
    void takesOneThatBeganBeforeForDowntimeButForNoOnset() {
      Uptime uptime = Uptime.over(WINDOW).of(List.of(outage(-50, 100), outage(400, 500)));
      assertThat(uptime.down()).isEqualTo(Duration.ofSeconds(200));
      assertThat(uptime.outages()).isEqualTo(2);
      assertThat(uptime.onsets()).isEqualTo(1);
    }

    @Test
    void agreesWithTheirUnion() {
      Downtime union = new Downtime().add(second(100), second(200)).add(second(150), second(250));
      assertThat(Uptime.over(WINDOW).of(union))
          .isEqualTo(Uptime.over(WINDOW).of(List.of(outage(150, 250), outage(100, 200))));
    }

    @Test
    void saysThatItRoundedWhatIsFinerThanAMillisecond() {
      Instant finer = second(100).plusNanos(999_999);
      Uptime uptime = Uptime.over(WINDOW).of(List.of(Outage.of(finer, second(200))));
      assertThat(uptime.down()).isEqualTo(Duration.ofSeconds(100));
      assertThat(uptime.availability().caveats())
          .containsExactly("times finer than a millisecond were rounded down");
      assertThat(Uptime.over(WINDOW).of(List.of(outage(1, 2))).availability().caveats())
          .isEmpty();
    }
  }

  @Nested
  class OfOpenOutages {
    @Test
    void countsThemUntilTheTimeItIsAskedAt() {
      Uptime uptime =
          Uptime.over(WINDOW).withAsOf(second(950)).of(List.of(Outage.since(second(900))));
      assertThat(uptime.down()).isEqualTo(Duration.ofSeconds(50));
      assertThat(uptime.observed()).isEqualTo(Duration.ofSeconds(1000));
    }

    @Test
    void countsThemUntilTheEndOfTheWindowWhenItIsAskedLater() {
      Uptime uptime =
          Uptime.over(WINDOW).withAsOf(second(5000)).of(List.of(Outage.since(second(900))));
      assertThat(uptime.down()).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void countsOneThatHasNotBegunAsNone() {
      Uptime uptime =
          Uptime.over(WINDOW).withAsOf(second(100)).of(List.of(Outage.since(second(500))));
      assertThat(uptime.down()).isZero();
      assertThat(uptime.availability().orElseThrow()).isEqualTo(Ratio.ONE);
    }
  }

  @Nested
  class OfPartialOutages {
    @ParameterizedTest
    @CsvSource({"MAX, 175", "SUM_CAPPED, 200", "PRODUCT, 187.5"})
    void combinesThemByItsPolicy(OverlapPolicy policy, double seconds) {
      // 0.5 from 0 to 200 and 0.75 from 100 to 200: 50, then 100 x 0.75, 1 (of 1.25) or 0.875;
      // 0.5 from 300 to 400: another 50
      Uptime uptime = Uptime.over(WINDOW)
          .withOverlapPolicy(policy)
          .of(List.of(
              outage(300, 400).withWeight(0.5),
              outage(0, 200).withWeight(0.5),
              outage(100, 200).withWeight(0.75)));
      assertThat(uptime.down()).isEqualTo(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    @Test
    void leavesThoseInMaintenanceOut() {
      Uptime uptime = Uptime.over(WINDOW)
          .withMaintenance(between(150, 1000))
          .of(List.of(outage(100, 200).withWeight(0.5)));
      assertThat(uptime.down()).isEqualTo(Duration.ofSeconds(25));
      assertThat(uptime.observed()).isEqualTo(Duration.ofSeconds(150));
    }

    @Test
    void isHalfWithAnOpenHalfOutage() {
      Uptime uptime = Uptime.over(WINDOW).of(List.of(Outage.since(second(0)).withWeight(0.5)));
      assertThat(uptime.availability().orElseThrow()).isEqualTo(Ratio.parse("50 %"));
      assertThat(uptime.onsets()).isEqualTo(1);
    }

    @Test
    void takesOneOfNoWeightForNoOutage() {
      Uptime uptime = Uptime.over(WINDOW).of(List.of(outage(100, 200).withWeight(0)));
      assertThat(uptime.outages()).isZero();
      assertThat(uptime.onsets()).isZero();
      assertThat(uptime.availability().orElseThrow()).isEqualTo(Ratio.ONE);
    }
  }

  @Nested
  class WithMaintenance {
    @ParameterizedTest
    @CsvSource({"EXCLUDE, 850, 50, 0", "COUNT_AS_UP, 1000, 50, 0", "IGNORE, 1000, 150, 1"})
    void countsItByItsPolicy(MaintenancePolicy policy, int observed, int down, int onsets) {
      Uptime uptime = Uptime.over(WINDOW)
          .withMaintenance(between(150, 300))
          .withMaintenancePolicy(policy)
          .of(List.of(outage(200, 350)));
      assertThat(uptime.observed()).isEqualTo(Duration.ofSeconds(observed));
      assertThat(uptime.down()).isEqualTo(Duration.ofSeconds(down));
      assertThat(uptime.onsets()).isEqualTo(onsets);
    }

    @Test
    void leavesOverlappingMaintenanceOutOnce() {
      Uptime uptime = Uptime.over(WINDOW)
          .withMaintenance(between(50, 150), between(100, 250))
          .of(List.of());
      assertThat(uptime.observed()).isEqualTo(Duration.ofSeconds(800));
    }

    @Test
    void ofTheWholeWindowIsUndefined() {
      Uptime uptime =
          Uptime.over(WINDOW).withMaintenance(between(-10, 2000)).of(List.of(outage(0, 10)));
      assertThat(reasonOf(uptime)).isEqualTo("no observable time in the window");
      assertThat(uptime.outages()).isZero();
    }
  }

  @Test
  void overAnEmptyWindowIsUndefined() {
    Uptime uptime = Uptime.over(between(10, 10)).of(List.of(outage(0, 100)));
    assertThat(reasonOf(uptime)).isEqualTo("no observable time in the window");
  }

  @Nested
  class AnOutage {
    @Test
    void isRefusedWhenItEndsBeforeItStarts() {
      assertThatThrownBy(() -> outage(5, 2))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("ends at 2026-03-01T00:00:02Z, before it starts");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "1.1", "-0.1"})
    void isRefusedWithAWeightOutsideOfZeroToOne(double weight) {
      assertThatThrownBy(() -> Outage.since(START).withWeight(weight))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("was " + weight);
    }
  }
}
