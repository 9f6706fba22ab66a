package io.monitoringstrategy.kpi.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.TimeWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioGrowthTests {
  private static final KpiId RATIO = KpiId.of("automation-ratio");
  private static final Kpi GROWTH =
      Kpi.builder(KpiId.of("growth")).catalog(KpiId.of("automation-growth")).build();

  private static KpiPoint point(String from, String to, KpiReading reading) {
    return new KpiPoint(
        TimeWindow.of(
            LocalDate.parse(from).atStartOfDay(ZoneOffset.UTC).toInstant(),
            LocalDate.parse(to).atStartOfDay(ZoneOffset.UTC).toInstant()),
        reading);
  }

  @Test
  void isTheDifferenceOfTheLastTwoCountedSharesForAQuarter() {
    // Newcombe (1998), table II, row (a): 56/70 less 48/80 is 0.2, from 0.0524 to 0.3339
    ScorecardEntry entry = RatioGrowth.entry(
            GROWTH,
            KpiSeries.of(
                RATIO,
                List.of(
                    point("2025-10-01", "2026-01-01", KpiReading.share(1, 80)),
                    point("2026-01-01", "2026-04-01", KpiReading.share(48, 80)),
                    point("2026-04-01", "2026-07-01", KpiReading.share(56, 70)))),
            0.95)
        .orElseThrow();

    double quarter = 365.2425 / 4 / 90;
    assertThat(entry.measured().orElseThrow().doubleValue())
        .isCloseTo(0.2 * quarter, within(1e-12));
    assertThat(entry.measured().interval())
        .isInstanceOfSatisfying(ConfidenceInterval.TwoSided.class, both -> {
          assertThat(((BigDecimal) both.low()).doubleValue())
              .isCloseTo(0.0524 * quarter, within(1e-4));
          assertThat(((BigDecimal) both.high()).doubleValue())
              .isCloseTo(0.3339 * quarter, within(1e-4));
        });
  }

  @Test
  void ofBareNumbersHasNoInterval() {
    ScorecardEntry entry = RatioGrowth.entry(
            GROWTH,
            KpiSeries.of(
                RATIO,
                List.of(
                    point("2026-01-01", "2026-02-01", KpiReading.value(new BigDecimal("0.5"))),
                    point("2026-02-01", "2026-03-01", KpiReading.value(new BigDecimal("0.4"))))),
            0.95)
        .orElseThrow();
    assertThat(entry.measured().orElseThrow().doubleValue())
        .isCloseTo(-0.1 * 365.2425 / 4 / 31, within(1e-12));
    assertThat(entry.measured().interval()).isInstanceOf(ConfidenceInterval.Undefined.class);
  }

  @Test
  void oneReadingHasNotGrown() {
    KpiSeries one =
        KpiSeries.of(RATIO, List.of(point("2026-01-01", "2026-02-01", KpiReading.share(1, 2))));
    assertThat(RatioGrowth.entry(GROWTH, one, 0.95)).isEmpty();
  }
}
