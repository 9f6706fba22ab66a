package io.monitoringstrategy.kpi.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScorecardTests {
  private static final double LEVEL = 0.95;

  private static Kpi kpi(String id, String target) {
    return Kpi.builder(KpiId.of(id)).target(Target.parse(target)).build();
  }

  private static Kpi catalog(String id, String target) {
    return kpi(id, target).withCatalog(KpiId.of(id));
  }

  private static Measurement<BigDecimal> between(double value, double low, double high) {
    return Measurement.measured(
        BigDecimal.valueOf(value),
        10,
        ConfidenceInterval.between(
            LEVEL, "any", BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
  }

  private static TimeWindow month(int month) {
    Instant start = Instant.EPOCH.plus(Duration.ofDays(30L * month));
    return TimeWindow.of(start, start.plus(Duration.ofDays(30)));
  }

  @Nested
  class ATarget {
    @ParameterizedTest
    @CsvSource({
      "'>= 3', 3.0, 4.0, MET",
      "'>= 3', 2.9, 4.0, NOT_DISTINGUISHABLE",
      "'>= 3', 2.0, 3.0, NOT_DISTINGUISHABLE",
      "'>= 3', 2.0, 2.9, MISSED",
      "'<= 3', 2.0, 3.0, MET",
      "'<= 3', 2.0, 3.1, NOT_DISTINGUISHABLE",
      "'<= 3', 3.0, 4.0, NOT_DISTINGUISHABLE",
      "'<= 3', 3.1, 4.0, MISSED"
    })
    void isMetOrMissedOnlyByAWholeInterval(
        String target, double low, double high, TargetStatus status) {
      assertThat(TargetStatus.of(between((low + high) / 2, low, high), Target.parse(target)))
          .isEqualTo(status);
    }

    @Test
    void isJudgedByTheNumberAloneWhereItHasNoInterval() {
      Measurement<BigDecimal> bare = KpiReading.value(new BigDecimal("3")).measure(LEVEL);
      assertThat(TargetStatus.of(bare, Target.parse(">= 3"))).isEqualTo(TargetStatus.MET);
      assertThat(TargetStatus.of(bare, Target.parse(">= 3.1"))).isEqualTo(TargetStatus.MISSED);
    }

    @Test
    void isUndefinedWithoutANumber() {
      assertThat(TargetStatus.of(Measurement.undefined("none"), Target.parse(">= 3")))
          .isEqualTo(TargetStatus.UNDEFINED);
    }

    @Test
    void isMetByALowerBoundThatMeetsItEvenWithoutANumber() {
      ConfidenceInterval<BigDecimal> bound =
          ConfidenceInterval.atLeast(LEVEL, "chi-square", BigDecimal.valueOf(100));
      Measurement<BigDecimal> none = new Measurement.Undefined<>("no failure", bound, List.of());
      assertThat(TargetStatus.of(none, Target.parse(">= 100"))).isEqualTo(TargetStatus.MET);
      assertThat(TargetStatus.of(none, Target.parse(">= 101"))).isEqualTo(TargetStatus.UNDEFINED);
      assertThat(TargetStatus.of(none, Target.parse("<= 99"))).isEqualTo(TargetStatus.MISSED);
      assertThat(TargetStatus.of(none, Target.parse("<= 100"))).isEqualTo(TargetStatus.UNDEFINED);
      Measurement<BigDecimal> some = Measurement.measured(BigDecimal.valueOf(150), 3, bound);
      assertThat(TargetStatus.of(some, Target.parse(">= 120")))
          .isEqualTo(TargetStatus.NOT_DISTINGUISHABLE);
    }

    @ParameterizedTest
    @EnumSource(TargetStatus.class)
    void hasStatesWithNamesInBothLanguages(TargetStatus status) {
      assertThat(TargetStatus.parse(status.label())).isEqualTo(status);
      assertThat(status.title(Locale.ENGLISH)).isNotBlank();
      assertThat(status.title(Locale.KOREAN)).matches(".*[가-힣].*");
    }
  }

  @Nested
  class ASeries {
    private static final KpiId CSAT = KpiId.of("csat");

    @Test
    void isReadInAnyOrderAndSaysTheLatest() {
      KpiSeries series = KpiSeries.of(
          CSAT,
          List.of(
              new KpiPoint(month(2), KpiReading.share(90, 100)),
              new KpiPoint(month(1), KpiReading.share(50, 100))));
      assertThat(series.points()).extracting(KpiPoint::period).containsExactly(month(1), month(2));
      assertThat(series.latest(LEVEL).orElseThrow()).isEqualByComparingTo("0.9");
      assertThat(series.latest(LEVEL).interval()).isInstanceOf(ConfidenceInterval.TwoSided.class);
    }

    @Test
    void countsEventsPerExposureWithTheirInterval() {
      Measurement<BigDecimal> rate = KpiReading.rate(6, 2).measure(LEVEL);
      assertThat(rate.orElseThrow()).isEqualByComparingTo("3");
      assertThat(rate.interval()).isInstanceOf(ConfidenceInterval.TwoSided.class);
      assertThatThrownBy(() -> KpiReading.rate(-1, Double.NaN))
          .hasMessageContaining("(were -1)")
          .hasMessageContaining("(was NaN)");
    }

    @Test
    void leavesOutOfItsTrendWhatHasNoValue() {
      List<KpiPoint> points = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        points.add(new KpiPoint(month(i), KpiReading.share(10L * i, 100)));
      }
      points.add(new KpiPoint(month(6), KpiReading.share(0, 0)));
      KpiSeries series = KpiSeries.of(CSAT, points);
      assertThat(series.trend(LEVEL)).isInstanceOf(Trend.Up.class);
      assertThat(series.latest(LEVEL)).hasToString("undefined: the denominator is 0");
    }

    @Test
    void isUndefinedWithoutAReading() {
      KpiSeries none = KpiSeries.of(CSAT, List.of());
      assertThat(none.latest(LEVEL)).hasToString("undefined: nobody has measured it");
      assertThat(none.last()).isEmpty();
    }

    @Test
    void refusesPeriodsThatOverlap() {
      KpiReading any = KpiReading.value(BigDecimal.ONE);
      assertThatThrownBy(() ->
              KpiSeries.of(CSAT, List.of(new KpiPoint(month(1), any), new KpiPoint(month(1), any))))
          .hasMessageContaining("series of KPI csat")
          .hasMessageContaining("keep one of them");
    }
  }

  @Nested
  class AnEntry {
    @Test
    void comparesInTheUnitOfItsTarget() {
      assertThat(ScorecardEntry.ofRatio(
                  kpi("uptime", ">= 99.9 %"),
                  Measurement.measured(
                      Ratio.parse("99.9 %"), 1, ConfidenceInterval.undefined("time")))
              .status())
          .isEqualTo(TargetStatus.MET);
      assertThat(ScorecardEntry.ofDuration(
                  kpi("mttr", "<= 30m"),
                  Measurement.measured(
                      Duration.ofMinutes(31), 1, ConfidenceInterval.undefined("one")))
              .status())
          .isEqualTo(TargetStatus.MISSED);
      ScorecardEntry number = ScorecardEntry.ofNumber(
          catalog("process-improvements", ">= 3"),
          Measurement.measured(3.5, 7, ConfidenceInterval.undefined("none")));
      assertThat(number.status()).isEqualTo(TargetStatus.MET);
      assertThat(number.unit()).isEqualTo(Unit.COUNT);
      assertThat(number).hasToString("process-improvements: met");
    }

    @Test
    void refusesATargetOfAnotherUnit() {
      Kpi mttr = kpi("mttr", ">= 99 %");
      assertThatThrownBy(() -> ScorecardEntry.ofDuration(mttr, Measurement.undefined("none")))
          .hasMessageContaining("KPI mttr: was measured as a duration, which its target '>= 99 %'");
    }

    @Test
    void hasNoStatusWithoutATarget() {
      Kpi aimless = Kpi.builder(KpiId.of("uptime")).build();
      assertThat(ScorecardEntry.ofRatio(aimless, Share.of(1, 2).measure(LEVEL)).status())
          .isEqualTo(TargetStatus.NO_TARGET);
    }

    @Test
    void takesLatestAndTrendFromASeries() {
      Kpi csat = kpi("csat", ">= 85 %");
      KpiSeries series =
          KpiSeries.of(csat.id(), List.of(new KpiPoint(month(1), KpiReading.share(8, 10))));
      ScorecardEntry entry = ScorecardEntry.ofSeries(csat, series, LEVEL);
      assertThat(entry.status()).isEqualTo(TargetStatus.NOT_DISTINGUISHABLE);
      assertThat(entry.unit()).isEqualTo(Unit.RATIO);
      assertThat(entry.trend()).isEqualTo(new Trend.None("1 values are too few"));
      assertThat(ScorecardEntry.unmeasured(csat).withTrendOf(series, LEVEL).trend())
          .isEqualTo(entry.trend());
    }

    @Test
    void refusesTheSeriesOfAnotherKpiAndANumberWithoutUnit() {
      Kpi aimless = Kpi.builder(KpiId.of("mood")).build();
      KpiSeries other = KpiSeries.of(KpiId.of("csat"), List.of());
      assertThatThrownBy(() -> ScorecardEntry.ofSeries(aimless, other, LEVEL))
          .hasMessageContaining("is not the KPI of the series csat")
          .hasMessageContaining("has no unit");
    }
  }

  @Nested
  class ACard {
    private static final ScorecardEntry MET = ScorecardEntry.ofRatio(
        catalog("system-availability", ">= 99 %"), Share.of(9_999, 10_000).measure(LEVEL));
    private static final ScorecardEntry MISSED = ScorecardEntry.ofRatio(
        catalog("customer-satisfaction", ">= 85 %"), Share.of(100, 200).measure(LEVEL));
    private static final ScorecardEntry NOBODY_KNOWS =
        ScorecardEntry.unmeasured(catalog("automation-ratio", ">= 50 %"));
    private static final Scorecard CARD = Scorecard.of(List.of(MET, MISSED, NOBODY_KNOWS));

    @Test
    void countsEveryStatus() {
      assertThat(CARD.counts())
          .containsEntry(TargetStatus.MET, 1)
          .containsEntry(TargetStatus.MISSED, 1)
          .containsEntry(TargetStatus.UNDEFINED, 1)
          .containsEntry(TargetStatus.NOT_DISTINGUISHABLE, 0)
          .containsEntry(TargetStatus.NO_TARGET, 0);
      assertThat(CARD.withStatus(TargetStatus.MISSED)).containsExactly(MISSED);
      assertThat(CARD.entries()).hasSize(3);
    }

    @Test
    void isAttainedByWhatIsDecidedAndSaysWhatIsNot() {
      assertThat(CARD.attainment(LEVEL).orElseThrow()).isEqualTo(Ratio.parse("50 %"));
      assertThat(CARD.attainment(LEVEL).caveats())
          .containsExactly("1 targets are undecided: not measured, or not distinguishable");
      assertThat(Scorecard.of(List.of()).attainment(LEVEL))
          .hasToString("undefined: no target is met or missed");
    }

    @Test
    void showsWhichCategoriesNobodyLooksAt() {
      assertThat(CARD.in(KpiCategory.BUSINESS)).containsExactly(MISSED);
      assertThat(CARD.emptyCategories()).containsExactly(KpiCategory.INNOVATION);
    }

    @Test
    void refusesAKpiTwice() {
      assertThatThrownBy(() -> Scorecard.of(List.of(MET, MISSED, MET)))
          .hasMessage("scorecard: has system-availability twice: keep one of them");
    }
  }

  @Test
  void anUpperBoundDecidesWhatItCan() {
    Measurement<BigDecimal> few = Measurement.measured(
        BigDecimal.ZERO, 100, ConfidenceInterval.atMost(LEVEL, "exact", new BigDecimal("0.03")));

    assertThat(TargetStatus.of(few, Target.parse("<= 5 %"))).isEqualTo(TargetStatus.MET);
    assertThat(TargetStatus.of(few, Target.parse("<= 1 %")))
        .isEqualTo(TargetStatus.NOT_DISTINGUISHABLE);
    assertThat(TargetStatus.of(few, Target.parse(">= 5 %"))).isEqualTo(TargetStatus.MISSED);
  }
}
