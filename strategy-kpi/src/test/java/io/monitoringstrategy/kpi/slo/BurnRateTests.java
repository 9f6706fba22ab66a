package io.monitoringstrategy.kpi.slo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.slo.AlertSimulation.Span;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurnRateTests {
  private static final Objective THREE_NINES = Objective.parse("99.9 %");
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);
  private static final BurnRateAlert FAST =
      BurnRatePolicy.standard(MONTH).alerts().get(0);

  @Nested
  class AnObjective {
    @Test
    void isComputedInDecimals() {
      assertThat(THREE_NINES.burnRate(Ratio.parse("0.001")).orElseThrow()).isEqualTo(1);
    }

    @Test
    void of100PercentHasNoBurnRate() {
      assertThat(Objective.parse("100 %").burnRate(Ratio.ONE))
          .isInstanceOf(Measurement.Undefined.class);
      assertThat(ErrorBudget.ofEvents(Objective.parse("100 %"), 0, 10).consumed())
          .isInstanceOf(Measurement.Undefined.class);
    }

    @Test
    void lastsForeverIfNothingBurns() {
      assertThat(Objective.exhaustion(0, MONTH)).isInstanceOf(Measurement.Undefined.class);
      assertThat(Objective.exhaustion(1e-12, MONTH)).isInstanceOf(Measurement.Undefined.class);
    }

    @ParameterizedTest
    @CsvSource({"-1", "NaN", "Infinity"})
    void refusesARateThatIsNone(double rate) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> THREE_NINES.errorRatio(rate));
    }
  }

  @Nested
  class ABudget {
    @Test
    void isOverdrawnAndNeverClamped() {
      ErrorBudget budget = ErrorBudget.ofEvents(THREE_NINES, 2_500, 1_000_000);

      assertThat(budget.remaining().orElseThrow()).isEqualTo(-1.5);
      assertThat(budget.left()).isEqualByComparingTo("-1500");
    }

    @Test
    void ofPartsIsTheBudgetOfTheWhole() {
      ErrorBudget parts = ErrorBudget.ofEvents(THREE_NINES, 1, 1_000)
          .and(ErrorBudget.ofEvents(THREE_NINES, 0, 9_000));

      assertThat(parts.consumed())
          .isEqualTo(ErrorBudget.ofEvents(THREE_NINES, 1, 10_000).consumed());
    }

    @Test
    void refusesMoreBadThanThereIs() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ErrorBudget.ofEvents(THREE_NINES, 2, 1))
          .withMessageContaining("was 2 of 1");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ErrorBudget.ofTime(THREE_NINES, Duration.ZERO, Duration.ZERO));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ErrorBudget.ofEvents(THREE_NINES, 0, 5)
              .and(ErrorBudget.ofEvents(Objective.parse("99 %"), 0, 5)));
    }

    @Test
    void leadsToTheStepsOfItsPolicy() {
      assertThat(ErrorBudgetPolicy.standard().at(0.85)).hasSize(2);
      assertThat(ErrorBudgetPolicy.standard().at(0.1)).isEmpty();
    }
  }

  @Nested
  class AnAlert {
    @Test
    void ofTheWorkbookPagesAt14Point4() {
      assertThat(FAST.factor()).isCloseTo(14.4, within(1e-12));
      assertThat(FAST.shortWindow()).isEqualTo(Duration.ofMinutes(5));
      assertThat(FAST.budgetShare(MONTH)).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void countsTimeFinerThanAMillisecond() {
      assertThat(BurnRateAlert.of(
                  AlertUrgency.PAGE,
                  Ratio.parse("2 %"),
                  Duration.ofNanos(1_000),
                  Duration.ofNanos(10),
                  Duration.ofNanos(720_000))
              .factor())
          .isEqualTo(14.4);
    }

    @Test
    void detectsAFullOutageInItsShareOfTheLongWindow() {
      // 14.4 x 0.001 of an hour, and 5 minutes less 14.4 x 0.001 of them
      assertThat(FAST.detection(THREE_NINES, Ratio.ONE).orElseThrow().toMillis())
          .isEqualTo(51_840);
      assertThat(FAST.reset(THREE_NINES, Ratio.ONE).orElseThrow().toMillis()).isEqualTo(295_680);
    }

    @Test
    void onALowObjectiveIsDead() {
      assertThat(FAST.canFire(Objective.parse("90 %"))).isFalse();
      assertThat(BurnRatePolicy.standard(MONTH).dead(Objective.parse("90 %"))).hasSize(1);
      assertThat(FAST.detection(Objective.parse("90 %"), Ratio.ONE))
          .isInstanceOf(Measurement.Undefined.class);
    }

    @Test
    void onAnObjectiveOf100PercentIsDead() {
      Objective all = Objective.parse("100 %");
      assertThat(FAST.canFire(all)).isFalse();
      assertThat(BurnRatePolicy.standard(MONTH).dead(all)).hasSize(4).contains(FAST);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () -> new BurnRateAlert(AlertUrgency.PAGE, 0, Duration.ZERO, Duration.ofMinutes(-1)))
          .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
    }

    @Test
    void isNamedByUrgencyAndFactor() {
      assertThat(SloAlert.builder(FAST).build().key()).isEqualTo("alerts/page-14.4");
    }
  }

  @Nested
  class ASimulation {
    private final double[] errors = new double[24 * 60];

    @Test
    void agreesWithTheFormulas() {
      outage(600, 660);

      AlertSimulation.Outcome outcome = simulate(new Span(600, 660)).run(FAST, THREE_NINES);

      // the first whole minute after 51.84 s, and the last minute in which 5 minutes hold 4.32 s of
      // errors
      assertThat(outcome.detections()).containsExactly(Duration.ofMinutes(1));
      assertThat(outcome.resets()).containsExactly(Duration.ofMinutes(5));
      assertThat(outcome.recall().orElseThrow()).isEqualTo(Ratio.ONE);
      assertThat(outcome.precision().orElseThrow()).isEqualTo(Ratio.ONE);
    }

    @Test
    void countsACallWithoutIncidentAgainstPrecision() {
      outage(100, 105);
      outage(600, 660);

      AlertSimulation.Outcome outcome = simulate(new Span(600, 660)).run(FAST, THREE_NINES);

      assertThat(outcome.calls()).hasSize(2);
      assertThat(outcome.precision().orElseThrow()).isEqualTo(Ratio.parse("0.5"));
    }

    @Test
    void countsAnIncidentWithoutCallAgainstRecall() {
      AlertSimulation.Outcome outcome = simulate(new Span(600, 660)).run(FAST, THREE_NINES);

      assertThat(outcome.precision()).isInstanceOf(Measurement.Undefined.class);
      assertThat(outcome.recall().orElseThrow()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void matchesEachCallWithItsOwnIncident() {
      outage(100, 160);
      outage(600, 660);

      AlertSimulation.Outcome outcome =
          simulate(new Span(100, 160), new Span(600, 660)).run(FAST, THREE_NINES);

      assertThat(outcome.detections())
          .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(1));
      assertThat(outcome.resets()).containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(5));
      assertThat(outcome.precision().orElseThrow()).isEqualTo(Ratio.ONE);
    }

    @Test
    void countsACallAtTheEndOfTheIncidentButNoneLater() {
      // a minute of errors fills a sixtieth of the long window when it is over
      outage(600, 601);

      assertThat(simulate(new Span(600, 601)).run(FAST, THREE_NINES).detections())
          .containsExactly(Duration.ofMinutes(1));
      assertThat(simulate(new Span(599, 600)).run(FAST, THREE_NINES).detections())
          .isEmpty();
      assertThat(simulate(new Span(599, 600)).run(FAST, THREE_NINES).precision().orElseThrow())
          .isEqualTo(Ratio.ZERO);
    }

    @Test
    void resetsWithTheLastCallThatMetTheIncident() {
      outage(600, 610);
      outage(640, 650);

      AlertSimulation.Outcome outcome = simulate(new Span(600, 650)).run(FAST, THREE_NINES);

      assertThat(outcome.calls()).containsExactly(new Span(601, 615), new Span(641, 655));
      assertThat(outcome.resets()).containsExactly(Duration.ofMinutes(5));
    }

    @Test
    void callsUntilTheSeriesEnds() {
      outage(1400, 1440);

      assertThat(simulate(new Span(1400, 1420), new Span(1420, 1440))
              .run(FAST, THREE_NINES)
              .calls())
          .containsExactly(new Span(1401, 1441));
    }

    @Test
    void takesWindowsOfASingleSlice() {
      outage(600, 602);
      BurnRateAlert sharp =
          new BurnRateAlert(AlertUrgency.PAGE, 14.4, Duration.ofMinutes(1), Duration.ofMinutes(1));

      assertThat(simulate().run(sharp, THREE_NINES).calls()).containsExactly(new Span(601, 603));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 5", "6, 5"})
    void refusesASpanThatGoesNowhere(int from, int to) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Span(from, to))
          .withMessageContaining("was " + from + " to " + to);
    }

    @Test
    void judgesNothingWhereNobodyKnowsTheIncidents() {
      outage(100, 105);

      AlertSimulation.Outcome outcome = AlertSimulation.of(
              ErrorSeries.ofShares(START, Duration.ofMinutes(1), errors))
          .run(FAST, THREE_NINES);

      assertThat(outcome.calls()).hasSize(1);
      assertThat(outcome.precision()).isInstanceOf(Measurement.Undefined.class);
      assertThat(outcome.recall()).isInstanceOf(Measurement.Undefined.class);
    }

    @Test
    void staysQuietAtTheThresholdItself() {
      Arrays.fill(errors, 0.0144);

      assertThat(simulate().run(FAST, THREE_NINES).calls()).isEmpty();
      Arrays.fill(errors, 0.0145);
      assertThat(simulate().run(FAST, THREE_NINES).calls()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoSeries() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(
              () -> ErrorSeries.ofShares(START, Duration.ofMinutes(1), new double[] {0, 1.5}))
          .withMessageContaining("slice 1");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> simulate(new Span(0, 9), new Span(5, 10)));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> simulate(new Span(1439, 1441)));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> AlertSimulation.of(
                  ErrorSeries.ofShares(START, Duration.ofMinutes(7), errors), List.of())
              .run(FAST, THREE_NINES))
          .withMessageContaining("multiple of the slice");
    }

    private void outage(int from, int to) {
      Arrays.fill(errors, from, to, 1);
    }

    private AlertSimulation simulate(Span... incidents) {
      return AlertSimulation.of(
          ErrorSeries.ofShares(START, Duration.ofMinutes(1), errors), List.of(incidents));
    }
  }

  @Nested
  class RatioSlices {
    private final Duration day = Duration.ofDays(1);

    @Test
    void breachAfterTheShareOfThePeriodThatTheReserveAllows() {
      // 0.1 % in reserve, lost at 100 %: a thousandth of a day
      assertThat(until("100 %", "0 %")).contains(Duration.ofMillis(86_400));
      // lost at just the reserve: the whole day
      assertThat(until("100 %", "99.9 %")).contains(day);
      // nothing in reserve: at once
      assertThat(until("99.9 %", "50 %")).contains(Duration.ZERO);
    }

    @Test
    void neverBreachWhereNothingIsLostOrNothingWasKept() {
      assertThat(until("100 %", "99.95 %")).isEmpty();
      assertThat(until("99.95 %", "99.95 %")).isEmpty();
      assertThat(until("99.8 %", "0 %")).isEmpty();
    }

    @Test
    void needAQueryAndALength() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Sli.RatioTimeSlices(" ", Duration.ZERO))
          .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Sli.RatioTimeSlices("good/all", Duration.ofMinutes(-1)));
      assertThat(new Sli.RatioTimeSlices("good/all", Duration.ofMinutes(1)).query())
          .isEqualTo("good/all");
    }

    private Optional<Duration> until(String otherwise, String meanwhile) {
      return Sli.RatioTimeSlices.untilBreach(
          THREE_NINES, day, Ratio.parse(otherwise), Ratio.parse(meanwhile));
    }
  }

  @Nested
  class AComposite {
    @Test
    void promisesNoMoreThanTheProduct() {
      Map<String, Ratio> parts = new LinkedHashMap<>();
      parts.put("gateway", Ratio.parse("99.95 %"));
      parts.put("db", Ratio.parse("99.9 %"));
      CompositeSlo composite = CompositeSlo.of(parts);

      assertThat(composite.ceiling()).isEqualTo(Ratio.parse("0.9985005"));
      assertThat(composite.weakLink()).isEqualTo("db");
      assertThat(composite.allows(THREE_NINES)).isFalse();
      assertThat(composite.allows(Objective.parse("99.8 %"))).isTrue();
    }
  }

  @Nested
  class AWindow {
    private final Instant now = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void rollsBackFromNow() {
      assertThat(SloWindow.rolling(MONTH).at(now).start()).isEqualTo(now.minus(MONTH));
    }

    @ParameterizedTest
    @CsvSource({
      "WEEK, 2026-11-22T15:00:00Z, 2026-11-29T15:00:00Z",
      "MONTH, 2026-10-31T15:00:00Z, 2026-11-30T15:00:00Z",
      "QUARTER, 2026-09-30T15:00:00Z, 2026-12-31T15:00:00Z",
      "YEAR, 2025-12-31T15:00:00Z, 2026-12-31T15:00:00Z"
    })
    void ofTheCalendarBeginsAtMidnightOfItsZone(CalendarUnit unit, String from, String to) {
      SloWindow window = new SloWindow.Calendar(unit, ZoneId.of("Asia/Seoul"));

      assertThat(window.at(now).start()).isEqualTo(Instant.parse(from));
      assertThat(window.at(now).end()).isEqualTo(Instant.parse(to));
    }
  }
}
