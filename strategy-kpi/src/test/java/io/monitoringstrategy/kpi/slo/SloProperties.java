package io.monitoringstrategy.kpi.slo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SloProperties {
  private static final Objective OBJECTIVE = Objective.parse("99.5 %");

  @Property
  void aBudgetOfPartsIsTheBudgetOfTheWhole(
      @ForAll @LongRange(max = 1000) long bad,
      @ForAll @LongRange(max = 1000) long otherBad,
      @ForAll @LongRange(min = 1000, max = 100_000) long total) {
    ErrorBudget parts = ErrorBudget.ofEvents(OBJECTIVE, bad, total)
        .and(ErrorBudget.ofEvents(OBJECTIVE, otherBad, total));

    assertThat(parts.consumed().orElseThrow())
        .isEqualTo(ErrorBudget.ofEvents(OBJECTIVE, bad + otherBad, 2 * total)
            .consumed()
            .orElseThrow());
    assertThat(parts.remaining().orElseThrow())
        .isCloseTo(1 - parts.consumed().orElseThrow(), within(1e-9));
  }

  @Property
  void moreErrorsAreDetectedNoLater(
      @ForAll @DoubleRange(min = 0.1, max = 1) double errors,
      @ForAll @DoubleRange(min = 0.1, max = 1) double more) {
    Assume.that(errors <= more);
    BurnRateAlert page = BurnRatePolicy.standard(Duration.ofDays(30)).alerts().get(0);

    assertThat(page.detection(OBJECTIVE, Ratio.of(more)).orElseThrow())
        .isLessThanOrEqualTo(page.detection(OBJECTIVE, Ratio.of(errors)).orElseThrow());
  }

  /** The prefix sums against adding up each window anew. */
  @Property(tries = 200)
  void aSimulationFiresWhereBothWindowsBurn(
      @ForAll @Size(min = 1, max = 80) List<@DoubleRange(max = 1) Double> series,
      @ForAll @IntRange(min = 1, max = 4) int shortWindow,
      @ForAll @IntRange(min = 4, max = 12) int longWindow,
      @ForAll @DoubleRange(min = 1, max = 150) double factor) {
    double[] errors = series.stream().mapToDouble(Double::doubleValue).toArray();
    BurnRateAlert alert = new BurnRateAlert(
        AlertUrgency.PAGE, factor, Duration.ofMinutes(longWindow), Duration.ofMinutes(shortWindow));
    List<AlertSimulation.Span> calls = AlertSimulation.of(
            ErrorSeries.ofShares(Instant.EPOCH, Duration.ofMinutes(1), errors), List.of())
        .run(alert, OBJECTIVE)
        .calls();

    for (int end = 1; end <= errors.length; end++) {
      double longBurn = mean(errors, end, longWindow) / 0.005;
      double shortBurn = mean(errors, end, shortWindow) / 0.005;
      Assume.that(Math.abs(longBurn - factor) > 1e-6 && Math.abs(shortBurn - factor) > 1e-6);
      int slice = end;
      assertThat(calls.stream().anyMatch(call -> call.from() <= slice && slice < call.to()))
          .isEqualTo(alert.fires(longBurn, shortBurn));
    }
  }

  @Property(tries = 200)
  void theWorstBurnIsThatOfTheWorstWindow(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 20) Integer> bad,
      @ForAll @Size(min = 60, max = 60) List<@IntRange(max = 30) Integer> good,
      @ForAll @IntRange(min = 1, max = 12) int window,
      @ForAll @DoubleRange(min = 1, max = 150) double factor) {
    long[] wrong = bad.stream().mapToLong(Integer::longValue).toArray();
    long[] all = new long[wrong.length];
    Arrays.setAll(all, i -> wrong[i] + good.get(i));
    RollingBurn burn = RollingBurn.of(
        ErrorSeries.ofEvents(Instant.EPOCH, Duration.ofMinutes(1), wrong, all),
        OBJECTIVE,
        Duration.ofMinutes(window),
        factor);

    double worst = Double.NaN;
    long above = 0;
    for (int end = 1; end <= all.length; end++) {
      double rate = sum(wrong, end, window) / sum(all, end, window) / 0.005;
      Assume.that(!(Math.abs(rate - factor) < 1e-6));
      worst = rate > worst || Double.isNaN(worst) ? rate : worst;
      above += rate > factor ? 1 : 0;
    }
    assertThat(burn.worst().value().orElse(Double.NaN)).isCloseTo(worst, within(1e-9));
    assertThat(burn.above()).isEqualTo(Duration.ofMinutes(above));
  }

  private static double sum(long[] values, int end, int slices) {
    return Arrays.stream(values, Math.max(0, end - slices), end).sum();
  }

  private static double mean(double[] errors, int end, int slices) {
    double sum = 0;
    int begin = Math.max(0, end - slices);
    for (int i = begin; i < end; i++) {
      sum += errors[i];
    }
    return sum / (end - begin);
  }
}
