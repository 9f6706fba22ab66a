package io.monitoringstrategy.kpi.slo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorSeriesTests {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Objective TWO_NINES = Objective.parse("99 %");

  @Nested
  class OfEvents {
    private final ErrorSeries errors = ErrorSeries.ofEvents(
        START, MINUTE, new long[] {0, 5, 1, 0, 0}, new long[] {100, 10, 90, 0, 0});

    @Test
    void addsThemUpBeforeItDivides() {
      // 5 of 10 and 1 of 90 are 6 of 100, six times the 1 % allowed; not the mean of 50 % and 1.1 %
      RollingBurn burn = RollingBurn.of(errors, TWO_NINES, Duration.ofMinutes(2), 5);

      // after the second minute it is 5 of 110
      assertThat(burn.worst().orElseThrow()).isCloseTo(6, within(1e-12));
      assertThat(burn.worstAt()).isEqualTo(Instant.parse("2026-03-01T00:03:00Z"));
      assertThat(burn.above()).isEqualTo(MINUTE);
    }

    @Test
    void spendsABudgetOfEvents() {
      assertThat(errors.budget(TWO_NINES, Duration.ofHours(1)).spent()).isEqualByComparingTo("6");
      assertThat(errors.budget(TWO_NINES, Duration.ofHours(1)).whole()).isEqualByComparingTo("200");
    }

    @Test
    void endsWithItsLastSlices() {
      ErrorSeries end = errors.last(Duration.ofMinutes(4).plusSeconds(30));

      assertThat(end.window().start()).isEqualTo(START.plus(MINUTE));
      assertThat(end.slices()).isEqualTo(4);
      assertThat(end.budget(TWO_NINES, MINUTE).whole()).isEqualByComparingTo("100");
      assertThat(errors.last(Duration.ofDays(1)).slices()).isEqualTo(5);
      assertThat(errors.last(Duration.ZERO).slices()).isZero();
    }

    @Test
    void refusesMoreThanCanBeCounted() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() ->
              ErrorSeries.ofEvents(START, MINUTE, new long[2], new long[] {Long.MAX_VALUE, 1}))
          .withMessageContaining("slice 1 is too much");
    }

    @Test
    void hasNoRateWhereNothingHappens() {
      RollingBurn burn = RollingBurn.of(errors, TWO_NINES, MINUTE, 1);

      assertThat(burn.now()).isInstanceOf(Measurement.Undefined.class);
      assertThat(burn.worst().orElseThrow()).isCloseTo(50, within(1e-12));
      // a minute without events is not above anything
      assertThat(burn.above()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void refusesMoreBadThanThereIs() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () -> ErrorSeries.ofEvents(START, MINUTE, new long[] {0, 2}, new long[] {1, 1}))
          .withMessageContaining("slice 1", "2 of 1");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ErrorSeries.ofEvents(START, MINUTE, new long[2], new long[1]))
          .withMessageContaining("2 and 1");
    }
  }

  @Nested
  class OfShares {
    private final ErrorSeries errors =
        ErrorSeries.ofShares(START, MINUTE, new double[] {0, 0.5, 0, 0});

    @Test
    void spendsABudgetOfTime() {
      assertThat(errors.budget(TWO_NINES, Duration.ofHours(1)).spent()).isEqualByComparingTo("30");
      assertThat(errors.budget(TWO_NINES, Duration.ofHours(1)).whole())
          .isEqualByComparingTo("3600");
    }

    @Test
    void endsWithItsLastSlices() {
      assertThat(errors.last(Duration.ofMinutes(2)).budget(TWO_NINES, MINUTE).spent())
          .isEqualByComparingTo("0");
    }

    @Test
    void hasNothingBeforeItBegins() {
      // shares of 0, 0.5/2, 0.5/3 and 0.5/4 in the windows that end at minutes 1 to 4; 1 % is the
      // budget
      RollingBurn burn = RollingBurn.of(errors, TWO_NINES, Duration.ofMinutes(4), 12.6);

      assertThat(burn.worst().orElseThrow()).isCloseTo(25, within(1e-12));
      assertThat(burn.worstAt()).isEqualTo(Instant.parse("2026-03-01T00:02:00Z"));
      assertThat(burn.above()).isEqualTo(Duration.ofMinutes(2));
      assertThat(burn.now().orElseThrow()).isCloseTo(12.5, within(1e-12));
    }

    @Test
    void burnsLikeEventsOfTheSameShare() {
      ErrorSeries events = ErrorSeries.ofEvents(
          START, MINUTE, new long[] {0, 50, 0, 0}, new long[] {100, 100, 100, 100});

      for (int minutes = 1; minutes <= 6; minutes++) {
        Duration window = Duration.ofMinutes(minutes);
        assertThat(RollingBurn.of(events, TWO_NINES, window, 12))
            .isEqualTo(RollingBurn.of(errors, TWO_NINES, window, 12));
      }
    }

    @Test
    void refusesAShareThatIsNone() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ErrorSeries.ofShares(START, MINUTE, new double[] {0, Double.NaN}))
          .withMessageContaining("slice 1", "NaN");
    }
  }

  @Test
  void anObjectiveOf100PercentHasNoBurnRate() {
    ErrorSeries errors = ErrorSeries.ofShares(START, MINUTE, new double[] {1});
    RollingBurn burn = RollingBurn.of(errors, Objective.parse("100 %"), MINUTE, 1);

    assertThat(burn.worst()).isInstanceOf(Measurement.Undefined.class);
    assertThat(burn.now()).isInstanceOf(Measurement.Undefined.class);
    assertThat(burn.above()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T00:02:00Z, 2026-03-01T00:05:00Z, 2026-03-01T00:02:00Z, 3",
    "2026-03-01T00:01:30Z, 2026-03-01T00:04:30Z, 2026-03-01T00:02:00Z, 3",
    "2026-02-01T00:00:00Z, 2026-03-01T00:00:30Z, 2026-03-01T00:00:00Z, 1",
    "2026-03-01T00:09:00Z, 2026-04-01T00:00:00Z, 2026-03-01T00:09:00Z, 1",
    "2026-01-01T00:00:00Z, 2026-02-01T00:00:00Z, 2026-03-01T00:00:00Z, 0",
    "2026-04-01T00:00:00Z, 2026-05-01T00:00:00Z, 2026-03-01T00:10:00Z, 0"
  })
  void aWindowHasTheSlicesThatBeginInIt(Instant from, Instant to, Instant first, int slices) {
    ErrorSeries part =
        ErrorSeries.ofShares(START, MINUTE, new double[10]).within(TimeWindow.of(from, to));

    assertThat(part.slices()).isEqualTo(slices);
    assertThat(part.window().start()).isEqualTo(first);
  }

  @Test
  void aWindowIsMadeOfWholeSlices() {
    ErrorSeries errors = ErrorSeries.ofShares(START, Duration.ofMinutes(7), new double[] {0});

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RollingBurn.of(errors, TWO_NINES, Duration.ofHours(1), 1))
        .withMessageContaining("multiple of the slice");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ErrorSeries.ofShares(START, Duration.ofNanos(1), new double[] {0}))
        .withMessageContaining("a millisecond or more");
  }

  @Test
  void incidentsOfALogTakeTheSlicesTheyTouch() {
    ErrorSeries errors = ErrorSeries.ofShares(START, MINUTE, new double[10]);
    IncidentLog log = IncidentLog.of(List.of(
        incident("2026-02-28T23:00:00Z", "2026-02-28T23:59:00Z"),
        incident("2026-02-28T23:59:30Z", "2026-03-01T00:00:10Z"),
        incident("2026-03-01T00:02:30Z", "2026-03-01T00:04:00Z"),
        incident("2026-03-01T00:03:30Z", "2026-03-01T00:04:30Z"),
        incident("2026-03-01T00:08:00Z", "2026-03-01T02:00:00Z")));

    assertThat(AlertSimulation.of(errors, log).incidents())
        .containsExactly(
            new AlertSimulation.Span(0, 1),
            new AlertSimulation.Span(2, 5),
            new AlertSimulation.Span(8, 10));
  }

  @Test
  void anIncidentThatIsNotResolvedLastsToTheEnd() {
    ErrorSeries errors = ErrorSeries.ofShares(START, MINUTE, new double[10]);
    IncidentLog log = IncidentLog.of(List.of(
        Incident.builder(Instant.parse("2026-03-01T00:07:59Z")).build(),
        incident("2026-03-01T00:10:00Z", "2026-03-01T00:11:00Z")));

    assertThat(AlertSimulation.of(errors, log).incidents())
        .containsExactly(new AlertSimulation.Span(7, 10));
  }

  private static Incident incident(String from, String to) {
    return Incident.builder(Instant.parse(from)).resolvedAt(Instant.parse(to)).build();
  }
}
